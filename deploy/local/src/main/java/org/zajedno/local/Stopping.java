package org.zajedno.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The stop of a stack: whoever calls others first, the database last. */
final class Stopping {
    private static final Set<String> LAST = Set.of("postgres", "kafka", "keycloak");

    private Stopping() {}

    static void inReverse(List<PartProcess> parts, Progress progress) throws InterruptedException {
        parts.forEach(PartProcess::retire);
        together(parts, name -> "gateway".equals(name), progress);
        together(parts, name -> !"gateway".equals(name) && !LAST.contains(name), progress);
        together(parts, name -> "kafka".equals(name) || "keycloak".equals(name), progress);
        together(parts, name -> "postgres".equals(name), progress);
    }

    private static void together(List<PartProcess> parts, Predicate<String> chosen, Progress progress)
            throws InterruptedException {
        var threads = parts.stream()
                .filter(part ->
                        chosen.test(part.part().name()) && part.process().isPresent())
                .map(part -> Thread.ofVirtual().start(() -> stop(part, progress)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void stop(PartProcess part, Progress progress) {
        var began = System.nanoTime();
        progress.begins(part.part().name() + " stops");
        part.stop();
        progress.done(part.part().name(), Duration.ofNanos(System.nanoTime() - began), "stopped");
    }
}
