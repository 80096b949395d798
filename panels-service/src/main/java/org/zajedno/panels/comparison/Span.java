package org.zajedno.panels.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.zajedno.panels.comparison.ComparedWords.WordState;
import org.zajedno.panels.document.StructuredText.Piece;
import org.zajedno.panels.document.WordTokenizer;

/** A part of a text, in UTF-16 units. */
record Span(int from, int to) {

    /** A window over a long passage moves by a part of it, so that a long text is not compared at every word. */
    private static final int STEPS = 8;

    /** A part of a text with how close its words are to others. */
    record Match(Span span, double closeness) {}

    Span movedBy(int distance) {
        return new Span(from + distance, to + distance);
    }

    /** How much of the words this part of the text keeps: from 0 for nothing to 1 for all of it and nothing else. */
    double likeness(String words, String text) {
        var part = text.substring(from, to);
        double longer = Math.max(words.length(), part.length());
        return longer == 0 ? 0 : 1 - LevenshteinDistance.getDefaultInstance().apply(words, part) / longer;
    }

    /** Where the words of a text are. */
    static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        int place = 0;
        for (var token : WordTokenizer.tokens(text)) {
            if (Character.isLetterOrDigit(token.codePointAt(0))) {
                words.add(new Span(place, place + token.length()));
            }
            place += token.length();
        }
        return words;
    }

    /** The part of a later text that stands where the span stood in an earlier one; empty if it was taken out. */
    static Optional<Span> followed(Span span, String earlier, String later) {
        int from = -1;
        int to = -1;
        for (var step : Step.between(earlier, later)) {
            if (step.before().holds(span.from)) {
                from = step.same() ? step.after().from + span.from - step.before().from : step.after().from;
            }
            if (step.before().holds(span.to - 1)) {
                to = step.same() ? step.after().from + span.to - step.before().from : step.after().to;
            }
        }
        return from < to && !later.substring(from, to).isBlank()
                ? Optional.of(new Span(from, to).stripped(later))
                : Optional.empty();
    }

    private boolean holds(int place) {
        return from <= place && place < to;
    }

    private Span stripped(String text) {
        var part = text.substring(from, to);
        int before = part.length() - part.stripLeading().length();
        return new Span(from + before, from + before + part.strip().length());
    }

    /** The part of a paragraph, as many words long as the quote, that is closest to it; its place is that in the whole text. */
    static Optional<Match> closest(String quote, Piece piece) {
        var words = words(piece.text());
        var wanted = WordTokenizer.counted(quote);
        int length = Math.min(words(quote).size(), words.size());
        int step = Math.max(1, length / STEPS);
        return length == 0
                ? Optional.empty()
                : IntStream.iterate(0, start -> start <= words.size() - length, start -> start + step)
                        .mapToObj(start -> new Span(words.get(start).from, words.get(start + length - 1).to))
                        .map(span -> new Match(
                                span.movedBy(piece.from()),
                                WordTokenizer.closeness(
                                        wanted,
                                        WordTokenizer.counted(piece.text().substring(span.from, span.to)))))
                        .max(Comparator.comparingDouble(Match::closeness));
    }

    /** A part of an earlier text and what stands there in the later one. */
    private record Step(boolean same, Span before, Span after) {

        static List<Step> between(String earlier, String later) {
            var steps = new ArrayList<Step>();
            int before = 0;
            int after = 0;
            for (var word : WordDiff.of(earlier, later)) {
                int removed = word.state() == WordState.ADDED ? 0 : word.text().length();
                int added = word.state() == WordState.REMOVED ? 0 : word.text().length();
                var step =
                        new Step(removed == added, new Span(before, before + removed), new Span(after, after + added));
                before += removed;
                after += added;
                if (word.state() == WordState.ADDED
                        && !steps.isEmpty()
                        && !steps.getLast().same()) {
                    var exchanged = steps.removeLast();
                    step = new Step(false, exchanged.before(), step.after());
                }
                steps.add(step);
            }
            return steps;
        }
    }
}
