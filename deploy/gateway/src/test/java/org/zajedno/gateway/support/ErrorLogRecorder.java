package org.zajedno.gateway.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the log for what an operator would take for a fault of ours. */
public final class ErrorLogRecorder extends Handler implements AutoCloseable {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    public ErrorLogRecorder() {
        Logger.getLogger("").addHandler(this);
    }

    /** Errors, and whatever has a stack trace. */
    public List<String> seen() {
        return seen;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() > Level.WARNING.intValue() || entry.getThrown() != null) {
            seen.add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
