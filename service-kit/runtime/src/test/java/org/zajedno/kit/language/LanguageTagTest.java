package org.zajedno.kit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "bs-Cyrl", "cnr", "rom", "hr"})
    void knownTagIsTaken(String value) {
        var tag = LanguageTag.of(value);

        assertThat(tag.toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"sq-XK, sq", "mk-MK, mk", "bs-Latn, bs", "sr-Cyrl-RS, sr-Cyrl", "en-GB, en"})
    void regionAndUsualScriptMakeNoOtherLanguage(String value, String same) {
        assertThat(LanguageTag.of(value)).isEqualTo(LanguageTag.of(same));
    }

    @Test
    void textIsNotTakenTwiceInOneLanguage() {
        var twice = Map.of("mk", "Студија", "mk-MK", "Истражување");

        assertThatThrownBy(() -> LocalizedText.of(twice)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sr", "sr-RS", "SR-latn", "xx", "english", "sr_Latn", "en-US-x-y", "zz", "e", "en "})
    void otherTagIsRefused(String value) {
        assertThatThrownBy(() -> LanguageTag.of(value)).isInstanceOf(Refusal.class);
    }
}
