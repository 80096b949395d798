package org.zajedno.kit.languages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    public record Choice(String tag, boolean substituted) {}

    private static final String DEFAULT = "en";

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
     * The best of what is there for the lines of an {@code Accept-Language} header. Nonsense in it is passed over; what it gives
     * the weight 0 is shown only where there is nothing else.
     *
     * @param available tags as {@link KnownLanguages} names them
     * @return empty only if nothing is available
     */
    public Optional<Choice> choose(List<String> lines, Collection<String> available) {
        if (available.isEmpty()) {
            return Optional.empty();
        }
        var ranges = LanguageRange.of(lines);
        var shown = ranges.stream().anyMatch(LanguageRange::isExcluded)
                ? available.stream().filter(tag -> !isExcluded(tag, ranges)).toList()
                : available;
        var wanted = wanted(ranges, shown);
        var asked = firstOf(wanted, shown);
        if (asked.isPresent()) {
            return asked.map(tag -> new Choice(tag, false));
        }
        var fallback = firstOf(neighbours(wanted), shown)
                .or(() -> firstOf(usual(shown), shown))
                .orElseGet(() -> usual(available).getFirst());
        return Optional.of(new Choice(fallback, !ranges.isEmpty()));
    }

    /** Only a language that was asked for by its name: what a consent text needs. */
    public Optional<String> chooseExactly(List<String> lines, Collection<String> available) {
        var ranges = LanguageRange.of(lines);
        return firstOf(wanted(ranges, List.of()), available).filter(tag -> !isExcluded(tag, ranges));
    }

    private static List<String> neighbours(Collection<String> wanted) {
        return wanted.stream()
                .flatMap(tag -> NEIGHBOURS.getOrDefault(tag, List.of()).stream())
                .toList();
    }

    private static Optional<String> firstOf(Collection<String> wanted, Collection<String> available) {
        return wanted.stream().filter(available::contains).findFirst();
    }

    /** English before the others. */
    private static List<String> usual(Collection<String> available) {
        return Stream.concat(
                        available.stream().filter(DEFAULT::equals),
                        available.stream().filter(tag -> !tag.equals(DEFAULT)).sorted())
                .toList();
    }

    /** Best first; {@code *} stands for whatever is there and not named. */
    private Set<String> wanted(List<LanguageRange> ranges, Collection<String> there) {
        var tags = new LinkedHashSet<String>();
        for (var range : ranges) {
            if (range.isWild() && !range.isExcluded()) {
                Stream.concat(neighbours(tags).stream(), usual(there).stream())
                        .filter(tag -> there.contains(tag) && !isNamed(tag, ranges))
                        .forEach(tags::add);
            } else if (!range.isExcluded()) {
                tags.addAll(meanings(range.tag()));
            }
        }
        return tags;
    }

    private boolean isNamed(String tag, List<LanguageRange> ranges) {
        return ranges.stream()
                .anyMatch(range -> !range.isWild() && meanings(range.tag()).contains(tag));
    }

    /** Whether the range that fits the tag most closely has the weight 0. */
    private boolean isExcluded(String tag, List<LanguageRange> ranges) {
        var closest = ranges.stream()
                .filter(range -> range.isExcluded() ? range.isWild() || covers(range.tag(), tag) : names(range, tag))
                .max((one, other) -> Integer.compare(closeness(one), closeness(other)));
        return closest.map(LanguageRange::isExcluded).orElse(false);
    }

    private static int closeness(LanguageRange range) {
        return range.isWild() ? 0 : range.tag().split("-").length;
    }

    private boolean names(LanguageRange range, String tag) {
        return range.isWild() || meanings(range.tag()).contains(tag);
    }

    /** A range with a region excludes that region's spelling alone, of which there is none here. */
    private boolean covers(String range, String tag) {
        var locale = Locale.forLanguageTag(range);
        var meanings = meanings(range);
        var montenegrin =
                locale.getLanguage().equals("sr") && locale.getCountry().equals("ME");
        if (!locale.getCountry().isEmpty() && !montenegrin) {
            return false;
        }
        return locale.getScript().isEmpty() && !montenegrin
                ? tag.equals(locale.getLanguage()) || tag.startsWith(locale.getLanguage() + "-")
                : meanings.getFirst().equals(tag);
    }

    /** What a range means here, best first. */
    private List<String> meanings(String range) {
        var locale = Locale.forLanguageTag(range);
        var script = locale.getScript();
        var cyrillic = script.equals("Cyrl");
        return switch (locale.getLanguage()) {
            case "cnr" -> cyrillic ? List.of("cnr-Cyrl", "cnr") : List.of("cnr");
            case "sh" -> cyrillic ? List.of("sr-Cyrl") : List.of("sr-Latn");
            case "sr" -> serbian(script, locale.getCountry().equals("ME"));
            case "bs" -> cyrillic ? List.of("bs-Cyrl", "bs") : List.of("bs");
            case "rom" -> cyrillic ? List.of("rom-Cyrl", "rom") : List.of("rom");
            default -> List.of(locale.getLanguage());
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
}
