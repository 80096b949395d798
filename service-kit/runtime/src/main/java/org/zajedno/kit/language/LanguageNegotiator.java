package org.zajedno.kit.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses a language by our own table, because RFC 4647 lookup fails the people we serve: it finds nothing for {@code sr} among
 * {@code sr-Latn} and {@code sr-Cyrl}, nor for {@code sr-ME}, which is what browsers send for Montenegrin.
 */
public final class LanguageNegotiator {

    /**
     * A choice.
     *
     * @param tag what to show
     * @param substituted whether it is a neighbouring or default language that was not asked for, so that the reader must be told
     */
    public record Choice(LanguageTag tag, boolean substituted) {}

    private static final int MOST_RANGES = 20;

    /** Languages that a reader of the first understands; for display with a notice only, never for a consent text. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "cnr", List.of("sr-Latn", "bs", "hr"),
            "bs", List.of("cnr", "sr-Latn", "hr"),
            "hr", List.of("bs", "cnr", "sr-Latn"),
            "sr-Latn", List.of("cnr", "bs", "hr", "sr-Cyrl"),
            "sr-Cyrl", List.of("sr-Latn", "cnr", "bs"));

    private final String defaultSerbian;

    /** @param serbianScript {@code Cyrl} or {@code Latn}: what a tenant's people expect under plain {@code sr} */
    public LanguageNegotiator(String serbianScript) {
        this.defaultSerbian = "sr-" + serbianScript;
    }

    /**
     * The best of what is there for an {@code Accept-Language} header. Nonsense in the header is passed over.
     *
     * @return empty only if nothing is available
     */
    public Optional<Choice> choose(String acceptLanguage, Collection<LanguageTag> available) {
        if (available.isEmpty()) {
            return Optional.empty();
        }
        var wanted = wanted(acceptLanguage);
        var asked = firstOf(wanted, available);
        if (asked.isPresent()) {
            return asked.map(tag -> new Choice(tag, false));
        }
        var neighbours = wanted.stream()
                .flatMap(tag -> NEIGHBOURS.getOrDefault(tag, List.of()).stream())
                .toList();
        var fallback = firstOf(neighbours, available)
                .or(() -> firstOf(List.of("en"), available))
                .orElseGet(() -> available.stream().sorted().findFirst().orElseThrow());
        return Optional.of(new Choice(fallback, !wanted.isEmpty() && !wanted.contains("*")));
    }

    /** Only a language that was really asked for: what a consent text needs. */
    public Optional<LanguageTag> chooseExactly(String acceptLanguage, Collection<LanguageTag> available) {
        return firstOf(wanted(acceptLanguage), available);
    }

    private static Optional<LanguageTag> firstOf(Collection<String> wanted, Collection<LanguageTag> available) {
        return wanted.stream()
                .flatMap(tag ->
                        available.stream().filter(candidate -> candidate.value().equals(tag)))
                .findFirst();
    }

    private Set<String> wanted(String acceptLanguage) {
        var tags = new LinkedHashSet<String>();
        for (var range : ranges(acceptLanguage)) {
            tags.addAll(meanings(range));
        }
        return tags;
    }

    private record Weighted(String range, double quality) {}

    private static List<String> ranges(String acceptLanguage) {
        if (acceptLanguage == null) {
            return List.of();
        }
        var ranges = new ArrayList<Weighted>();
        for (var part : acceptLanguage.split(",", MOST_RANGES + 1)) {
            var pieces = part.split(";", 2);
            var range = pieces[0].strip();
            if (ranges.size() < MOST_RANGES && range.matches("\\*|[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
                ranges.add(new Weighted(range, quality(pieces)));
            }
        }
        return ranges.stream()
                .filter(weighted -> weighted.quality() > 0)
                .sorted(Comparator.comparingDouble(Weighted::quality).reversed())
                .map(Weighted::range)
                .toList();
    }

    private static double quality(String[] pieces) {
        if (pieces.length == 1) {
            return 1;
        }
        var value = pieces[1].strip();
        return value.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(value.substring(2)) : 0;
    }

    /** What a range means here, best first. */
    private List<String> meanings(String range) {
        if (range.equals("*")) {
            return List.of("*");
        }
        var locale = Locale.forLanguageTag(range);
        var script = locale.getScript();
        var cyrillic = script.equals("Cyrl");
        return switch (locale.getLanguage()) {
            case "cnr" -> cyrillic ? List.of("cnr-Cyrl", "cnr") : List.of("cnr");
            case "sh" -> cyrillic ? List.of("sr-Cyrl") : List.of("sr-Latn");
            case "sr" -> serbian(script, locale.getCountry().equals("ME"));
            case "bs" -> cyrillic ? List.of("bs-Cyrl", "bs") : List.of("bs");
            default -> general(locale);
        };
    }

    private List<String> serbian(String script, boolean montenegro) {
        // browsers rewrite cnr to sr-ME: somebody who asks for it reads Montenegrin
        if (montenegro) {
            return script.equals("Cyrl") ? List.of("cnr-Cyrl", "cnr", "sr-Cyrl") : List.of("cnr", "sr-Latn");
        }
        return switch (script) {
            case "Latn" -> List.of("sr-Latn");
            case "Cyrl" -> List.of("sr-Cyrl");
            default -> List.of(defaultSerbian, defaultSerbian.equals("sr-Cyrl") ? "sr-Latn" : "sr-Cyrl");
        };
    }

    private static List<String> general(Locale locale) {
        var language = locale.getLanguage();
        var withRegion = locale.getCountry().isEmpty() ? language : language + "-" + locale.getCountry();
        return withRegion.equals(language) ? List.of(language) : List.of(withRegion, language);
    }
}
