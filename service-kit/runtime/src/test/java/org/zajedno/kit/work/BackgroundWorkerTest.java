package org.zajedno.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkerTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private BackgroundWorker backgroundWorker;

    private void start(Duration tick, Duration gathering) {
        backgroundWorker = new BackgroundWorker("test", tick, gathering, this::takeOne, failures::add);
        backgroundWorker.start();
    }

    private boolean takeOne() {
        var before = waiting.getAndUpdate(count -> Math.max(count - 1, 0));
        done.add(before);
        return before > 0;
    }

    private Integer next() throws InterruptedException {
        return done.poll(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws InterruptedException {
        backgroundWorker.stop();
    }

    @Test
    void worksAsLongAsSomethingWaits() throws InterruptedException {
        // Given
        waiting.set(2);
        // When
        start(NEVER, Duration.ZERO);
        // Then
        assertThat(next()).isEqualTo(2);
        assertThat(next()).isEqualTo(1);
        assertThat(next()).isZero();
        assertThat(done.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void looksAgainWhenItIsWoken() throws InterruptedException {
        // Given
        start(NEVER, Duration.ZERO);
        next();
        waiting.set(1);
        // When
        backgroundWorker.wake();
        // Then
        assertThat(next()).isEqualTo(1);
    }

    @Test
    void looksAgainAfterATick() throws InterruptedException {
        // Given nobody who wakes it
        // When
        start(Duration.ofMillis(5), Duration.ZERO);
        // Then
        assertThat(next()).isZero();
        assertThat(next()).isZero();
    }

    @Test
    void callDuringTheWorkIsNotLost() throws InterruptedException {
        // Given
        var inTheMiddle = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        backgroundWorker = new BackgroundWorker(
                "test",
                NEVER,
                Duration.ZERO,
                () -> {
                    done.add(0);
                    inTheMiddle.countDown();
                    awaitQuietly(goOn);
                    return false;
                },
                failures::add);
        backgroundWorker.start();
        inTheMiddle.await();
        // When
        backgroundWorker.wake();
        goOn.countDown();
        // Then
        assertThat(next()).isZero();
        assertThat(next()).isZero();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void callsThatComeTogetherAreOnePieceOfWork() throws InterruptedException {
        // Given
        start(NEVER, Duration.ofMillis(500));
        next();
        // When
        for (int call = 0; call < 20; call++) {
            backgroundWorker.wake();
        }
        // Then
        assertThat(next()).isZero();
        assertThat(done.poll(700, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void failureIsToldAndTheWorkGoesOn() throws InterruptedException {
        // Given
        var attempts = new AtomicInteger();
        backgroundWorker = new BackgroundWorker(
                "test",
                NEVER,
                Duration.ZERO,
                () -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("away");
                    }
                    return takeOne();
                },
                failures::add);
        // When
        backgroundWorker.start();
        // Then
        assertThat(failures.poll(20, TimeUnit.SECONDS)).hasMessage("away");
        assertThat(next()).isZero();
    }

    @Test
    void noErrorAndNoInterruptEndsIt() throws InterruptedException {
        // Given
        var attempts = new AtomicInteger();
        backgroundWorker = new BackgroundWorker(
                "test",
                NEVER,
                Duration.ZERO,
                () -> {
                    if (attempts.incrementAndGet() == 1) {
                        Thread.currentThread().interrupt();
                        throw new StackOverflowError("too deep");
                    }
                    return takeOne();
                },
                failure -> {
                    failures.add(failure);
                    throw new IllegalStateException("nor what is done about it");
                });
        // When
        backgroundWorker.start();
        // Then
        assertThat(failures.poll(20, TimeUnit.SECONDS)).hasMessage("too deep");
        assertThat(next()).isZero();
    }

    @Test
    void stopEndsItWhileItRests() throws InterruptedException {
        // Given
        start(NEVER, NEVER);
        next();
        backgroundWorker.wake();
        // When
        backgroundWorker.stop();
        // Then
        assertThat(done.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }
}
