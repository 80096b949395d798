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
final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing while another supervisor lives. */
    static Optional<Lock> take(Home home) {
        try {
            var channel = FileChannel.open(
                    home.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new Lock(channel));
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
    static Optional<Long> holder(Home home) {
        try {
            return Optional.of(Long.parseLong(Files.readString(holderFile(home)).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void sign(Home home) throws IOException {
        Files.writeString(holderFile(home), ProcessHandle.current().pid() + "\n");
    }

    private static Path holderFile(Home home) {
        return home.run().resolve("supervisor");
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
