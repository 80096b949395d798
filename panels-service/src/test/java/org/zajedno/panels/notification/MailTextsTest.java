package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

    private static final List<String> CYRILLIC = List.of("_sr_Cyrl", "_mk");

    private static Properties texts(String suffix) throws IOException {
        var texts = new Properties();
        try (var file = MailTextsTest.class.getResourceAsStream("/messages/mails" + suffix + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_sr_Latn", "_sr_Cyrl", "_sq", "_mk", "_bs", "_cnr"})
    void everyLanguageHasEverySentenceInItsOwnLetters(String suffix) throws IOException {
        // Given
        var english = texts("");
        // When
        var texts = texts(suffix);
        // Then
        assertThat(texts.keySet()).isEqualTo(english.keySet());
        assertThat(texts.getProperty("waiting.text")).isNotEqualTo(english.getProperty("waiting.text"));
        assertThat(texts.values())
                .allMatch(text -> isIn(text.toString().replace("Zajedno", ""), CYRILLIC.contains(suffix)));
    }

    private static boolean isIn(String text, boolean cyrillic) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(
                        letter -> (Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC) == cyrillic);
    }
}
