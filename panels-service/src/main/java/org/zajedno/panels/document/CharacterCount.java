package org.zajedno.panels.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How often each character stands in a text; white space and characters that nobody sees do not count. */
final class CharacterCount {

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final IntPredicate counted;

    CharacterCount(IntPredicate counted) {
        this.counted = counted;
    }

    void add(String text) {
        change(text, 1);
    }

    void subtract(String text) {
        change(text, -1);
    }

    /** Characters are counted with their accents apart, so that it does not matter where an element cuts a letter. */
    private void change(String text, int by) {
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> isSeen(point) && counted.test(point))
                .forEach(point -> counts.merge(point, by, Integer::sum));
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The characters that are still there, each as often as it is. */
    String left() {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(count -> Character.toString(count.getKey()).repeat(count.getValue()))
                .collect(Collectors.joining());
    }

    /** Whether more was taken away than was there. */
    boolean isOverdrawn() {
        return counts.values().stream().anyMatch(count -> count < 0);
    }
}
