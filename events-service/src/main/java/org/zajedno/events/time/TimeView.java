package org.zajedno.events.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A time as it is shown: at the place, as an instant, and where the reader is.
 *
 * @param printed for people, with zone and offset
 * @param viewer null unless the reader named a zone
 */
@Schema(name = "Time", description = "A time at the place, as an instant, and in the reader's zone if one was named")
public record TimeView(
        @Schema(examples = "2021-04-19T15:00", description = "Local date and time")
        String local,

        @Schema(examples = "Europe/Belgrade") String zone,
        @Schema(examples = "+02:00") String offset,
        @Schema(examples = "2021-04-19T13:00:00Z") Instant utc,

        @Schema(examples = "2021-04-19 15:00 Europe/Belgrade (UTC+02:00)")
        String printed,

        @Schema(nullable = true) @Nullable Local viewer) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");
    private static final DateTimeFormatter FOR_PEOPLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV '(UTC'xxx')'");

    /** The same instant in the reader's zone. */
    @Schema(name = "TimeElsewhere", description = "The same instant in the zone that the reader named")
    public record Local(
            @Schema(examples = "2021-04-19T14:00") String local,
            @Schema(examples = "Europe/London") String zone,
            @Schema(examples = "+01:00") String offset,

            @Schema(examples = "2021-04-19 14:00 Europe/London (UTC+01:00)")
            String printed) {

        private static Local from(ZonedDateTime time) {
            return new Local(
                    MINUTES.format(time), time.getZone().getId(), OFFSET.format(time), FOR_PEOPLE.format(time));
        }
    }

    /** @param viewer the reader's zone, null if unknown */
    public static TimeView from(EventTime time, @Nullable ZoneId viewer) {
        var place = time.zoned();
        return new TimeView(
                MINUTES.format(place),
                time.zone(),
                OFFSET.format(place),
                place.toInstant(),
                FOR_PEOPLE.format(place),
                viewer == null ? null : Local.from(place.withZoneSameInstant(viewer)));
    }
}
