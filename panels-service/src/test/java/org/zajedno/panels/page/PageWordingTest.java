package org.zajedno.panels.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are addressed in one form, and one thing has one name: what is refused and what is asked for is data. */
class PageWordingTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path WORDING = Path.of("src/test/resources/wording.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Each form that is refused, with the one that stands in its place. */
    private record Imperatives(List<String> languages, Map<String, String> forms) {}

    /** A term of the field: the pattern of its English name, and of what it is called and is not called in a language. */
    private record Term(String english, Map<String, String> use, Map<String, String> refuse) {}

    private record Wording(List<Imperatives> imperatives, List<Term> terms) {
        static Wording read() throws IOException {
            return JSON.readValue(WORDING.toFile(), Wording.class);
        }

        /** The singular imperatives in a text, each with what to write. */
        List<String> imperativesIn(String language, String text) {
            return imperatives.stream()
                    .filter(each -> each.languages().contains(language))
                    .flatMap(each -> each.forms().entrySet().stream())
                    .filter(form ->
                            word(Pattern.quote(form.getKey()), 0).matcher(text).find())
                    .map(form -> "%s: write “%s” in “%s”".formatted(form.getKey(), form.getValue(), text))
                    .toList();
        }

        /** The terms of the English text that a translation calls otherwise. */
        List<String> termsMissingIn(String language, Sentence sentence) {
            return terms.stream()
                    .filter(term -> word(term.english(), ANY_CASE)
                            .matcher(sentence.english())
                            .find())
                    .map(term -> term.use().get(language))
                    .filter(use -> !Pattern.compile(use, ANY_CASE)
                            .matcher(sentence.text())
                            .find())
                    .map(use -> "%s: “%s” has to be in “%s”".formatted(sentence.key(), use, sentence.text()))
                    .toList();
        }

        List<String> refusedTermsIn(String language, String text) {
            return terms.stream()
                    .filter(term -> term.refuse().containsKey(language))
                    .filter(term -> Pattern.compile(
                                    "(?<!\\p{L})(" + term.refuse().get(language) + ")", ANY_CASE)
                            .matcher(text)
                            .find())
                    .map(term -> "%s: write “%s” in “%s”"
                            .formatted(term.refuse().get(language), term.use().get(language), text))
                    .toList();
        }

        private static Pattern word(String pattern, int flags) {
            return Pattern.compile("(?<!\\p{L})(" + pattern + ")(?!\\p{L})", flags);
        }
    }

    /** What somebody reads, with the English of it where there is one. */
    private record Sentence(String key, String english, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void everybodyIsAddressedInTheFormalPlural(String language) throws IOException {
        // Given
        var wording = Wording.read();

        // When
        var singular = sentences(language).stream()
                .flatMap(sentence -> wording.imperativesIn(language, sentence.text()).stream())
                .toList();

        // Then
        assertThat(singular).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"})
    void termsOfTheFieldHaveOneName(String language) throws IOException {
        // Given
        var wording = Wording.read();

        // When
        var missing = sentences(language).stream()
                .flatMap(sentence -> wording.termsMissingIn(language, sentence).stream())
                .toList();
        var refused = sentences(language).stream()
                .flatMap(sentence -> wording.refusedTermsIn(language, sentence.text()).stream())
                .toList();

        // Then
        assertThat(missing).isEmpty();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, Dodaj trošak, 1",
        "sr-Latn, Dodajte trošak, 0",
        "sr-Latn, 'Da, pošalji', 1",
        "sr-Latn, Odgovori koji kasne, 0",
        "cnr, Napravi pauzu, 1",
        "sr-Cyrl, Изабери другачије, 1",
        "mk, Зачувај, 1",
        "mk, Зачувајте, 0",
        "sq, Shto një shpenzim, 1",
        "sq, Shtoni një shpenzim, 0"
    })
    void singularIsFoundAndWhatOnlyLooksLikeItIsNot(String language, String text, int found) throws IOException {
        // When
        var imperatives = Wording.read().imperativesIn(language, text);

        // Then
        assertThat(imperatives).hasSize(found);
    }

    @Test
    void otherNameOfATermIsFound() throws IOException {
        // Given
        var wording = Wording.read();
        var called = new Sentence("key", "Give the review up", "Odustanite od pregleda");

        // When
        var missing = wording.termsMissingIn("sr-Latn", called);
        var refused = wording.refusedTermsIn("sr-Latn", called.text());

        // Then
        assertThat(missing).hasSize(1);
        assertThat(refused).hasSize(1);
    }

    /** Of the pages, the mails, and what the service says of an input and of a file. */
    private static List<Sentence> sentences(String language) throws IOException {
        var found = new ArrayList<Sentence>();
        var english = PageTextsTest.texts("en");
        PageTextsTest.texts(language)
                .forEach((key, text) -> found.add(new Sentence(key, joined(english.get(key)), joined(text))));
        for (var file : List.of("violations.json", "omissions.json")) {
            JSON.readTree(MESSAGES.resolve(file).toFile())
                    .properties()
                    .forEach(entry -> found.add(new Sentence(
                            entry.getKey(),
                            entry.getValue().path("en").asText(entry.getKey()),
                            entry.getValue().path(language).asText())));
        }
        var mails = new Properties();
        try (var file =
                Files.newBufferedReader(MESSAGES.resolve("mails_" + language.replace('-', '_') + ".properties"))) {
            mails.load(file);
        }
        mails.forEach((key, text) -> found.add(new Sentence((String) key, "", (String) text)));
        return found;
    }

    /** All forms of a text, without what is put into it. */
    private static String joined(JsonNode text) {
        return PLACEHOLDER
                .matcher(String.join(" / ", PageTextsTest.forms(text)))
                .replaceAll("");
    }
}
