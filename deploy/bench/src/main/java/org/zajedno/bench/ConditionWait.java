package org.zajedno.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that comes by itself. */
final class ConditionWait {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private ConditionWait() {}

    /** Looks every so often until it is so; gives up with that sentence. */
    static void until(Callable<Boolean> isSo, Duration between, String otherwise) throws Exception {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isSo.call()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(between.toNanos());
        }
    }
}
