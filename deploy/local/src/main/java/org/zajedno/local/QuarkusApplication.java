package org.zajedno.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The built application of a module, and how it is run on little memory and with a quick start.
 *
 * @param writes whether a run that finds no notes of an earlier start makes them
 */
record QuarkusApplication(Path folder, AotCache cache, boolean writes) {
    private static final String JAR = "quarkus-run.jar";
    private static final int HEAP_MEGABYTES = 192;

    /** Of the module; {@code part} tells its instances apart. */
    static QuarkusApplication of(Path module, String part, StackDirectory stackDirectory, boolean writes) {
        var folder = module.resolve("target/quarkus-app");
        var cache = new AotCache(
                folder.resolve(JAR),
                folder.resolve("app.aot"),
                stackDirectory.run().resolve(part + ".aot"));
        return new QuarkusApplication(folder, cache, writes);
    }

    boolean isStartNoted() {
        return cache.isUsable();
    }

    void requireBuilt() {
        if (!Files.exists(folder.resolve(JAR))) {
            throw new LocalStackException(
                    folder.resolve(JAR) + " is not there: ./zajedno up builds it, or ./mvnw package does.");
        }
    }

    /** Writing the notes takes a while at the end of the run. */
    Duration toStop() {
        return writes && !cache.isUsable() ? Duration.ofMinutes(2) : Duration.ofSeconds(20);
    }

    void afterStop() {
        cache.keep();
    }

    /** The JVM takes its notes of linked classes only under the relative names with which it made them. */
    List<String> command(StackDirectory stackDirectory, String... flags) {
        var command = new ArrayList<>(ExecutableFinder.java(stackDirectory, HEAP_MEGABYTES));
        command.addAll(List.of(flags));
        if (cache.isUsable()) {
            command.addAll(cache.flagsToRead());
        } else if (writes) {
            command.addAll(cache.flagsToWrite());
        }
        command.addAll(List.of("-jar", JAR));
        return command;
    }
}
