package org.zajedno.panels.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zajedno.kit.language.LanguageTag;

/** Writes a text as a page of its own. */
final class HtmlCopy {

    private HtmlCopy() {}

    static String of(StructuredText text, LanguageTag language) {
        var page = Document.createShell("");
        page.select("html").attr("lang", language.value());
        page.head().appendElement("meta").attr("charset", "utf-8");
        Element group = null;
        for (var piece : text.pieces()) {
            var paragraph = piece.paragraph();
            group = group(page.body(), group, paragraph.kind());
            switch (paragraph.kind()) {
                case HEADING ->
                    page.body().appendElement("h" + paragraph.level()).html(paragraph.html());
                case LIST_ITEM -> group.appendElement("li").html(paragraph.html());
                case TABLE_ROW -> {
                    var row = group.appendElement("tr");
                    for (var cell : piece.text().split(" \\| ", -1)) {
                        row.appendElement("td").text(cell);
                    }
                }
                default -> page.body().appendElement("p").html(paragraph.html());
            }
        }
        return "<!DOCTYPE html>\n" + page.select("html").outerHtml();
    }

    /** The list or table that goes on, or a new one. */
    private static Element group(Element body, Element open, ParagraphKind kind) {
        var name = switch (kind) {
            case LIST_ITEM -> "ul";
            case TABLE_ROW -> "table";
            default -> "";
        };
        if (name.isEmpty()) {
            return null;
        }
        return open != null && open.normalName().equals(name) ? open : body.appendElement(name);
    }
}
