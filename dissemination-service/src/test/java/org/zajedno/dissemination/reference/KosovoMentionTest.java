package org.zajedno.dissemination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KosovoMentionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Panels in Kosovo*",
                "paneli na Kosovu",
                "са Косова и Метохије",
                "на Косово",
                "në Kosovës",
                "KOSOVË",
                "kosovska organizacija",
                "countries: BA, XK, ME",
                "XKX",
                "Ko\u00ADso\u200Bvo",
                "Ｋosovo",
                "u Kоsovu",
                "na \u041Aosovu",
                "\u039Aosov\u03BF",
                "K\u043E\u0455ovska",
                "\u041A\u043E\u0455\u043E\u0475\u043E",
                "\u041Aoco\u0432o",
                "KOCOB\u041E",
                "Kos\u043Cet",
                "za \u0425K i RS",
                "Kos\u03BFv\u00EBs"
            })
    void kosovoIsSeenInEveryLanguageAndSpelling(String text) {
        assertThat(KosovoMention.in(null, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Panels in Serbia", "Moskovski", "TXK1", "Косоглед", "kosa", "Косина", "kоlektiv", "1XK2"})
    void otherWordsAreLeftAlone(String text) {
        assertThat(KosovoMention.in(text)).isFalse();
    }
}
