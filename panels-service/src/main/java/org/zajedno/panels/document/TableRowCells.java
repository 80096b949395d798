package org.zajedno.panels.document;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** The cells of a row, which stand behind each other in its text. */
final class TableRowCells {

    private static final String BETWEEN = " \\| ";

    private TableRowCells() {}

    /** Their markup; the plain words where a mark goes through several cells, or a sign between them is a word of a cell. */
    static List<String> of(StructuredText.Piece row) {
        var words = row.text().split(BETWEEN, -1);
        var marked = row.paragraph().html().split(BETWEEN, -1);
        return marked.length == words.length && Stream.of(marked).allMatch(TableRowCells::isWhole)
                ? List.of(marked)
                : Stream.of(words).map(Entities::escape).toList();
    }

    private static boolean isWhole(String html) {
        return count(html, "<(?!/|br\\b)") == count(html, "</");
    }

    private static long count(String html, String mark) {
        return html.split(mark, -1).length - 1L;
    }
}
