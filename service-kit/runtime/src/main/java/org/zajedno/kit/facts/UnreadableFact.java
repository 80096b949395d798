package org.zajedno.kit.facts;

/** A record that no retry will make readable. Its message is the reason that an operator sees, without the record's content. */
final class UnreadableFact extends RuntimeException {

    UnreadableFact(String reason) {
        super(reason, null, false, false);
    }
}
