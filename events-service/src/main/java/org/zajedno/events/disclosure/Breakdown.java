package org.zajedno.events.disclosure;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a number of people divides, as it may be told.
 *
 * @param status SHOWN if its cells are listed, each with its own status; SUPPRESSED if not even its categories may be told
 * @param cells by category
 */
public record Breakdown(
        CellStatus status,

        @Schema(examples = "{\"RS\": {\"value\": 12, \"status\": \"SHOWN\"}}")
        Map<String, Cell> cells) {

    static Breakdown withheld() {
        return new Breakdown(CellStatus.SUPPRESSED, Map.of());
    }

    /** Nobody counted it. */
    public static Breakdown notCollected() {
        return new Breakdown(CellStatus.NOT_COLLECTED, Map.of());
    }
}
