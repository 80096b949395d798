package org.zajedno.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of this machine that the stack makes use of. */
final class ExecutableFinder {
    private ExecutableFinder() {}

    static Optional<Path> onPath(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The Java that runs us, for the parts to run on too, with the flags that keep each small; half of the heap is there from the start. */
    static List<String> java(StackDirectory stackDirectory, int heapMegabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                PidFile.mark(stackDirectory),
                "-XX:+UseCompactObjectHeaders",
                "-XX:+UseSerialGC",
                "-Xms" + heapMegabytes / 2 + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError");
    }
}
