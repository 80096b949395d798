package org.zajedno.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.languages.LanguageNegotiator;

class ProblemMessagesTest {

    private final ProblemMessages messages = new ProblemMessages(new LanguageNegotiator("Latn"));

    @Test
    void sentenceIsInTheLanguage() {
        var detail = messages.detail("stale", 412, Map.of(), LanguageTag.of("sr-Cyrl"));

        assertThat(detail).isEqualTo("Измењено је откако сте прочитали. Молимо прочитајте поново.");
    }

    @Test
    void unknownCodeFallsBackToItsStatus() {
        var detail = messages.detail("some-rule", 409, Map.of(), LanguageTag.ENGLISH);

        assertThat(detail).isEqualTo("The present state does not allow this.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr_Latn", "sr_Cyrl", "sq", "mk", "bs", "cnr"})
    void everySentenceStandsInEveryLanguage(String suffix) throws IOException {
        var translated = keys("kit_" + suffix);

        assertThat(translated.keySet()).isEqualTo(keys("kit").keySet());
    }

    private static Properties keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
