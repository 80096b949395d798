package org.zajedno.events.reach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.disclosure.Cube;
import org.zajedno.events.event.TargetAudience;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.problem.Refusal;

/**
 * How many people an event reached, as the coordinator counted.
 *
 * @param countries needed only if nobody counted by country
 * @param perCountry by ISO code; adds up to the persons
 * @param perAudience each person in one audience; adds up to the persons
 */
@Schema(name = "NewReach", description = "How many people an event reached")
record NewReach(
        @NotNull @Min(0) @Max(10_000_000) @Schema(examples = "150")
        Integer persons,

        @Min(0) @Max(300) @Schema(examples = "24", description = "Needed only if nobody counted by country") @Nullable
        Integer countries,

        @Size(max = 300)
        @Schema(
                description = "Persons by ISO 3166 code or XK; adds up to the persons",
                examples = "{\"RS\": 12, \"BA\": 9}")
        @Nullable
        Map<String, @NotNull @Min(0) @Max(10_000_000) Integer> perCountry,

        @Schema(
                description = "Persons by audience, each in one; adds up to the persons",
                examples = "{\"CITIZENS\": 21}")
        @Nullable
        Map<TargetAudience, @NotNull @Min(0) @Max(10_000_000) Integer> perAudience) {

    static final String BY_COUNTRY = "perCountry";
    static final String BY_AUDIENCE = "perAudience";

    /** What was counted; a breakdown that nobody made is not in it. */
    Cube toCube() {
        var breakdowns = new TreeMap<String, Map<String, Long>>();
        if (perCountry != null) {
            perCountry.keySet().stream()
                    .filter(code -> !Country.isKnown(code))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw Refusal.invalid(
                                BY_COUNTRY, "has a key that is not an ISO 3166 alpha-2 country code or XK");
                    });
            breakdowns.put(BY_COUNTRY, counts(BY_COUNTRY, perCountry));
        }
        if (perAudience != null) {
            breakdowns.put(BY_AUDIENCE, counts(BY_AUDIENCE, perAudience));
        }
        return new Cube(persons, breakdowns);
    }

    /** How many countries people came from; null if nobody counted. */
    @Nullable
    Integer countryCount() {
        if (perCountry == null) {
            if (countries != null && countries > persons) {
                throw Refusal.invalid("countries", "must not be more than the persons");
            }
            return countries;
        }
        var present =
                (int) perCountry.values().stream().filter(count -> count > 0).count();
        if (countries != null && countries != present) {
            throw Refusal.invalid("countries", "is not the number of countries in perCountry");
        }
        return present;
    }

    private Map<String, Long> counts(String field, Map<?, Integer> breakdown) {
        var counts = new TreeMap<String, Long>();
        breakdown.forEach((category, count) -> counts.put(category.toString(), count.longValue()));
        if (counts.values().stream().mapToLong(Long::longValue).sum() != persons) {
            throw Refusal.invalid(field, "does not add up to the persons");
        }
        return counts;
    }
}
