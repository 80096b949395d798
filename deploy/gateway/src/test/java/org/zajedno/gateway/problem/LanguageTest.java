package org.zajedno.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.languages.LanguageNegotiator;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | EN
            en-GB | EN
            sr-ME | CNR
            sr-Latn-ME | CNR
            sr-Cyrl-ME | CNR
            cnr | CNR
            cnr-Latn | CNR
            sr-Latn | SR_LATN
            sr-Latn-RS | SR_LATN
            sr-Cyrl | SR_CYRL
            sr-Cyrl-RS | SR_CYRL
            sh | SR_LATN
            bs | BS
            bs-Cyrl | BS
            bs-Latn-BA | BS
            sq-XK | SQ
            mk-MK | MK
            MK | MK
            * | EN
            nonsense | EN
            ;;;,,, | EN
            q=0.5 | EN
            de, fr;q=0.9 | EN
            de, mk;q=0.5, sq;q=0.8 | SQ
            mk;q=0, sq;q=0.1 | SQ
            mk;q=x, bs;q=0.1 | BS
            mk;q=5, bs;q=0.1 | BS
            sq, mk | SQ
            """)
    void headerIsNegotiatedByOurTable(String header, Language expected) {
        // When
        var chosen = Language.negotiate(List.of(header), new LanguageNegotiator("Cyrl"));
        // Then
        assertEquals(expected, chosen);
    }

    @ParameterizedTest
    @CsvSource({"sr, Cyrl, SR_CYRL", "sr, Latn, SR_LATN", "sr-RS, Latn, SR_LATN", "sr-RS, Cyrl, SR_CYRL"})
    void bareSerbianIsInTheScriptOfTheHouse(String header, String script, Language expected) {
        // When
        var chosen = Language.negotiate(List.of(header), new LanguageNegotiator(script));
        // Then
        assertEquals(expected, chosen);
    }

    @Test
    void missingHeaderIsEnglishAndTheBeginningOfAHugeOneIsRead() {
        // When
        var missing = Language.negotiate(List.of(), new LanguageNegotiator("Latn"));
        var huge = Language.negotiate(List.of("mk,".repeat(1000)), new LanguageNegotiator("Latn"));
        var lines = Language.negotiate(List.of("de", "sq;Q=0.5"), new LanguageNegotiator("Latn"));
        // Then
        assertEquals(Language.EN, missing);
        assertEquals(Language.MK, huge);
        assertEquals(Language.SQ, lines);
    }
}
