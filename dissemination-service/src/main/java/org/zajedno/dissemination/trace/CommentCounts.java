package org.zajedno.dissemination.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many comments stand behind something, in the whole project and whoever asks: a caller of fewer countries is told the same,
 * so that nothing is left when two callers' counts are subtracted. Each comment counts in one of the three states.
 *
 * <p>Zero is told as zero, one to four are not told, and from five on a count is rounded down to a multiple of five. Rounding
 * takes the place of hiding a second cell: whatever is subtracted from whatever else, in one reply, in several or in those of
 * before and after a change, is never known to less than five.
 *
 * @param waiting have no answer yet
 * @param responded have one and changed no version of a material
 * @param changed changed one
 */
@Schema(name = "TraceCounts")
record CommentCounts(Cell comments, Cell waiting, Cell responded, Cell changed) {

    /** Counts from one to below this are not told, others to a multiple of it (domain rules on small cells, within the project). */
    static final int BOUND = 5;

    static CommentCounts of(long waiting, long responded, long changed) {
        return new CommentCounts(
                Cell.of(waiting + responded + changed), Cell.of(waiting), Cell.of(responded), Cell.of(changed));
    }

    /**
     * One count as it may be told.
     *
     * @param atLeast rounded down; null where it is suppressed
     * @param bound counts from one to below this are suppressed; null unless it is
     */
    @Schema(name = "TraceCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Schema(nullable = true, examples = "10") @Nullable
            Long atLeast,

            State state,

            @Schema(nullable = true, examples = "5") @Nullable
            Integer bound) {

        static Cell of(long count) {
            if (count == 0) {
                return new Cell(0L, State.ZERO, null);
            }
            return count < BOUND
                    ? new Cell(null, State.SUPPRESSED, BOUND)
                    : new Cell(count - count % BOUND, State.SHOWN, null);
        }
    }

    /** What is known of a count. */
    @Schema(name = "TraceCountState")
    public enum State {
        ZERO,
        SUPPRESSED,
        SHOWN
    }
}
