package org.zajedno.local;

import java.io.IOException;
import java.util.List;

/**
 * Something that keeps the local stack from working, told as one plain sentence with the next step for whoever typed
 * the command. It never carries a stack trace to the reader; the end of a log may stand under it.
 */
public final class LocalStackException extends RuntimeException {
    private final transient List<String> logEnd;

    public LocalStackException(String sentence) {
        this(sentence, List.of());
    }

    public LocalStackException(String sentence, List<String> logEnd) {
        super(sentence);
        this.logEnd = List.copyOf(logEnd);
    }

    /** What went wrong with a file, after a beginning that says what it was for. */
    static LocalStackException of(String what, IOException failure) {
        var reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new LocalStackException(
                reason.contains("No space left")
                        ? what + ", for the disk is full: make room and try again."
                        : what + ": " + reason.lines().findFirst().orElse("").replaceFirst("\\.$", "") + ".");
    }

    /** The last lines of the log that tell more, oldest first; empty where no log helps. */
    public List<String> logEnd() {
        return logEnd;
    }
}
