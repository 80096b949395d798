package org.zajedno.events.disclosure;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One count as it may be told. Zero, hidden and never counted are three distinct things.
 *
 * @param value null unless shown or zero
 * @param cause why it is hidden; null unless suppressed
 * @param bound counts from one to below this are never shown; null unless suppressed
 */
public record Cell(
        @Schema(nullable = true, examples = "12", description = "Only where it is shown or zero") @Nullable
        Long value,

        @JsonAlias("status") CellState state,

        @Schema(nullable = true, description = "Why it is hidden, only where it is suppressed") @Nullable
        CellCause cause,

        @Schema(
                nullable = true,
                examples = "5",
                description = "Counts from one to below this are never shown; only where it is suppressed")
        @Nullable
        Integer bound) {

    /** A count that may be told. */
    public static Cell of(long count) {
        return new Cell(count, count == 0 ? CellState.ZERO : CellState.SHOWN, null, null);
    }

    static Cell hidden(CellCause cause, int bound) {
        return new Cell(null, CellState.SUPPRESSED, cause, bound);
    }

    /** Nobody counted it. */
    public static Cell notCollected() {
        return new Cell(null, CellState.NOT_COLLECTED, null, null);
    }
}
