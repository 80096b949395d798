package org.zajedno.events.time;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * A time as a caller writes it.
 *
 * @param offset only needed for a time that the clock shows twice
 */
@Schema(name = "TimeInput", description = "A local date and time with its IANA zone")
@JsonIgnoreProperties({"utc", "printed", "viewer"}) // only read
public record TimeInput(
        @NotNull
        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                format = "local-date-time",
                examples = "2021-04-19T15:00",
                description = "Local date and time, whole minutes, without offset")
        LocalDateTime local,

        @NotNull
        @Size(max = 60)
        @Schema(
                examples = "Europe/Belgrade",
                description = "IANA zone of a region and a city; abbreviations such as CET are refused")
        String zone,

        @Pattern(regexp = "^[+-][0-9]{2}:[0-9]{2}$")
        @Schema(examples = "+02:00", description = "Needed only for a time that the clock shows twice")
        @Nullable
        String offset) {

    /**
     * Refuses what is no time in that zone.
     *
     * @param field where this stood in the request
     */
    public EventTime toTime(String field) {
        try {
            return EventTime.of(field, local, zone, offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException outOfRange) {
            throw Refusal.invalid(field + ".offset", "is not an offset from UTC");
        }
    }
}
