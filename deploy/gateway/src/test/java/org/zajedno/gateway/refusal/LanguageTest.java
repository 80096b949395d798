package org.zajedno.gateway.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        var chosen = Language.negotiate(header, Language.SR_CYRL);
        // Then
        assertEquals(expected, chosen);
    }

    @ParameterizedTest
    @CsvSource({"sr, SR_CYRL, SR_CYRL", "sr, SR_LATN, SR_LATN", "sr-RS, SR_LATN, SR_LATN", "sr-RS, SR_CYRL, SR_CYRL"})
    void bareSerbianIsInTheScriptOfTheHouse(String header, Language house, Language expected) {
        // When
        var chosen = Language.negotiate(header, house);
        // Then
        assertEquals(expected, chosen);
    }

    @Test
    void missingOrHugeHeaderIsEnglish() {
        // When
        var missing = Language.negotiate(null, Language.SR_LATN);
        var huge = Language.negotiate("mk,".repeat(1000), Language.SR_LATN);
        // Then
        assertEquals(Language.EN, missing);
        assertEquals(Language.EN, huge);
    }
}
