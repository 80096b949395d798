package org.zajedno.events.event;

import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.nullness.Contract;
import org.zajedno.kit.problem.Refusal;

/** Bounds of the texts that people read; control characters have no place in a calendar or a page. */
public final class TextPolicy {

    private TextPolicy() {}

    /** One line of at most so many characters in every language; null stays null. */
    @Contract("_, !null, _ -> !null")
    public static @Nullable LocalizedText line(String field, @Nullable LocalizedText text, int most) {
        return checked(field, text, most, false);
    }

    /** Lines of at most so many characters together in every language; null stays null. */
    @Contract("_, !null, _ -> !null")
    public static @Nullable LocalizedText prose(String field, @Nullable LocalizedText text, int most) {
        return checked(field, text, most, true);
    }

    /** One line without control characters; null stays null. */
    @Contract("_, !null -> !null")
    public static @Nullable String line(String field, @Nullable String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(field, "must be one line without control characters");
        }
        return text;
    }

    /** Refuses a text without English, which facts and reports need. */
    public static LocalizedText withEnglish(String field, LocalizedText text) {
        if (text.in(LanguageTag.ENGLISH).isEmpty()) {
            throw Refusal.invalid(field + ".en", "is needed");
        }
        return text;
    }

    @Contract("_, !null, _, _ -> !null")
    private static @Nullable LocalizedText checked(
            String field, @Nullable LocalizedText text, int most, boolean lines) {
        if (text == null) {
            return null;
        }
        text.texts().forEach((tag, words) -> {
            if (words.codePointCount(0, words.length()) > most) {
                throw Refusal.invalid(field + "." + tag, "must have at most " + most + " characters");
            }
            if (words.chars().anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))) {
                throw Refusal.invalid(
                        field + "." + tag,
                        lines ? "must have no control characters" : "must be one line without control characters");
            }
        });
        return text;
    }
}
