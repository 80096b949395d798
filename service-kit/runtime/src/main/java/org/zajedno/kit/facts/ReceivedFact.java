package org.zajedno.kit.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/**
 * What is known about a fact besides its data.
 *
 * @param id unique within its source
 * @param source the service that told it
 * @param subject the aggregate that it happened to
 * @param country null for what concerns the whole project
 * @param occurredAt by the clock of the service that told it
 */
public record ReceivedFact(
        String id,
        String source,
        String type,
        UUID subject,
        @Nullable Country country,
        Instant occurredAt) {

    /** The country of what happened behind a wall; a fact without one cannot be kept there and is parked. */
    public Country requireCountry() {
        if (country == null) {
            throw new UnreadableFact("it has no country");
        }
        return country;
    }
}
