package org.zajedno.events.reach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.events.disclosure.Breakdown;
import org.zajedno.events.disclosure.Cell;
import org.zajedno.kit.http.VersionedView;

/** Whom an event reached, as everybody is told. */
@Schema(
        name = "Reach",
        description =
                "Whom an event reached; small counts are hidden, and others where they would give a small one away")
record ReachView(
        UUID eventId,
        Cell persons,

        @Schema(description = "How many countries people came from")
        Cell countries,

        Breakdown perCountry,
        Breakdown perAudience,
        Instant recordedAt,

        @Schema(description = "That of the recording: it never changes")
        Instant modifiedAt,

        @JsonIgnore long version)
        implements VersionedView {

    static ReachView from(Reach reach) {
        var figures = reach.figures();
        return new ReachView(
                reach.eventId(),
                figures.persons(),
                figures.countries(),
                figures.perCountry(),
                figures.perAudience(),
                reach.recordedAt(),
                reach.recordedAt(),
                reach.version());
    }
}
