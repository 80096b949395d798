package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text with its paragraphs.
 *
 * @param text what selectors are checked against
 * @param paragraphs in their order; between them nothing but white space
 * @param omissions why something of the file did not get into the text
 * @param leftOut the words that did not
 * @param pictures where those of the file stand
 */
public record StructuredText(
        String text,
        List<Paragraph> paragraphs,
        Set<Omission> omissions,
        List<OmittedText> leftOut,
        List<Picture.Position> pictures) {

    /** A text of which nothing was left out. */
    StructuredText(String text, List<Paragraph> paragraphs) {
        this(text, paragraphs, Set.of(), List.of());
    }

    /** A text as it is kept: which pictures it had, only its file tells. */
    public StructuredText(String text, List<Paragraph> paragraphs, Set<Omission> omissions, List<OmittedText> leftOut) {
        this(text, paragraphs, omissions, leftOut, List.of());
    }

    /**
     * A paragraph with its words.
     *
     * @param text from the paragraph's start to its end
     * @param from where it begins in the whole text, in UTF-16 units
     */
    public record Piece(Paragraph paragraph, String text, int from) {

        /** Whether a place of the whole text, in UTF-16 units, lies in it. */
        public boolean holds(int place) {
            return from <= place && place < from + text.length();
        }
    }

    /** A text that has been written as such: its paragraphs stand between blank lines. */
    public static StructuredText ofPlain(String text) {
        return PlainTextReader.read(text);
    }

    /** The paragraphs with their words. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>(paragraphs.size());
        int position = 0;
        int index = 0;
        for (var paragraph : paragraphs) {
            var from = text.offsetByCodePoints(index, paragraph.start() - position);
            var to = text.offsetByCodePoints(from, paragraph.end() - paragraph.start());
            pieces.add(new Piece(paragraph, text.substring(from, to), from));
            position = paragraph.end();
            index = to;
        }
        return pieces;
    }

    /** The same text, each paragraph with the id of the earlier text's paragraph that it goes on from, if there is one. */
    public StructuredText after(StructuredText earlier) {
        return new StructuredText(
                text, ParagraphIds.carriedOver(earlier.pieces(), pieces()), omissions, leftOut, pictures);
    }
}
