package org.zajedno.kit.languages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of an {@code Accept-Language} header (RFC 9110 §12.5.4).
 *
 * @param tag a tag, or {@code *}
 * @param weight 0 to 1; 0 excludes
 */
record LanguageRange(String tag, double weight) {

    private static final int MOST = 20;
    private static final Pattern TAG = Pattern.compile("\\*|[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,9})?|1(\\.0{0,9})?");

    /** The ranges that can be read, of all lines together, heaviest first and else in their order. */
    static List<LanguageRange> of(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", MOST + 1)))
                .map(LanguageRange::read)
                .flatMap(Optional::stream)
                .limit(MOST)
                .sorted(Comparator.comparingDouble(LanguageRange::weight).reversed())
                .toList();
    }

    private static Optional<LanguageRange> read(String element) {
        var parts = element.split(";");
        var tag = parts.length == 0 ? "" : parts[0].strip();
        if (!TAG.matcher(tag).matches()) {
            return Optional.empty();
        }
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            var parameter = part.strip().toLowerCase(Locale.ROOT);
            if (!parameter.startsWith("q=")) {
                continue;
            }
            var weight = parameter.substring(2);
            return WEIGHT.matcher(weight).matches()
                    ? Optional.of(new LanguageRange(tag, Double.parseDouble(weight)))
                    : Optional.empty();
        }
        return Optional.of(new LanguageRange(tag, 1));
    }

    boolean isWild() {
        return tag.equals("*");
    }

    boolean isExcluded() {
        return weight == 0;
    }
}
