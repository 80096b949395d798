package org.zajedno.panels.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Converts what a Word document shows to HTML: moved words where they were moved to, numbers as Word counts them, notes at the end.
 * What Word does not show goes into the character account.
 */
final class DocxHtmlConverter {

    /** Where paragraphs go, and what of a paragraph waits for the next one because its end is deleted or hidden. */
    static final class Flow {

        private final Element to;
        private final DocxShading shading;
        private @Nullable Element waiting;

        Flow(Element to, DocxShading shading) {
            this.to = to;
            this.shading = shading;
        }
    }

    private final DocxPackage parts;
    private final CharacterAccount account;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final DocxRunConverter words;

    DocxHtmlConverter(DocxPackage parts, CharacterAccount account) {
        this.parts = parts;
        this.account = account;
        this.styles = new DocxStyles(parts.related("styles").map(parts::take).orElse(null));
        this.numbering =
                new DocxNumbering(parts.related("numbering").map(parts::take).orElse(null), styles);
        this.notes = new DocxNotes(parts);
        this.words = new DocxRunConverter(this, parts, styles, notes, account);
    }

    Element html() {
        var body = new Element("body");
        var main = parts.mainPart();
        var background = Xml.attribute(Xml.child(main, "background"), "color");
        var page = DocxShading.PAPER.on(
                background == null || background.equals("auto")
                        ? Integer.valueOf(TextVisibility.WHITE)
                        : TextVisibility.colour(background));
        blocks(main, new Flow(body, page), parts.main());
        notes.readEach((note, lead, part) -> {
            var item = body.appendElement("ul").appendElement("li").attr(HtmlBlockReader.LEAD, lead);
            words.forgetFields();
            blocks(note, new Flow(item, page), part);
        });
        notes.unread().forEach(note -> account.leaveOut(Omission.HIDDEN_TEXT, Xml.words(note)));
        parts.leaveOthersOut(account);
        return body;
    }

    /** @param part that they stand in */
    void blocks(Node parent, Flow flow, String part) {
        for (var child : Xml.children(parent)) {
            if (child instanceof org.w3c.dom.Element element) {
                block(element, flow, part);
            } else if (child instanceof Text text) {
                account.leaveOut(Omission.NOT_UNDERSTOOD, text.getData());
            }
        }
        if (parent.getLocalName().matches("body|tc|txbxContent|footnote|endnote")) {
            flush(flow);
        }
    }

    /** Reads a block that stands within a paragraph, behind it. */
    void apart(org.w3c.dom.Element element, Element to, String part, DocxShading shading) {
        var flow = new Flow(to, shading);
        block(element, flow, part);
        flush(flow);
    }

    private void block(org.w3c.dom.Element element, Flow flow, String part) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element, flow, part);
            case "tbl" -> {
                flush(flow);
                rows(element, flow.to.appendElement("table"), part, flow.shading.ofTable(element));
            }
            case "r", "hyperlink", "fldSimple", "oMath", "oMathPara" -> {
                flush(flow);
                words.inline(
                        List.of(element),
                        flow.to.appendElement("p"),
                        new DocxRunConverter.RunContext(null, flow.to, part, flow.shading));
            }
            case "del", "moveFrom" -> account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(element));
            case "AlternateContent" -> chosen(element).ifPresent(choice -> blocks(choice, flow, part));
            default -> {
                if (isProperties(element)) {
                    account.leaveOut(Omission.LAYOUT, Xml.words(element));
                } else {
                    blocks(element, flow, part);
                }
            }
        }
    }

    static boolean isProperties(org.w3c.dom.Element element) {
        return element.getLocalName().matches("\\w+Pr|tblGrid|tblPrEx");
    }

    /** What Word shows of content in several forms; the others are left out. */
    Optional<org.w3c.dom.Element> chosen(org.w3c.dom.Element alternatives) {
        var forms = Xml.elements(alternatives).toList();
        var chosen = forms.stream().filter(form -> !Xml.words(form).isBlank()).findFirst();
        forms.stream()
                .filter(form -> chosen.isPresent() && form != chosen.get())
                .forEach(form -> account.leaveOut(Omission.REPEATED, Xml.words(form)));
        return chosen.or(() -> forms.stream().findFirst());
    }

    private void paragraph(org.w3c.dom.Element paragraph, Flow flow, String part) {
        var properties = Xml.child(paragraph, "pPr");
        var inline = flow.waiting == null ? new Element("p") : flow.waiting;
        var boxes = new Element("div");
        var content = Xml.children(paragraph);
        content.remove(properties);
        var shading = flow.shading.on(styles.paragraphBackground(properties, flow.shading.background()));
        words.inline(
                content, inline, new DocxRunConverter.RunContext(styles.ofParagraph(properties), boxes, part, shading));
        flow.waiting = inline;
        if (!isEndGone(properties, shading)) {
            end(flow, inline, properties);
        }
        flow.to.appendChildren(new ArrayList<>(boxes.childNodes()));
    }

    /** Whether the paragraph goes on in the next one, because the mark at its end is deleted, moved away or hidden. */
    private boolean isEndGone(org.w3c.dom.@Nullable Element properties, DocxShading shading) {
        var mark = Xml.child(properties, "rPr");
        return Xml.child(mark, "del") != null
                || Xml.child(mark, "moveFrom") != null
                || styles.isSo("vanish", mark, styles.ofParagraph(properties), shading);
    }

    private void end(Flow flow, Element block, org.w3c.dom.@Nullable Element properties) {
        flow.waiting = null;
        var level = styles.headingLevel(properties);
        var item = numbering.next(properties);
        item.ifPresent(place -> block.attr(HtmlBlockReader.LEAD, place.number()));
        if (level.isPresent()) {
            block.tagName("h" + level.get());
            flow.to.appendChild(block);
        } else if (item.isPresent()) {
            var list = flow.to;
            for (int deep = 0; deep <= item.get().level(); deep++) {
                list = list.appendElement("ul");
            }
            list.appendChild(block.tagName("li"));
        } else {
            flow.to.appendChild(block);
        }
    }

    private void flush(Flow flow) {
        if (flow.waiting != null) {
            flow.to.appendChild(flow.waiting);
            flow.waiting = null;
        }
    }

    private void rows(org.w3c.dom.Element parent, Element table, String part, DocxShading shading) {
        listStrayWords(parent);
        Xml.elements(parent).forEach(element -> {
            switch (element.getLocalName()) {
                case "tr" -> row(element, table, part, shading);
                case "del", "moveFrom" -> account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(element));
                case "AlternateContent" -> chosen(element).ifPresent(choice -> rows(choice, table, part, shading));
                case "p", "tbl" -> apart(element, table.appendElement("tr").appendElement("td"), part, shading);
                default -> rows(element, table, part, shading);
            }
        });
    }

    private void row(org.w3c.dom.Element row, Element table, String part, DocxShading shading) {
        var properties = Xml.child(row, "trPr");
        if (Xml.child(properties, "del") != null) {
            account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(row));
        } else if (Boolean.TRUE.equals(DocxStyles.toggle(properties, "hidden"))) {
            account.leaveOut(Omission.HIDDEN_TEXT, Xml.words(row));
        } else {
            var cells = table.appendElement("tr");
            int before = Xml.number(Xml.child(properties, "gridBefore"), "val", 0);
            if (before > 0) {
                cells.appendElement("td").attr("colspan", Integer.toString(before));
            }
            cells(row, cells, part, shading);
        }
    }

    private void listStrayWords(org.w3c.dom.Element parent) {
        Xml.children(parent).stream()
                .filter(Text.class::isInstance)
                .forEach(words -> account.leaveOut(Omission.NOT_UNDERSTOOD, Xml.words(words)));
    }

    private void cells(org.w3c.dom.Element parent, Element row, String part, DocxShading shading) {
        listStrayWords(parent);
        Xml.elements(parent).forEach(element -> {
            switch (element.getLocalName()) {
                case "tc" -> cell(element, row, part, shading);
                case "p", "tbl" -> apart(element, row.appendElement("td"), part, shading);
                case "AlternateContent" -> chosen(element).ifPresent(choice -> cells(choice, row, part, shading));
                default -> cells(element, row, part, shading);
            }
        });
    }

    private void cell(org.w3c.dom.Element cell, Element row, String part, DocxShading shading) {
        var properties = Xml.child(cell, "tcPr");
        var td = row.appendElement("td").attr("colspan", span(properties));
        if (Xml.child(properties, "cellDel") != null) {
            account.leaveOut(Omission.TRACKED_CHANGES, Xml.words(cell));
        } else if (goesOn(Xml.child(properties, "vMerge")) || goesOn(Xml.child(properties, "hMerge"))) {
            account.leaveOut(Omission.HIDDEN_TEXT, Xml.words(cell));
        } else {
            blocks(cell, new Flow(td, shading.ofCell(cell, styles)), part);
        }
    }

    private static String span(org.w3c.dom.@Nullable Element properties) {
        return Integer.toString(Xml.number(Xml.child(properties, "gridSpan"), "val", 1));
    }

    /** Whether the cell is a part of the one above or before it, whose content it shows. */
    private static boolean goesOn(org.w3c.dom.@Nullable Element merged) {
        return merged != null && !"restart".equals(Xml.attribute(merged, "val"));
    }
}
