package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.zajedno.kit.digest.Sha256;
import org.zajedno.panels.document.StructuredText.Piece;

/** Names paragraphs: a new one after its words, one that goes on from an earlier text as it was named there. */
final class ParagraphIds {

    private static final int LENGTH = 6;

    private ParagraphIds() {}

    static List<Paragraph> named(List<Paragraph> paragraphs, String text) {
        return named(new StructuredText(text, paragraphs).pieces(), new HashSet<>());
    }

    static List<Paragraph> carriedOver(List<Piece> earlier, List<Piece> later) {
        var origins = ParagraphAlignment.byWords(earlier, later);
        var taken = new HashSet<String>();
        origins.values()
                .forEach(origin -> taken.add(earlier.get(origin).paragraph().id()));
        var named = new ArrayList<Paragraph>();
        for (int position = 0; position < later.size(); position++) {
            var origin = origins.get(position);
            named.add(
                    origin == null
                            ? named(later.get(position), taken)
                            : later.get(position)
                                    .paragraph()
                                    .named(earlier.get(origin).paragraph().id()));
        }
        return named;
    }

    private static List<Paragraph> named(List<Piece> pieces, Set<String> taken) {
        return pieces.stream().map(piece -> named(piece, taken)).toList();
    }

    /** Words that stand there twice make two names. */
    private static Paragraph named(Piece piece, Set<String> taken) {
        var digest = HexFormat.of().formatHex(Sha256.of(piece.text()), 0, LENGTH);
        var id = "p-" + digest;
        for (int again = 2; !taken.add(id); again++) {
            id = "p-" + digest + "-" + again;
        }
        return piece.paragraph().named(id);
    }
}
