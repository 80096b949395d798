package org.zajedno.kit.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedMessagesTest {

    private static final LocalizedMessages MESSAGES = new LocalizedMessages("messages/first", "messages/second");

    @ParameterizedTest
    @CsvSource({
        "greeting, en, Hello",
        "greeting, sq, Përshëndetje",
        "greeting, sr-Cyrl, Здраво",
        "farewell, sr-Cyrl, Довиђења",
        "farewell, sq, Goodbye",
        "only-english, sr-Cyrl, Only English",
        "greeting, de, Hello"
    })
    void sentenceIsOfTheFirstBundleThatHasItAndElseInEnglish(String key, String language, String expected) {
        // When
        var sentence = MESSAGES.find(key, language);
        // Then
        assertThat(sentence).contains(expected);
    }

    @Test
    void keyOfNoBundleHasNoSentence() {
        // When
        var sentence = MESSAGES.find("unknown", "sq");
        // Then
        assertThat(sentence).isEmpty();
    }

    @Test
    void keysAreThoseOfTheLanguageAlone() {
        // When
        var keys = MESSAGES.keys("sq");
        // Then
        assertThat(keys).containsExactly("greeting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | en
            en-GB | en
            sr-ME | cnr
            sr-Latn-ME | cnr
            sr-Cyrl-ME | cnr
            cnr | cnr
            cnr-Latn | cnr
            sr-Latn | sr-Latn
            sr-Latn-RS | sr-Latn
            sr-Cyrl | sr-Cyrl
            sr-Cyrl-RS | sr-Cyrl
            sh | sr-Latn
            bs | bs
            bs-Cyrl | bs
            bs-Latn-BA | bs
            sq-XK | sq
            mk-MK | mk
            MK | mk
            * | en
            nonsense | en
            ;;;,,, | en
            q=0.5 | en
            de, fr;q=0.9 | en
            de, mk;q=0.5, sq;q=0.8 | sq
            mk;q=0, sq;q=0.1 | sq
            mk;q=x, bs;q=0.1 | bs
            mk;q=5, bs;q=0.1 | bs
            sq, mk | sq
            """)
    void callerReadsWhatTheHeaderNamesFirst(String header, String expected) {
        // When
        var chosen = LocalizedMessages.languageFor(List.of(header), new LanguageNegotiator("Cyrl"));
        // Then
        assertThat(chosen).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"sr, Cyrl, sr-Cyrl", "sr, Latn, sr-Latn", "sr-RS, Latn, sr-Latn", "sr-RS, Cyrl, sr-Cyrl"})
    void bareSerbianIsInTheScriptOfTheTenant(String header, String script, String expected) {
        // When
        var chosen = LocalizedMessages.languageFor(List.of(header), new LanguageNegotiator(script));
        // Then
        assertThat(chosen).isEqualTo(expected);
    }

    @Test
    void missingHeaderIsEnglishAndTheBeginningOfAHugeOneIsRead() {
        // When
        var missing = LocalizedMessages.languageFor(List.of(), new LanguageNegotiator("Latn"));
        var huge = LocalizedMessages.languageFor(List.of("mk,".repeat(1000)), new LanguageNegotiator("Latn"));
        var lines = LocalizedMessages.languageFor(List.of("de", "sq;Q=0.5"), new LanguageNegotiator("Latn"));
        // Then
        assertThat(missing).isEqualTo("en");
        assertThat(huge).isEqualTo("mk");
        assertThat(lines).isEqualTo("sq");
    }
}
