package org.zajedno.gateway.refusal;

import java.util.Locale;

/** The seven language variants in which the gateway speaks, and the choice between them. */
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

    /**
     * The variant that an {@code Accept-Language} header asks for most, English if it asks for none of ours. The
     * table is our own: browsers spell Montenegrin {@code sr-ME}, and RFC 4647 never picks a script.
     *
     * @param bareSerbian what {@code sr} without a script means here
     */
    public static Language negotiate(String acceptLanguage, Language bareSerbian) {
        if (acceptLanguage == null || acceptLanguage.length() > 1000) {
            return EN;
        }
        Language best = EN;
        double bestWeight = 0;
        for (String range : acceptLanguage.split(",")) {
            int semicolon = range.indexOf(';');
            Language offered = of(semicolon < 0 ? range : range.substring(0, semicolon), bareSerbian);
            double weight = semicolon < 0 ? 1 : weight(range.substring(semicolon + 1));
            if (offered != null && weight > bestWeight) {
                best = offered;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** The variant with exactly this tag; anything else is a mistake of the configuration. */
    static Language tagged(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("zajedno.language.serbian-script: there is no language " + tag);
    }

    private static Language of(String range, Language bareSerbian) {
        String tag = range.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = tag.indexOf('-');
        return switch (dash < 0 ? tag : tag.substring(0, dash)) {
            case "en" -> EN;
            case "sq" -> SQ;
            case "mk" -> MK;
            case "bs" -> BS;
            case "cnr" -> CNR;
            case "sh" -> SR_LATN;
            case "sr" -> serbian(tag, bareSerbian);
            default -> null;
        };
    }

    private static Language serbian(String tag, Language bareSerbian) {
        if (tag.endsWith("-me")) {
            return CNR;
        }
        if (tag.startsWith("sr-latn")) {
            return SR_LATN;
        }
        return tag.startsWith("sr-cyrl") ? SR_CYRL : bareSerbian;
    }

    private static double weight(String parameters) {
        String weight = parameters.strip();
        if (!weight.startsWith("q=")) {
            return 1;
        }
        try {
            double value = Double.parseDouble(weight.substring(2));
            return value >= 0 && value <= 1 ? value : 0;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
