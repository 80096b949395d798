package org.zajedno.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one supervisor of a folder; the system lets it go when the holder dies, however it dies. */
final class SupervisorLock implements AutoCloseable {
    private final FileChannel channel;

    private SupervisorLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing while another supervisor lives. */
    static Optional<SupervisorLock> take(StackDirectory stackDirectory) {
        try {
            var channel = FileChannel.open(
                    stackDirectory.run().resolve("supervisor.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new SupervisorLock(channel));
                }
            } catch (OverlappingFileLockException e) {
                // held within this very program
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process id of the holder, for people; only the lock says whether there is one. */
    static Optional<Long> holder(StackDirectory stackDirectory) {
        try {
            return Optional.of(
                    Long.parseLong(Files.readString(holderFile(stackDirectory)).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void sign(StackDirectory stackDirectory) throws IOException {
        Files.writeString(holderFile(stackDirectory), ProcessHandle.current().pid() + "\n");
    }

    private static Path holderFile(StackDirectory stackDirectory) {
        return stackDirectory.run().resolve("supervisor");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
