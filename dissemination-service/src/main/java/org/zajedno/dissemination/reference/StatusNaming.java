package org.zajedno.dissemination.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text names Kosovo, in any of the project's languages and grammatical cases: Kosovo, Kosova, Kosovës, Косово,
 * Косову, Kosmet, or its code. A word too many costs a note, a word too few breaks the rule of the funder.
 */
public final class StatusNaming {

    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}])(kosov|косов|kosmet|космет)|(?<![\\p{L}\\p{N}])xkx?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private StatusNaming() {}

    /** @param texts null counts for nothing */
    public static boolean in(String... texts) {
        return Stream.of(texts)
                .anyMatch(text -> text != null && NAMES.matcher(plain(text)).find());
    }

    private static String plain(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
