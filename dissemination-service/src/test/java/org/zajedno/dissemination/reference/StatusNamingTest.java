package org.zajedno.dissemination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusNamingTest {

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
                "Ｋosovo"
            })
    void kosovoIsSeenInEveryLanguageAndSpelling(String text) {
        assertThat(StatusNaming.in(null, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Panels in Serbia", "Moskovski", "TXK1", "Косоглед", "kosa"})
    void otherWordsAreLeftAlone(String text) {
        assertThat(StatusNaming.in(text)).isFalse();
    }
}
