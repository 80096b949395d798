package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zajedno.kit.problem.Refusal;

/** Walks through cleaned HTML and sets its blocks one below the other, each with its words and its inline markup. */
final class Blocks {

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 200;
    private static final String BETWEEN = "\n\n";
    private static final String CELL = " | ";

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

    private record Shape(ParagraphKind kind, Integer level) {
        private static final Shape PARAGRAPH = new Shape(ParagraphKind.PARAGRAPH, null);
    }

    private final Set<Omission> omissions;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int position;
    private Line line = new Line();
    private Shape shape = Shape.PARAGRAPH;

    Blocks(Collection<Omission> omissions) {
        this.omissions = omissions.isEmpty() ? EnumSet.noneOf(Omission.class) : EnumSet.copyOf(omissions);
    }

    /** Refuses what has no words, too many, or elements within elements beyond all reason. */
    StructuredText read(Element body) {
        children(body, 0, 0, false);
        end();
        if (paragraphs.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-without-text");
        }
        var whole = text.toString();
        return new StructuredText(whole, ParagraphIds.named(paragraphs, whole), omissions);
    }

    private void children(Node parent, int depth, int lists, boolean inCell) {
        if (depth > DEEPEST) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-unreadable");
        }
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                line.say(words.getWholeText());
            } else if (child instanceof Element element) {
                element(element, depth + 1, lists, inCell);
            }
        }
    }

    private void element(Element element, int depth, int lists, boolean inCell) {
        var name = element.normalName();
        if (name.equals("br")) {
            line.breakOff();
        } else if (INLINE.contains(name)) {
            line.open(name, name.equals("a") ? element.attr("href") : "");
            children(element, depth, lists, inCell);
            line.close();
        } else if (name.equals("td") || name.equals("th")) {
            if (element.previousElementSibling() != null) {
                line.separate(CELL);
            }
            children(element, depth, lists, true);
        } else if (BLOCKS.contains(name) && inCell) {
            // whatever stands in a cell stays in the row
            line.say(" ");
            children(element, depth, lists, true);
            line.say(" ");
        } else if (BLOCKS.contains(name)) {
            block(element, name, depth, lists);
        } else {
            children(element, depth, lists, inCell);
        }
    }

    private void block(Element element, String name, int depth, int lists) {
        end();
        var outer = shape;
        int deeper = name.equals("ul") || name.equals("ol") ? lists + 1 : lists;
        shape = shape(name, deeper, outer);
        children(element, depth, deeper, false);
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
        var words = line.text();
        if (!words.isEmpty()) {
            if (!paragraphs.isEmpty()) {
                text.append(BETWEEN);
                position += BETWEEN.length();
            }
            text.append(words);
            int end = position + words.codePointCount(0, words.length());
            paragraphs.add(new Paragraph(null, shape.kind(), shape.level(), position, end, line.html()));
            position = end;
            if (text.length() > LONGEST) {
                throw Refusal.of(Refusal.Kind.INVALID, "file-too-long").with("longest", LONGEST);
            }
        }
        line = line.next();
    }
}
