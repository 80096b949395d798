package org.zajedno.kit.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl", "sq", "sq-XK", "mk", "bs", "bs-Cyrl", "cnr", "rom", "hr"})
    void knownTagIsTaken(String value) {
        var tag = LanguageTag.of(value);

        assertThat(tag.toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sr", "sr-RS", "SR-latn", "xx", "english", "sr_Latn", "en-US-x-y", "zz", "e", "en "})
    void otherTagIsRefused(String value) {
        assertThatThrownBy(() -> LanguageTag.of(value)).isInstanceOf(Refusal.class);
    }
}
