package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedScriptDetectorTest {

    @Test
    void wordsOfSeveralScriptsAreFoundOnceEach() {
        assertThat(MixedScriptDetector.words(
                        "Na K\u043Esovu i na K\u043Esovu.", null, "\u0421rbija, Срби\u0061, K\u03BFs"))
                .containsExactly("K\u043Esovu", "\u0421rbija", "Срби\u0061", "K\u03BFs");
    }

    @Test
    void wordsOfOneScriptAreLeftAlone() {
        assertThat(MixedScriptDetector.words("Učešće u IMPULSE-у, учешће 2021, c\u030C, \u03B2-blokator, 20 µg"))
                .isEmpty();
    }
}
