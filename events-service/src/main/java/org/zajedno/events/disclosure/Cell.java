package org.zajedno.events.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One count as it may be told. Zero, hidden and never counted are three distinct things.
 *
 * @param value null unless shown or zero
 * @param cause why it is hidden; null unless suppressed
 * @param bound counts from one to below this are never shown; null unless suppressed
 */
public record Cell(
        @Schema(examples = "12") Long value,
        CellStatus status,
        CellCause cause,
        @Schema(examples = "5") Integer bound) {

    /** A count that may be told. */
    public static Cell of(long count) {
        return new Cell(count, count == 0 ? CellStatus.ZERO : CellStatus.SHOWN, null, null);
    }

    static Cell hidden(CellCause cause, int bound) {
        return new Cell(null, CellStatus.SUPPRESSED, cause, bound);
    }

    /** Nobody counted it. */
    public static Cell notCollected() {
        return new Cell(null, CellStatus.NOT_COLLECTED, null, null);
    }
}
