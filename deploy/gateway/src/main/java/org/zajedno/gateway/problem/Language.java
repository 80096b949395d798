package org.zajedno.gateway.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zajedno.kit.languages.LanguageNegotiator;

/** The seven language variants in which the gateway speaks. */
public enum Language {
    /** English. */
    EN("en"),
    /** Serbian in Latin script. */
    SR_LATN("sr-Latn"),
    /** Serbian in Cyrillic script. */
    SR_CYRL("sr-Cyrl"),
    /** Albanian. */
    SQ("sq"),
    /** Macedonian. */
    MK("mk"),
    /** Bosnian. */
    BS("bs"),
    /** Montenegrin. */
    CNR("cnr");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag, with the script where two live. */
    public String tag() {
        return tag;
    }

    private static final List<String> TAGS =
            Stream.of(values()).map(Language::tag).toList();

    /** The variant that the lines of an {@code Accept-Language} header ask for most, English if they ask for none of ours. */
    public static Language negotiate(List<String> acceptLanguage, LanguageNegotiator negotiator) {
        return negotiator
                .choose(acceptLanguage, TAGS)
                .map(choice -> tagged(choice.tag()))
                .orElse(EN);
    }

    /** One of ours that is asked for by its name; English does not stand in for another one. */
    public static Optional<Language> askedFor(List<String> ranges, LanguageNegotiator negotiator) {
        return negotiator.chooseExactly(ranges, TAGS).map(Language::tagged);
    }

    /** The variant with exactly this tag; anything else is a mistake of ours. */
    private static Language tagged(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("there is no language " + tag);
    }
}
