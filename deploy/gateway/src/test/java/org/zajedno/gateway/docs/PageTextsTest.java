package org.zajedno.gateway.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The members' page says everything in every language: a text that is missing stops the build here. */
class PageTextsTest {

    private static final Path TEXTS = Path.of("../../panels-service/src/main/resources/web/app/texts");

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        // Given
        var english = texts("en");
        // When
        var translated = texts(language);
        // Then
        assertEquals(english.fieldNames(), translated.fieldNames());
        translated.forEach(text -> assertFalse(text.getValue().toString().isBlank(), text.getKey()));
    }

    private static JsonObject texts(String language) throws IOException {
        return new JsonObject(Files.readString(TEXTS.resolve(language + ".json")));
    }
}
