package org.zajedno.panels.document;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Converts what the body of an OpenDocument text shows to HTML; text boxes come behind their paragraph, notes at the end. What is not
 * shown goes into the character account.
 */
final class OdtHtmlConverter {

    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_SPACES = 100;
    private static final int MOST_COLUMNS = 63;

    /**
     * Where an element stands.
     *
     * @param boxes what text boxes are put into
     * @param list that it is an item of, null for none; with the list's style and how deep it stands
     * @param visibility by which its words are printed
     */
    private record Context(
            Element boxes,
            OdtNumbering.@Nullable Counter list,
            @Nullable String style,
            int level,
            TextVisibility visibility) {

        Context withBoxes(Element others) {
            return new Context(others, list, style, level, visibility);
        }

        Context by(TextVisibility other) {
            return new Context(boxes, list, style, level, other);
        }
    }

    private final org.w3c.dom.Element content;
    private final OdtStyles styles;
    private final OdtNumbering numbering;
    private final CharacterAccount account;
    private final Element notes = new Element("ul");

    OdtHtmlConverter(org.w3c.dom.Element content, OdtStyles styles, CharacterAccount account) {
        this.content = content;
        this.styles = styles;
        this.numbering = new OdtNumbering(styles);
        this.account = account;
    }

    Element html() {
        var body = new Element("body");
        Xml.children(content).forEach(part -> {
            if ("body".equals(part.getLocalName())) {
                children(part, body, new Context(body, null, null, 0, TextVisibility.ON_PAPER));
            } else {
                account.leaveOut(Omission.LAYOUT, Xml.words(part));
            }
        });
        body.appendChild(notes);
        return body;
    }

    private void children(Node from, Element to, Context context) {
        for (var child : Xml.children(from)) {
            if (child instanceof Text words
                    && from.getLocalName().matches("text|list|list-item|table|table-row|section")) {
                account.leaveOut(Omission.NOT_UNDERSTOOD, words.getData());
            } else if (child instanceof Text words) {
                append(words.getData(), to, context);
            } else if (child instanceof org.w3c.dom.Element element) {
                element(element, to, context);
            }
        }
    }

    private void append(String words, Element to, Context context) {
        if (context.visibility().isInvisible()) {
            account.leaveOut(Omission.HIDDEN_TEXT, words);
        } else {
            to.appendText(words);
        }
    }

    private void element(org.w3c.dom.Element element, Element to, Context context) {
        switch (element.getLocalName()) {
            case "tracked-changes" -> changes(element);
            case "annotation", "annotation-end" -> leaveOut(Omission.MARGIN_COMMENTS, element);
            case "forms" -> leaveOut(Omission.FORM_FIELDS, element);
            case "h", "p" -> paragraph(element, to, context);
            case "list" -> list(element, to, context);
            case "section" -> section(element, to, context);
            case "table" ->
                children(
                        element,
                        to.appendElement("table"),
                        context.by(styles.visibility(element, context.visibility())));
            case "table-row" -> row(element, to, context);
            case "table-cell", "covered-table-cell" -> cell(element, to, context);
            case "span" -> span(element, to, context);
            case "a" ->
                children(
                        element,
                        to.appendElement("a").attr("href", String.valueOf(Xml.attribute(element, "href"))),
                        context);
            case "line-break" -> to.appendElement("br");
            case "tab" -> to.appendText(" ");
            case "s" -> to.appendText(" ".repeat(Math.clamp(Xml.number(element, "c", 1), 1, MOST_SPACES)));
            case "note" -> note(element, to, context);
            case "ruby" -> ruby(element, to, context);
            case "number" -> account.leaveOut(Omission.REPEATED, Xml.words(element));
            case "frame", "custom-shape", "rect", "ellipse", "g", "line", "connector", "caption" ->
                drawing(element, context);
            case "hidden-text", "hidden-paragraph" -> {
                account.mention(
                        Omission.HIDDEN_TEXT, Objects.requireNonNullElse(Xml.attribute(element, "string-value"), ""));
                leaveOut(Omission.HIDDEN_TEXT, element);
            }
            case "index-title-template", "index-source", "table-of-content-source", "meta-field-source" ->
                leaveOut(Omission.LAYOUT, element);
            case "script" -> leaveOut(Omission.SOURCE_NOTES, element);
            default -> children(element, to, context);
        }
    }

    private void leaveOut(Omission why, org.w3c.dom.Element element) {
        account.leaveOut(why, Xml.words(element));
    }

    /** Deleted words stand apart from the text; of what was added only who added it stands there. */
    private void changes(Node node) {
        for (var child : Xml.children(node)) {
            if (child instanceof Text words) {
                account.leaveOut(Omission.TRACKED_CHANGES, words.getData());
            } else if ("change-info".equals(child.getLocalName())) {
                account.leaveOut(Omission.PROPERTIES, Xml.words(child));
            } else {
                changes(child);
            }
        }
    }

    private void paragraph(org.w3c.dom.Element paragraph, Element to, Context context) {
        if (isHidden(paragraph)) {
            leaveOut(Omission.HIDDEN_TEXT, paragraph);
            return;
        }
        var boxes = new Element("div");
        Element block;
        if (paragraph.getLocalName().equals("h")) {
            int level = Math.clamp(Xml.number(paragraph, "outline-level", 1), 1, 10);
            block = to.appendElement("h" + Math.min(level, DEEPEST_HEADING))
                    .attr(HtmlBlockReader.LEAD, numbering.nextHeading(paragraph, level));
        } else {
            block = to.appendElement(styles.isTitle(paragraph) ? "h1" : "p");
        }
        children(paragraph, block, context.withBoxes(boxes).by(styles.visibility(paragraph, context.visibility())));
        boxes.childNodesCopy().forEach(to::appendChild);
    }

    private boolean isHidden(org.w3c.dom.Element element) {
        return styles.has(element, "display", "none")
                || Xml.elements(element)
                        .anyMatch(child -> child.getLocalName().equals("hidden-paragraph")
                                && !"false".equals(Xml.attribute(child, "is-hidden")));
    }

    private void section(org.w3c.dom.Element section, Element to, Context context) {
        var display = String.valueOf(Xml.attribute(section, "display"));
        if (display.equals("none")
                || display.equals("condition") && !"false".equals(Xml.attribute(section, "is-hidden"))) {
            leaveOut(Omission.HIDDEN_TEXT, section);
        } else {
            children(section, to, context);
        }
    }

    private void list(org.w3c.dom.Element list, Element to, Context outer) {
        var counter = outer.list() == null ? numbering.begin(list) : outer.list();
        numbering.remember(list, counter);
        var own = Xml.attribute(list, "style-name");
        var style = own != null ? own : outer.style();
        var context = new Context(outer.boxes(), counter, style, outer.level() + 1, outer.visibility());
        var items = to.appendElement("ul");
        Xml.children(list).forEach(child -> {
            if (child instanceof org.w3c.dom.Element item && item.getLocalName().equals("list-item")) {
                item(item, items.appendElement("li"), counter, context);
            } else if (child instanceof org.w3c.dom.Element header
                    && header.getLocalName().equals("list-header")) {
                children(header, items.appendElement("li"), context);
            } else {
                account.leaveOut(Omission.NOT_UNDERSTOOD, Xml.words(child));
            }
        });
    }

    private void item(org.w3c.dom.Element item, Element to, OdtNumbering.Counter counter, Context context) {
        // an item that holds nothing but a deeper list has no number of its own
        var first = Xml.elements(item)
                .filter(child -> !child.getLocalName().matches("number|soft-page-break"))
                .findFirst();
        if (first.isPresent() && !first.get().getLocalName().equals("list") && !isHidden(first.get())) {
            var style = context.style() != null ? context.style() : styles.listOf(first.get());
            to.attr(HtmlBlockReader.LEAD, numbering.next(counter, style, context.level(), item));
        }
        children(item, to, context);
    }

    private void row(org.w3c.dom.Element row, Element to, Context context) {
        if (String.valueOf(Xml.attribute(row, "visibility")).matches("collapse|filter")) {
            leaveOut(Omission.HIDDEN_TEXT, row);
        } else {
            children(row, to.appendElement("tr"), context.by(styles.visibility(row, context.visibility())));
        }
    }

    private void cell(org.w3c.dom.Element cell, Element to, Context context) {
        int repeated = Math.clamp(Xml.number(cell, "number-columns-repeated", 1), 1, MOST_COLUMNS);
        var empty = Xml.words(cell).isBlank();
        for (int column = 1; column < repeated; column++) {
            to.appendElement("td");
        }
        if (cell.getLocalName().equals("covered-table-cell") && !empty) {
            to.appendElement("td");
            leaveOut(Omission.HIDDEN_TEXT, cell);
        } else {
            children(cell, to.appendElement("td"), context.by(styles.visibility(cell, context.visibility())));
        }
    }

    private void span(org.w3c.dom.Element span, Element to, Context context) {
        if (styles.has(span, "display", "none")) {
            leaveOut(Omission.HIDDEN_TEXT, span);
        } else if (styles.has(span, "text-line-through-style", "(?!none).+")
                || styles.has(span, "text-line-through-type", "(?!none).+")) {
            leaveOut(Omission.DELETED_WORDS, span);
        } else {
            var marked = to;
            marked = styles.has(span, "font-weight", "bold|[6-9]00") ? marked.appendElement("strong") : marked;
            marked = styles.has(span, "font-style", "italic|oblique") ? marked.appendElement("em") : marked;
            marked = styles.has(span, "text-position", "(super|(?!0)\\d).*") ? marked.appendElement("sup") : marked;
            marked = styles.has(span, "text-position", "(sub|-\\d).*") ? marked.appendElement("sub") : marked;
            children(span, marked, context.by(styles.visibility(span, context.visibility())));
        }
    }

    private void note(org.w3c.dom.Element note, Element to, Context context) {
        var number = Xml.child(note, "note-citation");
        var citation = "[" + (number == null ? "" : Xml.words(number).strip()) + "]";
        to.appendElement("sup").appendText(citation);
        account.add("[]");
        var item = notes.appendElement("li").attr(HtmlBlockReader.LEAD, citation + " ");
        var body = Xml.child(note, "note-body");
        if (body != null) {
            children(body, item, context.withBoxes(item));
        }
    }

    private void ruby(org.w3c.dom.Element ruby, Element to, Context context) {
        Xml.elements(ruby).forEach(part -> {
            var above = part.getLocalName().equals("ruby-text");
            to.appendText(above ? " (" : "");
            children(part, to, context);
            to.appendText(above ? ")" : "");
            account.add(above ? "()" : "");
        });
    }

    /** A picture of which a part is cut off is not shown: that part is still in it. */
    private void picture(org.w3c.dom.Element frame, String address, Context context) {
        if (!styles.has(frame, "clip", "(?!auto).*[1-9].*")) {
            context.boxes().appendElement("img").attr(HtmlBlockReader.PICTURE, address.replaceFirst("^\\./", ""));
        }
    }

    /** Text boxes and words in shapes are read; titles and descriptions tell about what is not shown. */
    private void drawing(org.w3c.dom.Element drawing, Context context) {
        Xml.elements(drawing).forEach(element -> {
            switch (element.getLocalName()) {
                case "title", "desc" -> leaveOut(Omission.PICTURES, element);
                case "text-box", "p", "list", "h" -> {
                    var box = context.boxes().appendElement("div");
                    if (element.getLocalName().equals("text-box")) {
                        children(element, box, context.withBoxes(box).by(TextVisibility.ON_ANYTHING));
                    } else {
                        element(element, box, context.withBoxes(box).by(TextVisibility.ON_ANYTHING));
                    }
                }
                case "image" -> {
                    leaveOut(Omission.PICTURES, element);
                    picture(drawing, String.valueOf(Xml.attribute(element, "href")), context);
                }
                default -> drawing(element, context);
            }
        });
    }
}
