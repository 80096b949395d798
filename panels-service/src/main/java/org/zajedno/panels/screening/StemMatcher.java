package org.zajedno.panels.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Beginnings of words, each with the endings that a word of the region's languages may take. A line that begins with {@code ~}
 * is also an ordinary word: it counts only where a capital cannot be that of a sentence. {@code #} begins a remark.
 */
final class StemMatcher {

    private static final int LONGEST_ENDING = 4;
    private static final Set<String> ENDINGS = Set.of(
            "", "a", "e", "i", "o", "u", "n", "s", "t", "om", "em", "im", "oj", "og", "es", "ja", "je", "ju", "ji",
            "jo", "in", "ina", "ine", "inu", "ino", "inom", "ov", "ova", "ove", "ovo", "ovu", "ovi", "ev", "eva", "eve",
            "evi", "evo", "ta", "te", "to", "ot", "on", "it", "un", "ut", "ama", "ima", "ske", "ski", "ska", "sko",
            "skoj", "skom", "se", "an", "ane", "ani", "anu", "at", "et", "ve", "er", "ers", "ar", "ari", "ic", "ics");

    private final Set<String> always = new HashSet<>();
    private final Set<String> amidASentence = new HashSet<>();

    /** @param name of the list under {@code check/} */
    StemMatcher(String name) {
        try (var list = StemMatcher.class.getResourceAsStream("/check/" + name)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        for (var entry : line.split("\\s+")) {
            if (entry.startsWith("~")) {
                amidASentence.add(entry.substring(1));
            } else {
                always.add(entry);
            }
        }
    }

    boolean match(WordToken word) {
        return matches(always, word.plain()) || !word.opensSentence() && matches(amidASentence, word.plain());
    }

    private static boolean matches(Set<String> stems, String word) {
        for (int ending = 0; ending <= Math.min(LONGEST_ENDING, word.length() - 2); ending++) {
            var stem = word.length() - ending;
            if (stems.contains(word.substring(0, stem)) && ENDINGS.contains(word.substring(stem))) {
                return true;
            }
        }
        return false;
    }
}
