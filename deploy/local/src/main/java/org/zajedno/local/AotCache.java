package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * What the JVM notes of a run's start, linked classes and profiles of methods, with which later starts take a third of the
 * time (JEP 483, 514 and 515). The first run after a build writes it when it ends in order.
 *
 * @param file what later starts read; of no use once the jar is newer
 * @param draft where a run notes it, apart from the drafts of other stacks of the same checkout
 */
record AotCache(Path jar, Path file, Path draft) {
    boolean isUsable() {
        try {
            return Files.exists(file)
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(built());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant built() throws IOException {
        return Files.getLastModifiedTime(jar).toInstant();
    }

    /** Only G1 can write what the serial collector can read. */
    List<String> flagsToWrite() {
        return List.of("-XX:-UseSerialGC", "-XX:+UseG1GC", "-XX:AOTCacheOutput=" + draft);
    }

    List<String> flagsToRead() {
        return List.of("-XX:AOTCache=" + file);
    }

    /** To be called when the run that writes has ended; one that was killed has written nothing. */
    void keep() {
        try {
            if (Files.exists(draft)) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
