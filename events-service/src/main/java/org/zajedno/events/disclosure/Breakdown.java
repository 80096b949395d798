package org.zajedno.events.disclosure;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a number of people divides, as it may be told.
 *
 * @param state SHOWN if its cells are listed, each with its own state; SUPPRESSED if not even its categories may be told
 * @param cells by category
 */
public record Breakdown(
        @JsonAlias("status") CellState state,

        @Schema(examples = "{\"RS\": {\"value\": 12, \"state\": \"SHOWN\"}}")
        Map<String, Cell> cells) {

    static Breakdown withheld() {
        return new Breakdown(CellState.SUPPRESSED, Map.of());
    }

    /** Nobody counted it. */
    public static Breakdown notCollected() {
        return new Breakdown(CellState.NOT_COLLECTED, Map.of());
    }
}
