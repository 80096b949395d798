package org.zajedno.events.disclosure;

import java.util.Map;

/**
 * A cube as it may be told.
 *
 * @param breakdowns by name
 */
public record PublishedCube(Cell total, Map<String, Table> breakdowns) {

    /**
     * One breakdown.
     *
     * @param status SHOWN if its cells are listed, each with its own status; SUPPRESSED if not even its categories may be told
     */
    public record Table(Cell.Status status, Map<String, Cell> cells) {

        static Table withheld() {
            return new Table(Cell.Status.SUPPRESSED, Map.of());
        }

        /** Nobody counted it. */
        public static Table notCollected() {
            return new Table(Cell.Status.NOT_COLLECTED, Map.of());
        }
    }
}
