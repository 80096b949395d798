package org.zajedno.panels.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.zajedno.kit.language.LanguageTag;

/** Writes a text as a Word document of its own, its headings as headings, that tells nothing about anybody. */
final class WordCopy {

    private static final int DEEPEST_HEADING = 6;
    private static final int INDENT = 360;

    private final XWPFDocument document;
    private XWPFTable table;

    private WordCopy(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(StructuredText text, LanguageTag language) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("");
            document.createStyles().setSpellingLanguage(language.value());
            for (int level = 1; level <= DEEPEST_HEADING; level++) {
                document.getStyles().addStyle(heading(level));
            }
            var copy = new WordCopy(document);
            text.pieces().forEach(copy::write);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(StructuredText.Piece piece) {
        var paragraph = piece.paragraph();
        if (paragraph.kind() == ParagraphKind.TABLE_ROW) {
            row(piece.text().split(" \\| ", -1));
            return;
        }
        table = null;
        var written = document.createParagraph();
        if (paragraph.kind() == ParagraphKind.HEADING) {
            written.setStyle("Heading" + paragraph.level());
        } else if (paragraph.kind() == ParagraphKind.LIST_ITEM) {
            written.setIndentationLeft(INDENT * paragraph.level());
        }
        inline(Jsoup.parseBodyFragment(paragraph.html()).body(), written, _ -> {});
    }

    private void row(String[] cells) {
        var row = table == null ? null : table.createRow();
        if (row == null) {
            table = document.createTable(1, cells.length);
            row = table.getRow(0);
        }
        for (int column = 0; column < cells.length; column++) {
            var cell = row.getCell(column);
            (cell == null ? row.createCell() : cell).setText(cells[column]);
        }
    }

    /** How the words of a run look. */
    private interface Look {
        void applyTo(XWPFRun run);
    }

    private void inline(Node parent, XWPFParagraph to, Look look) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                run(words.getWholeText().replace("\n", ""), to, look);
            } else if (child instanceof Element element && element.normalName().equals("br")) {
                to.createRun().addBreak();
            } else if (child instanceof Element element) {
                inline(element, to, run -> {
                    look.applyTo(run);
                    mark(run, element);
                });
                if (element.normalName().equals("a") && !element.text().equals(element.attr("href"))) {
                    run(" <" + element.attr("href") + ">", to, look);
                }
            }
        }
    }

    private static void run(String words, XWPFParagraph to, Look look) {
        var run = to.createRun();
        run.setText(words);
        look.applyTo(run);
    }

    private static void mark(XWPFRun run, Element element) {
        switch (element.normalName()) {
            case "strong" -> run.setBold(true);
            case "em" -> run.setItalic(true);
            case "u" -> run.setUnderline(UnderlinePatterns.SINGLE);
            case "sub" -> run.setVerticalAlignment("subscript");
            case "sup" -> run.setVerticalAlignment("superscript");
            default -> {
                // a link is spelled out behind its words
            }
        }
    }

    private static XWPFStyle heading(int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.addNewRPr().addNewB();
        return new XWPFStyle(style);
    }
}
