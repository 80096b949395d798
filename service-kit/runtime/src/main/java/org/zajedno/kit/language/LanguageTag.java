package org.zajedno.kit.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.languages.KnownLanguages;
import org.zajedno.kit.problem.Refusal;

/**
 * A language as BCP 47 names it, with the script wherever two scripts live: {@code sr-Latn} and {@code sr-Cyrl} are languages
 * here, bare {@code sr} is refused because it does not say which letters to show. {@code mk-MK} and {@code bs-Latn} are
 * {@code mk} and {@code bs}.
 *
 * @param value as {@link KnownLanguages} names it
 */
@Schema(
        implementation = String.class,
        pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$",
        examples = "sr-Latn",
        description = "BCP 47 tag, with the script where two live")
public record LanguageTag(String value) implements Comparable<LanguageTag> {

    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /**
     * Takes a region and the usual script away, which make no other language here. Refuses an unknown language, another spelling, a
     * script that the language is not told apart by, and Serbian without its script.
     */
    public LanguageTag {
        value = KnownLanguages.named(value)
                .orElseThrow(() -> Refusal.invalid(
                        "language", "is not a language tag that is known here (Serbian needs its script)"));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** JAX-RS reads query and path parameters with this. */
    public static LanguageTag fromString(String value) {
        return new LanguageTag(value);
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
