package org.zajedno.events.reach;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.disclosure.Breakdown;
import org.zajedno.events.disclosure.Cell;
import org.zajedno.events.disclosure.CellState;
import org.zajedno.events.disclosure.Cube;
import org.zajedno.events.disclosure.DisclosurePolicy;
import org.zajedno.events.disclosure.PublishedCube;

/**
 * What may be told of an event's reach; kept as it was first told.
 *
 * @param countries how many countries people came from
 */
@Schema(name = "ReachFigures", description = "What may be told of an event's reach")
record ReachFigures(Cell persons, Cell countries, Breakdown perCountry, Breakdown perAudience) {

    /** @param countries null if nobody counted them */
    static ReachFigures of(Cube cube, @Nullable Integer countries) {
        var published = DisclosurePolicy.PUBLIC.publish(cube);
        return new ReachFigures(
                published.total(),
                countries(published, countries),
                table(published.breakdowns(), NewReach.BY_COUNTRY),
                table(published.breakdowns(), NewReach.BY_AUDIENCE));
    }

    private static Cell countries(PublishedCube published, @Nullable Integer countries) {
        if (countries == null) {
            return Cell.notCollected();
        }
        // so few people that their number is hidden: the number of countries would say there are at least as many
        return published.total().state() == CellState.SUPPRESSED ? published.total() : Cell.of(countries);
    }

    private static Breakdown table(Map<String, Breakdown> tables, String name) {
        return tables.getOrDefault(name, Breakdown.notCollected());
    }
}
