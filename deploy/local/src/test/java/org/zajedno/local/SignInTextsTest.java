package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sign-in pages say; in English it is Keycloak's own, but for the names of the languages. */
class SignInTextsTest {
    private static final List<String> LANGUAGES = List.of("en", "sr-Latn", "sr-Cyrl-ekavsk", "sq", "mk", "bs", "cnr");
    private static final Predicate<String> NAMES_A_LANGUAGE = key -> key.startsWith("locale_");

    private final JsonNode realm;

    SignInTextsTest() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/zajedno-realm.json").toFile());
    }

    @Test
    void signInPagesSpeakTheLanguagesOfThePanels() {
        // Given the realm of production
        // When
        var offered = realm.path("supportedLocales");
        // Then
        assertThat(offered).extracting(JsonNode::asText).containsExactlyElementsOf(LANGUAGES);
        assertThat(realm.path("localizationTexts").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(LANGUAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl-ekavsk", "sq", "mk", "bs", "cnr"})
    void everyLanguageCallsEachByItsOwnName(String language) {
        // Given
        var texts = texts(language);
        // When
        texts.keySet().removeIf(NAMES_A_LANGUAGE.negate());
        // Then
        assertThat(texts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "locale_en", "English",
                        "locale_sr-Latn", "srpski",
                        "locale_sr-Cyrl-ekavsk", "српски",
                        "locale_sq", "shqip",
                        "locale_mk", "македонски",
                        "locale_bs", "bosanski",
                        "locale_cnr", "crnogorski"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl-ekavsk", "sq", "mk", "bs", "cnr"})
    void noTextIsLeftInEnglish(String language) {
        // Given
        var everywhere = new TreeSet<String>();
        LANGUAGES.forEach(each -> everywhere.addAll(texts(each).keySet()));
        // When
        var texts = texts(language);
        // Then
        assertThat(texts.keySet()).isEqualTo(everywhere).contains("loginAccountTitle", "doLogIn", "errorTitle");
        assertThat(texts.values()).allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(texts.get("loginTitle")).contains("{0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Cyrl-ekavsk", "mk"})
    void cyrillicIsCyrillicThroughout(String language) {
        // Given
        var texts = texts(language);
        // When
        texts.keySet().removeIf(NAMES_A_LANGUAGE);
        // Then
        assertThat(texts.values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsLatin}"));
    }

    private Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        realm.path("localizationTexts")
                .path(language)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
