package org.zajedno.local;

import java.time.Duration;

/** Who wants to know how far the start or the stop has come; called from several threads. */
public interface ProgressListener {
    /** Says nothing to nobody. */
    ProgressListener SILENT = new ProgressListener() {
        @Override
        public void begins(String what) {}

        @Override
        public void done(String what, Duration took, String note) {}

        @Override
        public void failed(String what) {}
    };

    void begins(String what);

    void done(String what, Duration took, String note);

    void failed(String what);
}
