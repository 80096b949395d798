package org.zajedno.dissemination.reference;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text names Kosovo, in any of the project's languages and grammatical cases: Kosovo, Kosova, Kosovës, Косово,
 * Косову, Kosmet, or its code; also written with letters of another script that look alike. A false hit costs a note. A
 * miss breaks the rule of the funder.
 */
public final class KosovoMention {

    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}])(kosov|косов|kosmet|космет)|(?<![\\p{L}\\p{N}])xkx?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** What letters look like, as Unicode's list of confusable characters has it (UTS 39). */
    private static final SpoofChecker LOOKS =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private static final Set<String> LOOKS_OF_NAMES = Stream.of("kosov", "косов", "kosmet", "космет")
            .flatMap(name -> Stream.of(
                    name,
                    name.toUpperCase(Locale.ROOT),
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)))
            .map(KosovoMention::look)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LOOKS_OF_CODES = Set.of(look("XK"), look("XKX"));
    private static final Set<String> FIRST_LETTERS = Stream.of(LOOKS_OF_NAMES, LOOKS_OF_CODES)
            .flatMap(Set::stream)
            .map(look -> look.substring(0, 1))
            .collect(Collectors.toUnmodifiableSet());

    /** Most words begin otherwise; what letters look like is asked once for each. */
    private static final Map<Integer, Boolean> BEGINS = new ConcurrentHashMap<>();

    private KosovoMention() {}

    /** @param texts null counts for nothing */
    public static boolean in(@Nullable String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && isIn(plain(text)));
    }

    private static boolean isIn(String text) {
        return NAMES.matcher(text).find()
                || WORD.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .filter(word -> BEGINS.computeIfAbsent(
                                word.codePointAt(0), point -> beginsAlike(Character.toString(point))))
                        .anyMatch(word -> looksSo(look(word)) || looksSo(look(inLatin(word))));
    }

    private static boolean looksSo(String look) {
        return LOOKS_OF_CODES.contains(look) || LOOKS_OF_NAMES.stream().anyMatch(look::startsWith);
    }

    /** A word of two scripts may also mean its Cyrillic letters by their sound. */
    private static String inLatin(String word) {
        return word.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(point -> {
                    int letter = "косвмет".indexOf(point);
                    return letter < 0 ? point : "kosvmet".charAt(letter);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean beginsAlike(String letter) {
        var look = look(letter);
        return !look.isEmpty() && FIRST_LETTERS.contains(look.substring(0, 1));
    }

    private static String look(String word) {
        return MARKS.matcher(LOOKS.getSkeleton(word)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
