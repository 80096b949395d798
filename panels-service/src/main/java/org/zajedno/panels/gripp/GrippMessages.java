package org.zajedno.panels.gripp;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** The words of a report in its language, from {@code messages/gripp*.properties}. */
final class GrippMessages {

    static final List<LanguageTag> LANGUAGES = Stream.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr")
            .map(LanguageTag::of)
            .toList();

    private static final String BUNDLE = "messages/gripp";

    private final LanguageTag language;
    private final ResourceBundle words;

    private GrippMessages(LanguageTag language, ResourceBundle words) {
        this.language = language;
        this.words = words;
    }

    /** Refuses a language that reports are not written in. */
    static GrippMessages in(LanguageTag language) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.invalid("language", "is none that reports are written in");
        }
        var locale = language.equals(LanguageTag.ENGLISH) ? Locale.ROOT : language.locale();
        return new GrippMessages(
                language,
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    LanguageTag language() {
        return language;
    }

    String of(String key) {
        return words.getString(key);
    }

    String of(String group, Enum<?> value) {
        return of(group + "." + value.name());
    }

    /** Null if there are no such words. */
    @Nullable
    String ifThere(String key) {
        return words.containsKey(key) ? words.getString(key) : null;
    }

    /** A number of people, or of what they said, which is not told where it is small. */
    String count(long number, int smallest) {
        return number < smallest ? of("label.fewer").replace("{0}", Integer.toString(smallest)) : Long.toString(number);
    }
}
