package org.zajedno.kit.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNegotiatorTest {

    private static final List<String> ALL = List.of("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr");

    private final LanguageNegotiator negotiator = new LanguageNegotiator("Cyrl");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sr                          | sr-Cyrl
                    sr-RS                       | sr-Cyrl
                    sr-XK                       | sr-Cyrl
                    sr-Latn                     | sr-Latn
                    sr-Latn-RS                  | sr-Latn
                    sr-Cyrl-RS                  | sr-Cyrl
                    sr-ME                       | cnr
                    sr-Latn-ME                  | cnr
                    sr-Cyrl-ME                  | cnr
                    cnr                         | cnr
                    cnr-Latn                    | cnr
                    CNR-me                      | cnr
                    sh                          | sr-Latn
                    bs-Cyrl                     | bs
                    bs-Latn-BA                  | bs
                    sq-XK                       | sq
                    sq-AL                       | sq
                    mk-MK                       | mk
                    en-GB,en;q=0.9              | en
                    de-AT, mk;q=0.4, sq;q=0.8   | sq
                    mk;q=0, sq;q=0.1            | sq
                    *                           | en
                    ''                          | en
                    ;;;q=x,,                    | en
                    nonsense-nonsense-nonsense  | en
                    mk;q=7, sq;q=-1             | en
                    mk;q=x, bs;q=0.1            | bs
                    mk;Q=0.2, sq;Q=0.8          | sq
                    mk;q=0.2 , sq ; q=0.8       | sq
                    mk;x=1;q=0.2, sq;q=0.8      | sq
                    mk;q=0, mk-MK;q=0.5         | mk
                    en;q=0, *                   | bs
                    en;q=0                      | bs
                    *;q=0                       | en
                    mk;q=0.1, *                 | en
                    de, *;q=0.1                 | en
                    mk, *;q=0                   | mk
                    sr-Cyrl;q=0, sr             | sr-Latn
                    sr;q=0, sr-Cyrl;q=0.3       | sr-Cyrl
                    en-GB;q=0, en               | en
                    sr-ME;q=0, hr               | bs
                    MK-mk                       | mk
                    q=0.5                       | en
                    """)
    void headerMeansThis(String header, String expected) {
        var choice = negotiator.choose(List.of(header), ALL).orElseThrow();

        assertThat(choice.tag()).isEqualTo(expected);
    }

    @Test
    void linesOfTheHeaderAreReadTogether() {
        var choice = negotiator.choose(List.of("mk;q=0.4, de", "sq;q=0.8"), ALL).orElseThrow();

        assertThat(choice.tag()).isEqualTo("sq");
    }

    @Test
    void anythingElseIsANeighbourRatherThanEnglish() {
        var choice = negotiator
                .choose(List.of("sr-ME, *;q=0.5"), List.of("en", "bs"))
                .orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice("bs", false));
    }

    @Test
    void consentTextIsNeverTheOneThatIsExcludedNorAnyOne() {
        assertThat(negotiator.chooseExactly(List.of("sr-Latn;q=0, sr"), List.of("sr-Latn", "en")))
                .isEmpty();
        assertThat(negotiator.chooseExactly(List.of("*"), List.of("en"))).isEmpty();
        assertThat(negotiator.chooseExactly(List.of("sr"), List.of("sr-Latn"))).contains("sr-Latn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mk-MK",
                "sr-Cyrl-RS",
                "sr-Latn-XK",
                "bs-Latn",
                "bs-Cyrl-BA",
                "sq-XK",
                "en-GB",
                "cnr-ME",
                "rom-Cyrl",
                "pt-BR"
            })
    void whatIsTakenIsFoundUnderTheSameTag(String tag) {
        var taken = KnownLanguages.named(tag).orElseThrow();

        var choice = negotiator.choose(List.of(tag), List.of("el", taken)).orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice(taken, false));
    }

    @Test
    void tenantDecidesTheScriptOfPlainSerbian() {
        var choice = new LanguageNegotiator("Latn").choose(List.of("sr"), ALL).orElseThrow();

        assertThat(choice.tag()).isEqualTo("sr-Latn");
    }

    @Test
    void neighbourIsShownWithANotice() {
        var choice = negotiator.choose(List.of("cnr"), List.of("en", "bs")).orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice("bs", true));
    }

    @Test
    void neighbourNeverStandsInForAConsentText() {
        var choice = negotiator.chooseExactly(List.of("cnr"), List.of("en", "bs", "sr-Latn"));

        assertThat(choice).isEmpty();
    }

    @Test
    void foreignReaderGetsEnglishWithANotice() {
        var choice = negotiator.choose(List.of("fi"), ALL).orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice("en", true));
    }

    @Test
    void headerOfAThousandRangesIsRead() {
        var choice = negotiator.choose(List.of("zz,".repeat(1000) + "mk"), ALL).orElseThrow();

        assertThat(choice.tag()).isEqualTo("en");
    }

    @Test
    void nothingIsChosenFromNothing() {
        var choice = negotiator.choose(List.of("en"), List.of());

        assertThat(choice).isEmpty();
    }
}
