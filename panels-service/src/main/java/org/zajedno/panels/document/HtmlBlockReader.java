package org.zajedno.panels.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/** Walks through cleaned HTML and sets its blocks one below the other, each with its words and its inline markup. */
final class HtmlBlockReader {

    /** An attribute of a block: what the reader sees before its first word, as the number of an item. */
    static final String LEAD = "data-lead";

    /** An attribute of an {@code img}: which picture of the file it is. */
    static final String PICTURE = "data-picture";

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 200;
    private static final int MOST_COLUMNS = 63;
    private static final int MOST_ROWS = 1_000;
    private static final String BETWEEN = "\n\n";
    private static final String CELL = " | ";
    private static final String INNER_CELL = " / ";
    private static final String INNER_ROW = "; ";

    private static final Set<String> INLINE = Set.of("strong", "b", "em", "i", "u", "s", "sub", "sup", "a");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "figure",
            "figcaption",
            "address",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "tr");

    private record Shape(ParagraphKind kind, @Nullable Integer level) {
        private static final Shape PARAGRAPH = new Shape(ParagraphKind.PARAGRAPH, null);
    }

    /** Which columns of a table are taken, so that a cell stands in its own one beside and below cells that span several. */
    private static final class Grid {

        private final Map<Integer, Integer> takenUpToRow = new HashMap<>();
        private int row = -1;
        private int column;
        private int written;

        void startRow() {
            row++;
            column = 0;
            written = 0;
        }

        /** How many columns the cell stands behind the last one that was written. */
        int place(int columns, int rows) {
            while (takenUpToRow.getOrDefault(column, -1) >= row) {
                column++;
            }
            int behind = column - written;
            written = column;
            for (int spanned = 0; spanned < columns; spanned++) {
                takenUpToRow.put(column + spanned, row + rows - 1);
            }
            column += columns;
            return behind;
        }
    }

    /** Where an element stands: how deep, in how many lists, in which table, and whether within a cell. */
    private record Context(int depth, int lists, @Nullable Grid table, boolean inCell) {

        Context deeper() {
            return new Context(depth + 1, lists, table, inCell);
        }

        Context inList() {
            return new Context(depth, lists + 1, table, inCell);
        }

        Context inTable() {
            return new Context(depth, lists, new Grid(), inCell);
        }

        Context inItsCell() {
            return new Context(depth, lists, table, true);
        }
    }

    private final CharacterAccount account;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Picture.Position> pictures = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int position;
    private BlockBuilder blockBuilder = new BlockBuilder();
    private Shape shape = Shape.PARAGRAPH;

    HtmlBlockReader(CharacterAccount account) {
        this.account = account;
    }

    /**
     * Refuses what has no words, too many, or elements within elements beyond all reason.
     *
     * @param charactersOfTheFile as counted by another walk; what of them is neither read nor left out is listed
     */
    StructuredText read(Element body, String charactersOfTheFile) {
        children(body, new Context(0, 0, null, false));
        end();
        if (paragraphs.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-without-text");
        }
        var whole = text.toString();
        account.settle(charactersOfTheFile, whole);
        return new StructuredText(
                whole, ParagraphIds.named(paragraphs, whole), account.omissions(), account.leftOut(), pictures);
    }

    private void children(Node parent, Context context) {
        if (context.depth() > DEEPEST) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-unreadable");
        }
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                blockBuilder.append(Normalizer.normalize(words.getWholeText(), Normalizer.Form.NFC));
            } else if (child instanceof Element element) {
                element(element, context.deeper());
            }
        }
    }

    private void element(Element element, Context context) {
        var name = element.normalName();
        if (name.equals("br")) {
            blockBuilder.breakOff();
        } else if (name.equals("img") && !element.hasAttr(PICTURE)) {
            account.note(Omission.PICTURES);
        } else if (name.equals("img")) {
            pictures.add(new Picture.Position(
                    paragraphs.size() + (blockBuilder.text().isEmpty() ? 0 : 1), element.attr(PICTURE)));
        } else if (INLINE.contains(name)) {
            blockBuilder.open(name, name.equals("a") ? element.attr("href") : "");
            children(element, context);
            blockBuilder.close();
        } else if (name.equals("td") || name.equals("th")) {
            cell(element, context);
        } else if (BLOCKS.contains(name) && context.inCell()) {
            withinCell(element, name, context);
        } else if (BLOCKS.contains(name)) {
            block(element, name, context);
        } else {
            children(element, context);
        }
    }

    private void cell(Element cell, Context context) {
        if (context.inCell()) {
            if (cell.previousElementSibling() != null) {
                blockBuilder.add(INNER_CELL);
            }
        } else if (context.table() != null) {
            int behind = context.table().place(span(cell, "colspan", MOST_COLUMNS), span(cell, "rowspan", MOST_ROWS));
            for (int column = 0; column < behind; column++) {
                blockBuilder.separate(CELL);
            }
        }
        children(cell, context.inItsCell());
    }

    private static int span(Element cell, String attribute, int most) {
        var span = cell.attr(attribute);
        return span.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(span), 1, most) : 1;
    }

    /** Whatever stands in a cell stays in the row. */
    private void withinCell(Element element, String name, Context context) {
        blockBuilder.append(" ");
        if (name.equals("tr") && element.previousElementSibling() != null) {
            blockBuilder.add(INNER_ROW);
        }
        blockBuilder.add(element.attr(LEAD));
        children(element, name.equals("table") ? context.inTable() : context);
        blockBuilder.append(" ");
    }

    private void block(Element element, String name, Context context) {
        end();
        var outer = shape;
        var inner = switch (name) {
            case "ul", "ol" -> context.inList();
            case "table" -> context.inTable();
            default -> context;
        };
        if (name.equals("tr") && context.table() != null) {
            context.table().startRow();
        }
        shape = shape(name, inner.lists(), outer);
        blockBuilder.lead(element.attr(LEAD));
        children(element, inner);
        blockBuilder.appendLead();
        end();
        shape = outer;
    }

    private static Shape shape(String name, int lists, Shape outer) {
        if (name.matches("h[1-6]")) {
            return new Shape(ParagraphKind.HEADING, name.charAt(1) - '0');
        }
        return switch (name) {
            case "li" -> new Shape(ParagraphKind.LIST_ITEM, Math.max(lists, 1));
            case "tr" -> new Shape(ParagraphKind.TABLE_ROW, null);
            case "p", "div" -> outer;
            default -> Shape.PARAGRAPH;
        };
    }

    private void end() {
        var words = blockBuilder.text();
        if (!words.isEmpty()) {
            if (!paragraphs.isEmpty()) {
                text.append(BETWEEN);
                position += BETWEEN.length();
            }
            text.append(words);
            account.add(blockBuilder.added());
            int end = position + words.codePointCount(0, words.length());
            paragraphs.add(Paragraph.unnamed(shape.kind(), shape.level(), position, end, blockBuilder.html()));
            position = end;
            if (text.length() > LONGEST) {
                throw Refusal.of(Refusal.Kind.INVALID, "file-too-long").with("longest", LONGEST);
            }
        }
        blockBuilder = blockBuilder.next();
    }
}
