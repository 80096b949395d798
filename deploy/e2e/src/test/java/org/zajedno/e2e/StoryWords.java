package org.zajedno.e2e;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What the people of the story say and write, each in the languages in which they do. */
final class StoryWords {
    private static final Map<String, Map<String, String>> ALL = read();

    private StoryWords() {}

    /** In all of the languages in which it was written. */
    static Map<String, String> texts(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    static String in(String language, String name) {
        return Objects.requireNonNull(texts(name).get(language), name);
    }

    /** What was said in one language only. */
    static String said(String name) {
        return texts(name).values().iterator().next();
    }

    private static Map<String, Map<String, String>> read() {
        try (var file = StoryWords.class.getResourceAsStream("/story/words.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
