package org.zajedno.kit.languages;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages that are told apart here. A region makes no other language, nor does the usual script; where two scripts live, the
 * other one does. The JDK's table lacks Montenegrin ({@code cnr}, ISO 639-3) and Romani, which are added.
 */
public final class KnownLanguages {

    // sh says no more than sr with a script, and is answered as that
    private static final Set<String> KNOWN = Stream.concat(Stream.of(Locale.getISOLanguages()), Stream.of("cnr", "rom"))
            .filter(language -> !language.equals("sh"))
            .collect(Collectors.toUnmodifiableSet());

    /** Languages whose usual script is another one than Latin, as far as readers of the region meet them. */
    private static final Map<String, String> USUAL =
            Map.of("mk", "Cyrl", "bg", "Cyrl", "ru", "Cyrl", "uk", "Cyrl", "el", "Grek");

    private static final Set<String> USUALLY_LATIN = Set.of(
            "en", "sq", "bs", "cnr", "hr", "sl", "rom", "tr", "de", "fr", "it", "es", "pt", "nl", "pl", "cs", "sk",
            "hu", "ro", "da", "sv", "nb", "nn", "no", "fi", "et", "lv", "lt", "ga", "mt");

    private static final Set<String> ALSO_CYRILLIC = Set.of("bs", "cnr", "rom");

    private static final int LONGEST = 11;

    /** The names of languages here; most tags are one of them, and it takes long to take a tag apart. */
    private static final Set<String> NAMES = KNOWN.stream()
            .flatMap(language -> Stream.of(language, language + "-Latn", language + "-Cyrl"))
            .filter(tag -> parsed(tag).filter(tag::equals).isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private KnownLanguages() {}

    /**
     * What a BCP 47 tag in its canonical spelling names here, for example {@code mk} for {@code mk-MK}.
     *
     * @return empty for an unknown language, another spelling, a script that the language is not told apart by, Serbian without its
     *     script, and Serbian of Montenegro, which is {@code cnr}
     */
    public static Optional<String> named(String tag) {
        if (tag == null || tag.length() > LONGEST) {
            return Optional.empty();
        }
        return NAMES.contains(tag) ? Optional.of(tag) : parsed(tag);
    }

    private static Optional<String> parsed(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            var spelt = Stream.of(locale.getLanguage(), locale.getScript(), locale.getCountry())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("-"));
            return spelt.equals(tag) && KNOWN.contains(locale.getLanguage()) ? named(locale) : Optional.empty();
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(Locale locale) {
        var language = locale.getLanguage();
        var script = locale.getScript();
        if (language.equals("sr")) {
            return Set.of("Latn", "Cyrl").contains(script)
                            && !locale.getCountry().equals("ME")
                    ? Optional.of("sr-" + script)
                    : Optional.empty();
        }
        if (script.isEmpty() || script.equals(USUAL.getOrDefault(language, usualLatin(language)))) {
            return Optional.of(language);
        }
        return script.equals("Cyrl") && ALSO_CYRILLIC.contains(language)
                ? Optional.of(language + "-Cyrl")
                : Optional.empty();
    }

    private static String usualLatin(String language) {
        return USUALLY_LATIN.contains(language) ? "Latn" : "";
    }
}
