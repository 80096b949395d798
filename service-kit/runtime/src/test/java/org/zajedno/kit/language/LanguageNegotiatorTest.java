package org.zajedno.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNegotiatorTest {

    private static final List<LanguageTag> ALL = tags("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr");

    private static List<LanguageTag> tags(String... values) {
        return Stream.of(values).map(LanguageTag::of).toList();
    }

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
                    """)
    void headerMeansThis(String header, String expected) {
        var choice = negotiator.choose(header, ALL).orElseThrow();

        assertThat(choice.tag().value()).isEqualTo(expected);
    }

    @Test
    void tenantDecidesTheScriptOfPlainSerbian() {
        var choice = new LanguageNegotiator("Latn").choose("sr", ALL).orElseThrow();

        assertThat(choice.tag().value()).isEqualTo("sr-Latn");
    }

    @Test
    void neighbourIsShownWithANotice() {
        var choice = negotiator.choose("cnr", tags("en", "bs")).orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice(LanguageTag.of("bs"), true));
    }

    @Test
    void neighbourNeverStandsInForAConsentText() {
        var choice = negotiator.chooseExactly("cnr", tags("en", "bs", "sr-Latn"));

        assertThat(choice).isEmpty();
    }

    @Test
    void foreignReaderGetsEnglishWithANotice() {
        var choice = negotiator.choose("fi", ALL).orElseThrow();

        assertThat(choice).isEqualTo(new LanguageNegotiator.Choice(LanguageTag.ENGLISH, true));
    }

    @Test
    void headerOfAThousandRangesIsRead() {
        var choice = negotiator.choose("zz,".repeat(1000) + "mk", ALL).orElseThrow();

        assertThat(choice.tag()).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void nothingIsChosenFromNothing() {
        var choice = negotiator.choose("en", List.of());

        assertThat(choice).isEmpty();
    }
}
