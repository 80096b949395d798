package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme of the sign-in pages and of their mail. */
class SignInThemeTest {
    private static final Path THEME = Path.of("../keycloak/themes/zajedno");

    /** By the tag that the realm offers; Keycloak derives the name of the file from it. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "en", "messages_en",
            "sr-Latn", "messages_sr_Latn",
            "sr-Cyrl-ekavsk", "messages_sr_Cyrl__ekavsk",
            "sq", "messages_sq",
            "mk", "messages_mk",
            "bs", "messages_bs",
            "cnr", "messages_cnr"));

    private static final Pattern SAID = Pattern.compile("\\bmsg\\(\"([A-Za-z-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Predicate<String> NAMES_A_LANGUAGE = key -> key.startsWith("locale_");

    private final JsonNode realm;

    SignInThemeTest() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/zajedno-realm.json").toFile());
    }

    @Test
    void realmOffersTheLanguagesOfThePanelsInThisTheme() {
        // Given the realm of production
        // When
        var offered = realm.path("supportedLocales");
        // Then
        assertThat(offered).extracting(JsonNode::asText).containsExactlyInAnyOrderElementsOf(FILES.keySet());
        assertThat(realm.path("loginTheme").asText()).isEqualTo("zajedno");
        assertThat(realm.path("emailTheme").asText()).isEqualTo("zajedno");
        assertThat(realm.has("localizationTexts"))
                .as("a second place for texts")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyLanguageHasEveryTextWithItsPlaceholders(String part) throws IOException {
        // Given
        var english = texts(part, "en");
        // When
        for (var language : FILES.keySet()) {
            var texts = texts(part, language);
            // Then
            assertThat(texts.keySet()).as(language).isEqualTo(english.keySet());
            assertThat(texts).allSatisfy((key, text) -> {
                assertThat(text).as(language + " " + key).isNotBlank();
                assertThat(placeholders(text)).as(language + " " + key).isEqualTo(placeholders(english.get(key)));
                assertThat(new MessageFormat(text).toPattern())
                        .as(language + " " + key)
                        .isNotBlank();
            });
        }
    }

    @Test
    void pagesSayOnlyWhatEveryLanguageHas() throws IOException {
        // Given
        var said = new TreeSet<String>();
        // When
        try (var files = Files.list(THEME.resolve("login"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(match -> said.add(match.group(1)));
            }
        }
        // Then
        assertThat(said).contains("doLogIn", "helpCall", "noEmail");
        assertThat(texts("login", "en").keySet()).containsAll(said);
    }

    @Test
    void noPageLeadsToAnAccountForWhichNoWayInWasChosen() throws IOException {
        // Given
        var pages = new TreeMap<String, String>();
        // When
        try (var files = Files.list(THEME.resolve("login"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".ftl")).toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        // Then
        assertThat(pages)
                .containsKey("register.ftl")
                .allSatisfy((_, page) -> assertThat(page).doesNotContain("url.registrationUrl"));
        assertThat(pages.get("register.ftl")).doesNotContain("url.loginUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Latn", "sr-Cyrl-ekavsk", "sq", "mk", "bs", "cnr"})
    void everyLanguageCallsEachByItsOwnName(String language) throws IOException {
        // Given
        var texts = texts("login", language);
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
    @CsvSource({"login, sr-Cyrl-ekavsk", "login, mk", "email, sr-Cyrl-ekavsk", "email, mk"})
    void cyrillicIsCyrillicThroughout(String part, String language) throws IOException {
        // Given
        var texts = texts(part, language);
        // When
        texts.keySet().removeIf(NAMES_A_LANGUAGE);
        texts.replaceAll((_, text) -> text.replaceAll("<[^>]*>|\\{0,choice,", ""));
        // Then
        assertThat(texts.values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsLatin}"));
    }

    @Test
    void browsersFetchAnewWhatHasChanged() throws IOException, NoSuchAlgorithmException {
        // Given
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : new String[] {"mark.svg", "page.css", "page.js"}) {
            digest.update(Files.readAllBytes(THEME.resolve("login/resources").resolve(file)));
        }
        // When
        var version = properties(THEME.resolve("login/theme.properties")).getProperty("resourcesVersion");
        // Then
        assertThat(version)
                .as("the resources have changed, so must this")
                .isEqualTo(HexFormat.of().formatHex(digest.digest(), 0, 4));
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Map<String, String> texts(String part, String language) throws IOException {
        var file = THEME.resolve(part).resolve("messages").resolve(FILES.get(language) + ".properties");
        var texts = new TreeMap<String, String>();
        properties(file).forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
