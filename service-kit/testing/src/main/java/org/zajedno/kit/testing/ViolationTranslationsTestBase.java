package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each sentence with which the service's code says what is wrong with an input is translated. */
public abstract class ViolationTranslationsTestBase {

    private static final Set<String> LANGUAGES = Set.of("bs", "cnr", "mk", "sq", "sr-Cyrl", "sr-Latn");
    private static final TypeReference<Map<String, Map<String, String>>> SHAPE = new TypeReference<>() {};
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\s*\\.\\s*invalid|\\.violating|\\.requireNoTime)\\(");
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?:String message\\(\\) default|message =) (\"(?:[^\"\\\\]|\\\\.)*\")");

    private final Map<String, Map<String, String>> translations = new TreeMap<>();

    @Test
    void everySentenceIsTranslated() throws IOException {
        read(getClass().getResourceAsStream("/messages/kit-violations.json"));
        read(getClass().getResourceAsStream("/messages/violations.json"));

        var said = sentences();

        assertThat(said).isNotEmpty();
        assertThat(translations.keySet()).containsAll(said);
        assertThat(translations).allSatisfy((_, texts) -> assertThat(texts).containsOnlyKeys(LANGUAGES));
        assertThat(translations)
                .allSatisfy((sentence, texts) -> assertThat(texts.values())
                        .allSatisfy(text -> assertThat(places(text)).isEqualTo(places(sentence))));
    }

    private void read(InputStream file) throws IOException {
        if (file != null) {
            translations.putAll(new ObjectMapper().readValue(file, SHAPE));
        }
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Set<String> sentences() throws IOException {
        var sentences = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var refusals = REFUSAL.matcher(source);
                while (refusals.find()) {
                    new CallArgument(source, refusals.end()).sentences().forEach(sentences::add);
                }
                CONSTRAINT
                        .matcher(source)
                        .results()
                        .forEach(message ->
                                sentences.add(message.group(1).replace("\"", "").replaceAll("\\{[a-z]+}", "{0}")));
            }
        }
        return sentences;
    }
}
