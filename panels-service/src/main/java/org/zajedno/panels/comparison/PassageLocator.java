package org.zajedno.panels.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.document.ParagraphAlignment;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.document.StructuredText.Piece;
import org.zajedno.panels.document.WordTokenizer;
import org.zajedno.panels.material.Passage;

/**
 * Finds a passage of an earlier text in a later one: the same words in the paragraph that goes on from theirs, what was put in
 * their place, the same words elsewhere, or words close to them elsewhere; in this order. A place that is not certain is none:
 * what was said about one thing would be read as said about another.
 */
final class PassageLocator {

    /** What was put in place of a passage is still that passage if it keeps this much of it. */
    private static final double CLOSE_IN_PLACE = 0.4;

    /** Elsewhere words must be closer: nothing but they say that it is the same thought. */
    private static final double CLOSE_ELSEWHERE = 0.7;

    /** Fewer words than this stand in many places by chance. */
    private static final int FEW_WORDS = 3;

    private static final int CONTEXT = 32;

    private final StructuredText earlier;
    private final StructuredText later;
    private final String quote;
    private final int quoteFrom;
    private final List<Piece> earlierPieces;
    private final List<Piece> laterPieces;

    /** Position in the later text to the position in the earlier one that it goes on from. */
    private final Map<Integer, Integer> origins;

    private final @Nullable Piece home;
    private final @Nullable Piece goesOn;

    private PassageLocator(StructuredText earlier, StructuredText later, String quote, int start) {
        this.earlier = earlier;
        this.later = later;
        this.quote = quote;
        this.quoteFrom = earlier.text().offsetByCodePoints(0, start);
        this.laterPieces = later.pieces();
        this.earlierPieces = earlier.pieces();
        this.origins = ParagraphAlignment.byIds(earlierPieces, laterPieces);
        var around = holding(earlierPieces, quoteFrom);
        this.home = around.orElse(null);
        this.goesOn = around.flatMap(
                        place -> continuation(earlierPieces.indexOf(place)).filter(found -> isCertain(place, found)))
                .orElse(null);
    }

    /** @param passage of the earlier text */
    static Anchor find(StructuredText earlier, StructuredText later, Passage passage) {
        var quote = passage.exact();
        if (quote == null) {
            return Anchor.ORPHANED;
        }
        var search = new PassageLocator(earlier, later, quote, passage.start());
        return Stream.of(
                        search.sameWordsInPlace(),
                        search.otherWordsInPlace(),
                        search.sameWordsElsewhere(),
                        search.close())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Anchor.ORPHANED);
    }

    private Optional<Piece> continuation(int origin) {
        return origins.entrySet().stream()
                .filter(match -> match.getValue() == origin)
                .map(match -> laterPieces.get(match.getKey()))
                .findFirst();
    }

    /** A paragraph in other words may as well go on from another paragraph that went away and is no less close to it. */
    private boolean isCertain(Piece from, Piece found) {
        if (found.text().equals(from.text())) {
            return true;
        }
        var words = WordTokenizer.counted(found.text());
        var closeness = WordTokenizer.closeness(WordTokenizer.counted(from.text()), words);
        return IntStream.range(0, earlierPieces.size())
                .filter(position -> !origins.containsValue(position))
                .mapToObj(earlierPieces::get)
                .noneMatch(gone -> WordTokenizer.closeness(WordTokenizer.counted(gone.text()), words) >= closeness);
    }

    /** Words in a paragraph that goes on from another one are that one's, unless they have come into it since. */
    private boolean isAnothers(int place) {
        return IntStream.range(0, laterPieces.size())
                .filter(position -> laterPieces.get(position).holds(place))
                .mapToObj(origins::get)
                .filter(Objects::nonNull)
                .map(earlierPieces::get)
                .anyMatch(origin -> origin != home && origin.text().contains(quote));
    }

    private static Optional<Piece> holding(List<Piece> pieces, int place) {
        return pieces.stream().filter(piece -> piece.holds(place)).findFirst();
    }

    private Optional<Anchor> sameWordsInPlace() {
        if (home == null || goesOn == null) {
            return Optional.empty();
        }
        int expected = goesOn.from() + quoteFrom - home.from();
        return nearest(occurrences(later.text()).filter(goesOn::holds).boxed(), place -> Math.abs(place - expected))
                .map(place -> anchor(AnchorState.ANCHORED, new Span(place, place + quote.length())));
    }

    private Optional<Anchor> otherWordsInPlace() {
        if (home == null
                || goesOn == null
                || quoteFrom + quote.length() > home.from() + home.text().length()) {
            return Optional.empty();
        }
        int from = quoteFrom - home.from();
        return Span.followed(new Span(from, from + quote.length()), home.text(), goesOn.text())
                .map(span -> span.movedBy(goesOn.from()))
                .filter(span -> span.likeness(quote, later.text()) >= CLOSE_IN_PLACE)
                .map(span -> anchor(AnchorState.MOVED, span));
    }

    private Optional<Anchor> sameWordsElsewhere() {
        var few = Span.words(quote).size() < FEW_WORDS;
        if (few
                && (occurrences(earlier.text()).count() > 1
                        || occurrences(later.text()).count() > 1)) {
            return Optional.empty();
        }
        double expected =
                (double) quoteFrom / earlier.text().length() * later.text().length();
        return nearest(
                        occurrences(later.text())
                                .filter(place -> !isAnothers(place))
                                .boxed(),
                        place -> Math.abs(place - expected))
                .map(place -> anchor(AnchorState.MOVED, new Span(place, place + quote.length())));
    }

    private Optional<Anchor> close() {
        return Span.words(quote).size() < FEW_WORDS
                ? Optional.empty()
                : IntStream.range(0, laterPieces.size())
                        .filter(position -> !origins.containsKey(position))
                        .mapToObj(laterPieces::get)
                        .flatMap(piece -> Span.closest(quote, piece).stream())
                        .max(Comparator.comparingDouble(Span.Match::closeness))
                        .map(Span.Match::span)
                        .filter(span -> span.likeness(quote, later.text()) >= CLOSE_ELSEWHERE)
                        .map(span -> anchor(AnchorState.MOVED, span));
    }

    private static Optional<Integer> nearest(Stream<Integer> places, ToDoubleFunction<Integer> distance) {
        return places.min(Comparator.comparingDouble(distance));
    }

    private IntStream occurrences(String text) {
        return IntStream.iterate(text.indexOf(quote), place -> place >= 0, place -> text.indexOf(quote, place + 1));
    }

    private Anchor anchor(AnchorState state, Span span) {
        var words = later.text();
        int start = words.codePointCount(0, span.from());
        int end = start + words.codePointCount(span.from(), span.to());
        int behind = Math.min(CONTEXT, words.codePointCount(span.to(), words.length()));
        var passage = new Passage(
                words.substring(span.from(), span.to()),
                words.substring(words.offsetByCodePoints(span.from(), -Math.min(CONTEXT, start)), span.from()),
                words.substring(span.to(), words.offsetByCodePoints(span.to(), behind)),
                start,
                end);
        var paragraph =
                holding(laterPieces, span.from()).map(piece -> piece.paragraph().id());
        return new Anchor(state, passage, paragraph.orElse(null));
    }
}
