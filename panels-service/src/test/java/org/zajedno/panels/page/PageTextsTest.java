package org.zajedno.panels.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say everything in every language, in its own script and words: a text that is missing stops the build here. */
class PageTextsTest {

    private static final Path APP = Path.of("src/main/resources/web/app");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][A-Za-z]+)'");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('(\\w+)'");
    private static final Pattern ASKED_IN_WORKSPACE = Pattern.compile("\\bd\\('(\\w+)'");
    private static final String WORKSPACE = "workspace.";

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void everyTextIsThereInEveryLanguageWithWhatIsPutIntoIt(String language) throws IOException {
        // Given
        var english = texts("en");

        // When
        var translated = texts(language);

        // Then
        assertThat(translated.keySet()).isEqualTo(english.keySet());
        assertThat(translated)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @CsvSource({
        "en, one other",
        "sq, one other",
        "mk, one other",
        "sr-Latn, few one other",
        "sr-Cyrl, few one other",
        "bs, few one other",
        "cnr, few one other"
    })
    void whatIsCountedHasTheFormsOfItsLanguage(String language, String categories) throws IOException {
        // When
        var counted = texts(language).entrySet().stream()
                .filter(text -> text.getValue().isObject())
                .toList();

        // Then
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(String.join(" ", new TreeSet<>(names(text.getValue()))))
                        .as(text.getKey())
                        .isEqualTo(categories));
        assertThat(counted)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(texts("en").entrySet().stream()
                        .filter(text -> text.getValue().isObject())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Cyrillic",
        "sr-Latn, Cyrillic",
        "sq, Cyrillic",
        "bs, Cyrillic",
        "cnr, Cyrillic",
        "sr-Cyrl, Latin",
        "mk, Latin"
    })
    void noOtherScriptIsMixedIn(String language, String foreign) throws IOException {
        // Given
        var letter = Pattern.compile("\\p{Is" + foreign + "}");

        // When
        var mixed = texts(language).values().stream()
                .flatMap(text -> forms(text).stream())
                .map(text -> PLACEHOLDER.matcher(text).replaceAll("").replaceAll("Zajedno|GRIPP2|WCAG|AA", ""))
                .filter(text -> letter.matcher(text).find())
                .toList();

        // Then
        assertThat(mixed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, (riječ|mjest|vrijeme|ovdje|gdje|poslije|cijel|dijel)\\p{L}*",
        "bs,      (reč[iu]?|mest[oau]|vreme|ovde|gde|posle|cel[aoui]m?|deo|dela|avgust\\p{L}*)",
        "cnr,     (reč[iu]?|mest[oau]|vreme|ovde|gde|posle|cel[aoui]m?|deo|dela|niste|august\\p{L}*)"
    })
    void noNeighbouringLanguageIsMixedIn(String language, String foreign) throws IOException {
        // Given
        var word = Pattern.compile(
                "(?<!\\p{L})" + foreign + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        // When
        var mixed = texts(language).values().stream()
                .flatMap(text -> forms(text).stream())
                .filter(text -> word.matcher(text).find())
                .toList();

        // Then
        assertThat(mixed).isEmpty();
    }

    @Test
    void pagesAskForNoTextThatIsNotThereAndNoTextIsThereInVain() throws IOException {
        // Given
        var sources = sources();

        // When
        var asked = found(ASKED, sources);
        var askedInWorkspace = found(ASKED_IN_WORKSPACE, sources);
        var quoted = found(QUOTED, sources);

        // Then
        assertThat(texts(APP, "en").keySet()).containsAll(asked).isSubsetOf(quoted);
        assertThat(texts(APP.resolve("workspace"), "en").keySet())
                .containsAll(askedInWorkspace)
                .isSubsetOf(quoted);
    }

    /** What members read and, under names of their own, what stands in the workspace. */
    static Map<String, JsonNode> texts(String language) throws IOException {
        var all = new HashMap<>(texts(APP, language));
        texts(APP.resolve("workspace"), language).forEach((key, text) -> all.put(WORKSPACE + key, text));
        return all;
    }

    private static Map<String, JsonNode> texts(Path folder, String language) throws IOException {
        var tree = JSON.readTree(folder.resolve("texts/" + language + ".json").toFile());
        return tree.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> forms(JsonNode text) {
        return text.isTextual()
                ? List.of(text.asText())
                : StreamSupport.stream(text.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    /** Of each form: a form that forgets what is put into it tells something else. */
    private static Set<String> placeholders(JsonNode text) {
        var found = new TreeSet<String>();
        for (var form : forms(text)) {
            assertThat(form).isNotBlank();
            var matcher = PLACEHOLDER.matcher(form);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(APP)) {
            var modules = files.filter(file -> file.toString().endsWith(".ts")).toList();
            var all = new StringBuilder();
            for (var module : modules) {
                all.append(Files.readString(module));
            }
            return all.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String sources) {
        return pattern.matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
