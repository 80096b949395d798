package org.zajedno.kit.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Does a piece of work again and again as long as more of it waits, then rests until it is woken or a tick is over, which finds
 * what other instances left. After a failure it waits a second: what it needs is away, and a tight loop would not bring it back.
 * Nothing but {@link #stop} ends it, whatever is thrown and whoever interrupts it.
 */
public final class BackgroundWorker {

    private static final Logger LOG = Logger.getLogger(BackgroundWorker.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final long LONGEST_GOODBYE_SECONDS = 10;

    private final Duration tick;
    private final Duration gathering;
    private final BooleanSupplier work;
    private final Consumer<Throwable> failed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean woken;
    private boolean stopping;

    /**
     * A worker that has not begun yet.
     *
     * @param tick how long it rests where nobody wakes it
     * @param gathering how long it waits, once woken, for more to do in one go
     * @param work says whether more waits right now
     * @param failed told of what went wrong; the work goes on
     */
    public BackgroundWorker(
            String name, Duration tick, Duration gathering, BooleanSupplier work, Consumer<Throwable> failed) {
        this.tick = tick;
        this.gathering = gathering;
        this.work = work;
        this.failed = failed;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** Works from now on; once. */
    public void start() {
        thread.start();
    }

    /** Something waits; while it works, it will look once more afterwards. */
    public void wake() {
        signal(() -> woken = true);
    }

    /** Ends after the piece of work that it is at, or after some seconds in the middle of it. */
    public void stop() throws InterruptedException {
        signal(() -> stopping = true);
        if (thread.isAlive()) {
            thread.join(TimeUnit.SECONDS.toMillis(LONGEST_GOODBYE_SECONDS));
        }
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!isStopping()) {
            try {
                workOnce();
            } catch (InterruptedException notFromStop) {
                LOG.debugf("%s was interrupted and goes on", thread.getName());
            }
        }
    }

    private boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    private void workOnce() throws InterruptedException {
        try {
            if (!work.getAsBoolean()) {
                rest();
            }
        } catch (RuntimeException | Error failure) {
            tell(failure);
            recover();
        }
    }

    private void tell(Throwable failure) {
        try {
            failed.accept(failure);
        } catch (RuntimeException | Error untold) {
            LOG.error("A failure could not be told", untold);
        }
    }

    private void rest() throws InterruptedException {
        lock.lock();
        try {
            await(tick, true);
            if (woken) {
                await(gathering, false);
            }
            woken = false;
        } finally {
            lock.unlock();
        }
    }

    private void recover() throws InterruptedException {
        lock.lock();
        try {
            woken = false;
            await(AFTER_A_FAILURE, true);
        } finally {
            lock.unlock();
        }
    }

    /** Until that much time is over, or it has to stop, or, if that ends the wait, it was woken. */
    private void await(Duration time, boolean untilWoken) throws InterruptedException {
        var left = time.toNanos();
        while (left > 0 && !stopping && !(untilWoken && woken)) {
            left = changed.awaitNanos(left);
        }
    }
}
