package org.zajedno.panels.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;

/** Texts as rows of words, white space and marks, and how close two of them are. */
public final class WordTokenizer {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|[\\s\\u00a0]++|.", Pattern.DOTALL);

    /** The languages of the project bend the ends of words: what begins alike is counted as one. */
    private static final int BEGINNING = 5;

    private WordTokenizer() {}

    /** Everything of the text, in its order: joined, it is the text again. */
    public static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** How often each word stands in the text, whatever its case and its ending. */
    public static Map<CharSequence, Integer> counted(String text) {
        var counted = new HashMap<CharSequence, Integer>();
        for (var token : tokens(text)) {
            if (Character.isLetterOrDigit(token.codePointAt(0))) {
                counted.merge(beginning(token.toLowerCase(Locale.ROOT)), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static String beginning(String word) {
        return word.codePointCount(0, word.length()) <= BEGINNING
                ? word
                : word.substring(0, word.offsetByCodePoints(0, BEGINNING));
    }

    /** From 0 for no word in common to 1 for the same words equally often, in whatever order. */
    public static double closeness(Map<CharSequence, Integer> one, Map<CharSequence, Integer> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : new CosineSimilarity().cosineSimilarity(one, other);
    }
}
