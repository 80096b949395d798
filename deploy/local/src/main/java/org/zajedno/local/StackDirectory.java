package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where a stack keeps what it needs: {@code data} survives a restart, {@code run} holds process ids, {@code log} one
 * file a part; unpacked software is shared by all stacks of a checkout.
 */
record StackDirectory(Path project, Path root) {
    private static final long ROOM_TO_UNPACK = 1_500_000_000L;
    private static final long ROOM_TO_RUN = 300_000_000L;

    static StackDirectory of(Path project, Path root) {
        try {
            Files.createDirectories(root);
            return new StackDirectory(project.toRealPath(), root.toRealPath());
        } catch (IOException e) {
            throw new LocalStackException("The folder " + root + " cannot be written: " + e.getMessage()
                    + "; give yourself write access to it.");
        }
    }

    /** The folder of the stack that is shifted by {@code offset} ports. */
    static Path folderOf(Path project, int offset) {
        var base = project.resolve(".local");
        return offset == 0 ? base : base.resolve("offset-" + offset);
    }

    Path data() {
        return created(root.resolve("data"));
    }

    Path run() {
        return created(root.resolve("run"));
    }

    Path log() {
        return created(root.resolve("log"));
    }

    Path logOf(String part) {
        return log().resolve(part + ".log");
    }

    Path software() {
        return created(project.resolve(".local").resolve("software"));
    }

    /** Refuses to begin where the disk would run full on the way. */
    void requireRoom() {
        try {
            var needed = Files.exists(data().resolve("postgres")) ? ROOM_TO_RUN : ROOM_TO_UNPACK;
            var free = Files.getFileStore(root).getUsableSpace();
            if (free < needed) {
                throw new LocalStackException(
                        "There are only %d MB free where %s lies, and %d MB are needed: make room and try again."
                                .formatted(free / 1_000_000, root, needed / 1_000_000));
            }
        } catch (IOException e) {
            throw new LocalStackException("The folder " + root + " cannot be examined: " + e.getMessage() + ".");
        }
    }

    void forgetData() {
        delete(root.resolve("data"));
    }

    /** Deletes a folder with everything in it; one that is not there is fine. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LocalStackException(
                    "The folder " + folder + " cannot be deleted: " + e.getMessage() + "; delete it by hand.");
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
