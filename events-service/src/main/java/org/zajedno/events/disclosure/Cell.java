package org.zajedno.events.disclosure;

/**
 * One count as it may be told. Zero, hidden and never counted are three distinct things.
 *
 * @param value null unless shown or zero
 * @param cause why it is hidden; null unless suppressed
 * @param bound counts from one to below this are never shown; null unless suppressed
 */
public record Cell(Long value, Status status, Cause cause, Integer bound) {

    /** What is known of the count. */
    public enum Status {
        SHOWN,
        ZERO,
        SUPPRESSED,
        NOT_COLLECTED
    }

    /** Why a count is hidden. */
    public enum Cause {
        /** It is small itself. */
        PRIMARY,
        /** It would let a small one be worked out. */
        COMPLEMENTARY
    }

    /** A count that may be told. */
    public static Cell of(long count) {
        return count == 0 ? new Cell(0L, Status.ZERO, null, null) : new Cell(count, Status.SHOWN, null, null);
    }

    static Cell hidden(Cause cause, int bound) {
        return new Cell(null, Status.SUPPRESSED, cause, bound);
    }

    /** Nobody counted it. */
    public static Cell notCollected() {
        return new Cell(null, Status.NOT_COLLECTED, null, null);
    }
}
