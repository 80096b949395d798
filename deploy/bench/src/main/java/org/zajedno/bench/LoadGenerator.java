package org.zajedno.bench;

import java.io.IOException;
import java.time.Duration;

/** Makes a call as often as it is answered, over a number of connections. */
interface LoadGenerator {

    /**
     * @param base scheme, host and port
     * @param token bearer that outlives the run; empty for a stranger
     */
    LoadResult run(LoadRequest loadRequest, String base, String token, int connections, Duration time)
            throws IOException, InterruptedException;

    /** How it calls itself in the report. */
    String name();

    /** wrk where it is installed, else our own in another process. */
    static LoadGenerator best() {
        return WrkLoadGenerator.isInstalled() ? new WrkLoadGenerator() : new LoadProcess();
    }
}
