package org.zajedno.local;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts a part again that died while the stack runs, unless it dies again and again. */
final class RestartPolicy implements AutoCloseable {
    private static final int TRIES = 5;
    private static final long FORGIVEN_AFTER = Duration.ofMinutes(2).toNanos();

    private final ProgressListener progressListener;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private final Map<String, CrashCount> crashes = new ConcurrentHashMap<>();
    private volatile boolean closed;

    RestartPolicy(ProgressListener progressListener) {
        this.progressListener = progressListener;
    }

    void watch(PartProcess part) {
        watched.add(part.part().name());
        follow(part);
    }

    /** From now on its death is wanted. */
    void forget(PartProcess part) {
        watched.remove(part.part().name());
    }

    private void follow(PartProcess part) {
        part.process().ifPresent(process -> process.onExit().thenRunAsync(() -> died(part), workers));
    }

    private void died(PartProcess part) {
        var name = part.part().name();
        if (closed || !watched.contains(name)) {
            return;
        }
        var count = crashes.merge(name, CrashCount.first(), (before, now) -> before.oneMore(now.at()))
                .count();
        if (count > TRIES) {
            progressListener.failed(name + " died " + count
                    + " times in a row and stays down: ./zajedno status shows the end of its log");
            return;
        }
        progressListener.begins(name + " (it died: starting it again)");
        try {
            var began = System.nanoTime();
            part.start();
            progressListener.done(name, Duration.ofNanos(System.nanoTime() - began), "runs again");
            follow(part);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            if (!closed) {
                died(part);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        workers.shutdownNow();
    }

    /** How often in a row a part has died, and when last. */
    private record CrashCount(int count, long at) {
        static CrashCount first() {
            return new CrashCount(1, System.nanoTime());
        }

        CrashCount oneMore(long now) {
            return new CrashCount(now - at > FORGIVEN_AFTER ? 1 : count + 1, now);
        }
    }
}
