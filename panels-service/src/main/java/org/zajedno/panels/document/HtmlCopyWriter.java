package org.zajedno.panels.document;

import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/** Writes a text as a page of its own, with its pictures. */
final class HtmlCopyWriter {

    private final Element body;
    private final DocumentPictures pictures;

    /** The table that goes on; null for none. */
    private @Nullable Element table;

    /** The innermost list that goes on, and how deep it stands; null for none. */
    private @Nullable Element list;

    private int level;

    private HtmlCopyWriter(Element body, DocumentPictures pictures) {
        this.body = body;
        this.pictures = pictures;
    }

    static String of(StructuredText text, DocumentPictures pictures, LanguageTag language) {
        var page = Document.createShell("");
        page.select("html").attr("lang", language.value());
        page.head().appendElement("meta").attr("charset", "utf-8");
        var copy = new HtmlCopyWriter(page.body(), pictures);
        int written = 0;
        copy.picturesBehind(written);
        for (var piece : text.pieces()) {
            copy.write(piece);
            copy.picturesBehind(++written);
        }
        return "<!DOCTYPE html>\n" + page.select("html").outerHtml();
    }

    private void write(StructuredText.Piece piece) {
        var paragraph = piece.paragraph();
        if (paragraph.kind() != ParagraphKind.TABLE_ROW) {
            table = null;
        }
        if (paragraph.kind() != ParagraphKind.LIST_ITEM) {
            leaveLists();
        }
        switch (paragraph.kind()) {
            case HEADING -> body.appendElement("h" + paragraph.requireLevel()).html(paragraph.html());
            case LIST_ITEM ->
                listAt(paragraph.requireLevel()).appendElement("li").html(paragraph.html());
            case TABLE_ROW -> {
                table = table == null ? body.appendElement("table") : table;
                var row = table.appendElement("tr");
                TableRowCells.of(piece).forEach(cell -> row.appendElement("td").html(cell));
            }
            case PARAGRAPH -> body.appendElement("p").html(paragraph.html());
        }
    }

    /** The list that goes on at that level, or a new one in it; numbers stand in the text. */
    private Element listAt(int asked) {
        var innermost = list;
        while (level > asked && innermost != null) {
            innermost = innermost.parent();
            level--;
        }
        while (innermost == null || level < asked) {
            innermost =
                    (innermost == null ? body : innermost).appendElement("ul").attr("style", "list-style: none");
            level++;
        }
        list = innermost;
        return innermost;
    }

    private void leaveLists() {
        list = null;
        level = 0;
    }

    private void picturesBehind(int paragraphs) {
        for (var picture : pictures.behind(paragraphs)) {
            table = null;
            leaveLists();
            body.appendElement("p")
                    .appendElement("img")
                    .attr("alt", "")
                    .attr(
                            "src",
                            "data:" + picture.mediaType() + ";base64,"
                                    + Base64.getEncoder().encodeToString(picture.content()));
        }
    }
}
