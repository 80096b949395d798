package org.zajedno.panels.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param plain in small Latin letters without marks, so that one list serves both scripts and those who type without marks
 * @param start in UTF-16 units
 * @param end behind its last unit
 * @param isCapital whether it begins with a capital and is no abbreviation in capitals
 * @param opensSentence whether its capital could stand for the beginning of a sentence alone
 * @param sentence number of the sentence that it stands in
 */
record WordToken(String plain, int start, int end, boolean isCapital, boolean opensSentence, int sentence) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…\\n]\\s");
    private static final Pattern QUOTE = Pattern.compile("[\"„“”»«(:–—-]\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?iu)(dr|prof|mr|mrs|ms|gosp|ul|др|проф|госп|ул)\\.\\s$");

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('ђ', "dj"),
            Map.entry('е', "e"),
            Map.entry('ж', "z"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('ј', "j"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "lj"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "nj"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ћ', "c"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "c"),
            Map.entry('ч', "c"),
            Map.entry('џ', "dz"),
            Map.entry('ш', "s"),
            Map.entry('ѕ', "dz"),
            Map.entry('đ', "dj"),
            Map.entry('ł', "l"));

    /** The words of a text, in their order. */
    static List<WordToken> of(String text) {
        var words = new ArrayList<WordToken>();
        var matcher = WORD.matcher(text);
        var before = 0;
        var sentence = 0;
        while (matcher.find()) {
            var gap = text.substring(before, matcher.start());
            var ended = SENTENCE_END.matcher(gap).find()
                    && !ABBREVIATION.matcher(text.substring(0, matcher.start())).find();
            sentence += ended ? 1 : 0;
            words.add(word(
                    text,
                    matcher.start(),
                    matcher.end(),
                    ended || before == 0 || QUOTE.matcher(gap).find(),
                    sentence));
            before = matcher.end();
        }
        return words;
    }

    private static WordToken word(String text, int start, int end, boolean opensSentence, int sentence) {
        var written = text.substring(start, end);
        var isCapital = Character.isUpperCase(written.charAt(0))
                && (written.length() < 2 || Character.isLowerCase(written.charAt(1)));
        return new WordToken(plain(written), start, end, isCapital, opensSentence, sentence);
    }

    static String plain(String written) {
        var plain = new StringBuilder(written.length() + 4);
        // Cyrillic letters with marks of their own become Latin before marks are dropped
        for (var letter : written.toLowerCase(Locale.ROOT)
                .replace("ѓ", "gj")
                .replace("ќ", "kj")
                .toCharArray()) {
            plain.append(LATIN.getOrDefault(letter, Character.toString(letter)));
        }
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
