package org.zajedno.kit.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zajedno.kit.language.LanguageTag;

/**
 * What is wrong with an input, in the languages of the problems. The English sentence stands in the code, where the rule is, and is
 * the key of its translations in {@code messages/violations.json} of the service and {@code messages/kit-violations.json} of this
 * kit; {@code {0}} in it stands for a value. A sentence that a language lacks is given in English.
 */
final class ViolationMessages {

    private static final List<String> FILES = List.of("messages/kit-violations.json", "messages/violations.json");
    private static final TypeReference<Map<String, Map<String, String>>> SHAPE = new TypeReference<>() {};
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** A sentence with places for values. */
    private record Template(Pattern pattern, Map<String, String> translations) {}

    private final Map<String, Map<String, String>> sentences = new LinkedHashMap<>();
    private final List<Template> templates = new ArrayList<>();

    ViolationMessages() {
        FILES.forEach(this::read);
        // "must be greater than or equal to" is more than "must be greater than"
        templates.sort(Comparator.comparingInt(
                        (Template template) -> template.pattern().pattern().length())
                .reversed());
    }

    private void read(String file) {
        try (var json = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (json != null) {
                new ObjectMapper().readValue(json, SHAPE).forEach(this::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String sentence, Map<String, String> translations) {
        if (!PLACE.matcher(sentence).find()) {
            sentences.put(sentence, translations);
            return;
        }
        var parts = PLACE.splitAsStream(sentence + " ").map(Pattern::quote).toList();
        templates.add(new Template(Pattern.compile(String.join("(.+?)", parts)), translations));
    }

    String in(LanguageTag language, String english) {
        var known = sentences.get(english);
        if (known != null) {
            return known.getOrDefault(language.value(), english);
        }
        for (var template : templates) {
            // the space keeps the last part from being empty
            var values = template.pattern().matcher(english + " ");
            if (values.matches()) {
                var sentence = template.translations().getOrDefault(language.value(), english);
                for (int value = 1; value <= values.groupCount(); value++) {
                    sentence = sentence.replace("{" + (value - 1) + "}", values.group(value));
                }
                return sentence;
            }
        }
        return english;
    }
}
