package org.zajedno.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes of an earlier run whose supervisor is gone; normally the watchdog has ended them already. */
final class OrphanProcesses {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private OrphanProcesses() {}

    /** Ends them, PostgreSQL last, and forgets stale process ids. Returns the names of the parts that still lived. */
    static List<String> clear(StackDirectory stackDirectory) throws InterruptedException {
        var files = PidFile.all(stackDirectory);
        var alive = files.stream().filter(file -> file.process().isPresent()).toList();
        end(alive.stream().filter(file -> !"postgres".equals(file.part())).toList(), "TERM");
        end(alive.stream().filter(file -> "postgres".equals(file.part())).toList(), "INT");
        files.forEach(PidFile::forget);
        return alive.stream().map(PidFile::part).toList();
    }

    private static void end(List<PidFile> files, String signal) throws InterruptedException {
        var processes = files.stream().flatMap(file -> file.process().stream()).toList();
        processes.forEach(process -> PartProcess.signal(process, signal));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var process : processes) {
            var left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
            if (!Backoff.until(() -> !process.isAlive(), Duration.ofMillis(left))) {
                process.destroyForcibly();
                Backoff.until(() -> !process.isAlive(), Duration.ofSeconds(2));
            }
        }
    }
}
