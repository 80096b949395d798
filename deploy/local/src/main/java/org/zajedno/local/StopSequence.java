package org.zajedno.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The stop of a stack: whoever calls others first, the database last. */
final class StopSequence {
    private static final Set<String> LAST = Set.of("postgres", "kafka", "keycloak");

    private StopSequence() {}

    static void inReverse(List<PartProcess> parts, ProgressListener progressListener) throws InterruptedException {
        parts.forEach(PartProcess::retire);
        together(parts, name -> "gateway".equals(name), progressListener);
        together(parts, name -> !"gateway".equals(name) && !LAST.contains(name), progressListener);
        together(parts, name -> "kafka".equals(name) || "keycloak".equals(name), progressListener);
        together(parts, name -> "postgres".equals(name), progressListener);
    }

    private static void together(List<PartProcess> parts, Predicate<String> chosen, ProgressListener progressListener)
            throws InterruptedException {
        var threads = parts.stream()
                .filter(part ->
                        chosen.test(part.part().name()) && part.process().isPresent())
                .map(part -> Thread.ofVirtual().start(() -> stop(part, progressListener)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static void stop(PartProcess part, ProgressListener progressListener) {
        var began = System.nanoTime();
        progressListener.begins(part.part().name() + " stops");
        part.stop();
        progressListener.done(part.part().name(), Duration.ofNanos(System.nanoTime() - began), "stopped");
    }
}
