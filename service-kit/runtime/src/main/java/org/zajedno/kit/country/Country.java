package org.zajedno.kit.country;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * A country by its ISO 3166 alpha-2 code, or XK. The JDK's own table lacks XK, so that a check against it would refuse Kosovo.
 *
 * @param code two capital letters
 */
@Schema(
        implementation = String.class,
        pattern = "^[A-Z]{2}$",
        examples = "RS",
        description = "ISO 3166 alpha-2 code, or XK")
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> KNOWN = Stream.concat(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream(), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    /** Refuses a code that is no country, in any other spelling than two capital letters. */
    public Country {
        if (!isKnown(code)) {
            throw Refusal.invalid("country", "is not an ISO 3166 alpha-2 country code or XK");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Country of(String code) {
        return new Country(code);
    }

    /** JAX-RS reads query and path parameters with this. */
    public static Country fromString(String code) {
        return new Country(code);
    }

    /** Every country, for work that concerns all of them. */
    public static Set<Country> all() {
        return KNOWN.stream().map(Country::new).collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isKnown(@Nullable String code) {
        return code != null && KNOWN.contains(code);
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
