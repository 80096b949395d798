package org.zajedno.panels.document;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds words with letters of several scripts, where a letter only looks like the one that is meant: no search finds such a word. */
public final class MixedScriptDetector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
    private static final int MOST = 50;

    private MixedScriptDetector() {}

    /** @param texts null counts for nothing */
    public static List<String> words(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> WORD.matcher(text).results())
                .map(found -> found.group())
                .filter(MixedScriptDetector::isMixed)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                        .distinct()
                        .count()
                > 1;
    }
}
