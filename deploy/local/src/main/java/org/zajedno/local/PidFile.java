package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the process of a part across supervisors. A number alone proves nothing, for the system hands it out
 * again: a process counts as ours only if its command line names our run folder.
 */
record PidFile(Path file) {
    static PidFile of(StackDirectory stackDirectory, String part) {
        return new PidFile(stackDirectory.run().resolve(part + ".pid"));
    }

    static List<PidFile> all(StackDirectory stackDirectory) {
        try (var files = Files.list(stackDirectory.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every command line of ours contains, so that a later supervisor and the watchdog know it again. */
    static String mark(StackDirectory stackDirectory) {
        return "-Dzajedno.run=" + stackDirectory.run();
    }

    String part() {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    void write(long pid) {
        try {
            Files.writeString(file, pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets that process, unless the part has been started again since. */
    void forget(long pid) {
        try {
            if (Files.exists(file) && Files.readString(file).strip().equals(Long.toString(pid))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process if it lives and is ours; a stale or garbled file gives none. */
    Optional<ProcessHandle> process() {
        try {
            var pid = Long.parseLong(Files.readString(file).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(String.valueOf(file.getParent())))
                .isPresent();
    }
}
