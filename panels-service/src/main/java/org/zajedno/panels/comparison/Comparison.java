package org.zajedno.panels.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.zajedno.panels.comparison.ComparedParagraph.ParagraphState;
import org.zajedno.panels.comparison.ComparedWords.WordState;
import org.zajedno.panels.document.ParagraphAlignment;
import org.zajedno.panels.document.StructuredText;
import org.zajedno.panels.document.StructuredText.Piece;

/** Lays a text beside an earlier one: in the order of the later, what went away stands where it stood before. */
final class Comparison {

    private final List<Piece> earlier;
    private final List<Piece> later;
    private final Map<Integer, Integer> origins;
    private final List<ComparedParagraph> compared = new ArrayList<>();

    private Comparison(StructuredText earlier, StructuredText later) {
        this.earlier = earlier.pieces();
        this.later = later.pieces();
        this.origins = ParagraphAlignment.byIds(this.earlier, this.later);
    }

    static List<ComparedParagraph> of(StructuredText earlier, StructuredText later) {
        return new Comparison(earlier, later).compare();
    }

    private List<ComparedParagraph> compare() {
        var gone = goneAfter();
        gone.getOrDefault(-1, List.of()).forEach(this::removed);
        for (int position = 0; position < later.size(); position++) {
            var origin = origins.get(position);
            if (origin == null) {
                added(later.get(position));
            } else {
                kept(earlier.get(origin), later.get(position));
                gone.getOrDefault(origin, List.of()).forEach(this::removed);
            }
        }
        return compared;
    }

    /** The paragraphs that went away, by the paragraph that stays and stood before them; -1 for none. */
    private Map<Integer, List<Piece>> goneAfter() {
        var staying = new HashSet<>(origins.values());
        var gone = new HashMap<Integer, List<Piece>>();
        int last = -1;
        for (int position = 0; position < earlier.size(); position++) {
            if (staying.contains(position)) {
                last = position;
            } else {
                gone.computeIfAbsent(last, _ -> new ArrayList<>()).add(earlier.get(position));
            }
        }
        return gone;
    }

    private void kept(Piece before, Piece after) {
        var same = before.text().equals(after.text());
        compared.add(new ComparedParagraph(
                after.paragraph().id(),
                same ? ParagraphState.SAME : ParagraphState.CHANGED,
                WordDiff.of(before.text(), after.text())));
    }

    private void added(Piece piece) {
        compared.add(new ComparedParagraph(
                piece.paragraph().id(),
                ParagraphState.ADDED,
                List.of(new ComparedWords(WordState.ADDED, piece.text()))));
    }

    private void removed(Piece piece) {
        compared.add(new ComparedParagraph(
                piece.paragraph().id(),
                ParagraphState.REMOVED,
                List.of(new ComparedWords(WordState.REMOVED, piece.text()))));
    }
}
