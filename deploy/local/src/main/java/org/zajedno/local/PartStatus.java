package org.zajedno.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a part of a stack is doing right now, seen from any process of the machine.
 *
 * @param name the part
 * @param state whether it is up
 * @param address where it is reached
 * @param process what runs it; empty when it is down
 * @param memoryBytes resident memory with that of its children, shared pages counted once; 0 when it is down
 * @param readyAfter how long it took from the start of its process until it was ready, where that is known
 * @param logEnd the end of its log, for one that is not ready
 */
public record PartStatus(
        String name,
        State state,
        String address,
        Optional<ProcessHandle> process,
        long memoryBytes,
        Optional<Duration> readyAfter,
        List<String> logEnd) {
    private static final int LINES = 6;

    /** Whether a part is up. */
    public enum State {
        READY("ready"),
        NOT_READY("not ready"),
        DOWN("down");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Every part of the stack that those options describe, in the order of their start. */
    public static List<PartStatus> of(StackOptions stackOptions) {
        var stackDirectory = StackDirectory.of(stackOptions.project(), stackOptions.folder());
        return PartList.of(stackDirectory, stackOptions.ports(), false).stream()
                .map(part -> of(part, stackDirectory))
                .toList();
    }

    private static PartStatus of(Part part, StackDirectory stackDirectory) {
        var process = PidFile.of(stackDirectory, part.name()).process();
        var state = process.isEmpty() ? State.DOWN : part.isReady() ? State.READY : State.NOT_READY;
        return new PartStatus(
                part.name(),
                state,
                part.address(),
                process,
                process.map(ProcessMemory::ofTree).orElse(0L),
                state == State.READY ? readyAfter(part, stackDirectory) : Optional.empty(),
                state == State.READY ? List.of() : LogTail.of(stackDirectory.logOf(part.name()), LINES));
    }

    static void remember(String part, StackDirectory stackDirectory, Duration readyAfter) throws IOException {
        Files.writeString(stackDirectory.run().resolve(part + ".ready-after"), Long.toString(readyAfter.toMillis()));
    }

    private static Optional<Duration> readyAfter(Part part, StackDirectory stackDirectory) {
        try {
            var millis = Files.readString(stackDirectory.run().resolve(part.name() + ".ready-after"));
            return Optional.of(Duration.ofMillis(Long.parseLong(millis)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
