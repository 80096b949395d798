package org.zajedno.kit.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.problem.Refusal;

/**
 * A language as BCP 47 names it, with the script wherever two scripts live: {@code sr-Latn} and {@code sr-Cyrl} are languages
 * here, bare {@code sr} is refused because it does not say which letters to show. The JDK's table of languages lacks
 * Montenegrin ({@code cnr}, ISO 639-3), which is added.
 *
 * @param value the canonical tag
 */
@Schema(
        implementation = String.class,
        pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$",
        examples = "sr-Latn",
        description = "BCP 47 tag, with the script where two live")
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    private static final Set<String> KNOWN = Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of("cnr", "rom"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NEED_SCRIPT = Set.of("sr", "sh");

    // behind the tables that its own check reads
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Refuses an unknown language, a tag that is not canonical, and Serbian without its script. */
    public LanguageTag {
        if (!isValid(value)) {
            throw Refusal.invalid("language", "is not a language tag that is known here (Serbian needs its script)");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** JAX-RS reads query and path parameters with this. */
    public static LanguageTag fromString(String value) {
        return new LanguageTag(value);
    }

    static boolean isValid(String value) {
        if (value == null || value.length() > 11) {
            return false;
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(value).build();
            var canonical = String.join("-", parts(locale));
            return KNOWN.contains(locale.getLanguage())
                    && canonical.equals(value)
                    && !(NEED_SCRIPT.contains(locale.getLanguage())
                            && locale.getScript().isEmpty());
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    private static String[] parts(Locale locale) {
        return Stream.of(locale.getLanguage(), locale.getScript(), locale.getCountry())
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
