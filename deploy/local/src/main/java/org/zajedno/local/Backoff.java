package org.zajedno.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for another process, by looking again and again: nothing else tells us about one that we did not start. */
final class Backoff {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Backoff() {}

    static void of(Duration time) throws InterruptedException {
        if (new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("nobody counts this latch down");
        }
    }

    /** Returns as soon as the condition holds, or after {@code patience}; says whether it holds. */
    static boolean until(BooleanSupplier condition, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            of(BETWEEN_LOOKS);
        }
        return true;
    }
}
