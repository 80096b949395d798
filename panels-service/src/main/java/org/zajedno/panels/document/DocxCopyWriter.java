package org.zajedno.panels.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.zajedno.kit.language.LanguageTag;

/** Writes a text with its pictures as a Word document of its own, its headings as headings, that tells nothing about anybody. */
final class DocxCopyWriter {

    private static final int DEEPEST_HEADING = 6;
    private static final int INDENT = 360;

    /** Wider pictures are made to fit between the margins, in points. */
    private static final int WIDEST = 450;

    private static final int HIGHEST = 600;
    private static final Pattern NUMBERED =
            Pattern.compile("^[\\p{L}\\p{N}.]{1,12}[.)] .*|^[^\\p{L}\\p{N}]* .*", Pattern.DOTALL);
    private static final String BULLETS =
            "<w:abstractNum xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " w:abstractNumId='0'><w:multiLevelType w:val='hybridMultilevel'/>%s</w:abstractNum>";
    private static final String BULLET = "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText"
            + " w:val='\u2022'/><w:lvlJc w:val='left'/><w:pPr><w:ind w:left='%d' w:hanging='360'/></w:pPr></w:lvl>";
    private static final int DEEPEST_ITEM = 9;

    private final XWPFDocument document;
    private final DocumentPictures pictures;
    private final BigInteger bullets;
    private @Nullable XWPFTable table;

    private DocxCopyWriter(XWPFDocument document, DocumentPictures pictures) throws IOException {
        this.document = document;
        this.pictures = pictures;
        this.bullets = bullets(document);
    }

    static byte[] of(StructuredText text, DocumentPictures pictures, LanguageTag language) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("");
            document.createStyles().setSpellingLanguage(language.value());
            for (int level = 1; level <= DEEPEST_HEADING; level++) {
                document.getStyles().addStyle(heading(level));
            }
            var copy = new DocxCopyWriter(document, pictures);
            int written = 0;
            copy.picturesBehind(written);
            for (var piece : text.pieces()) {
                copy.write(piece);
                copy.picturesBehind(++written);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static BigInteger bullets(XWPFDocument document) throws IOException {
        var levels = IntStream.range(0, DEEPEST_ITEM)
                .mapToObj(level -> BULLET.formatted(level, INDENT * (level + 1)))
                .collect(Collectors.joining());
        try {
            var list = CTNumbering.Factory.parse(BULLETS.formatted(levels)).getAbstractNumArray(0);
            var numbering = document.createNumbering();
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (XmlException ours) {
            throw new IOException(ours);
        }
    }

    private void picturesBehind(int paragraphs) throws IOException {
        int number = 0;
        for (var picture : pictures.behind(paragraphs)) {
            table = null;
            var scale = Math.min(1.0, Math.min((double) WIDEST / picture.width(), (double) HIGHEST / picture.height()));
            try (var content = new ByteArrayInputStream(picture.content())) {
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                content,
                                picture.isPhotograph() ? PictureType.JPEG : PictureType.PNG,
                                "picture-" + paragraphs + "-" + ++number,
                                Units.toEMU(Math.max(1, picture.width() * scale)),
                                Units.toEMU(Math.max(1, picture.height() * scale)));
            } catch (InvalidFormatException ours) {
                throw new IOException(ours);
            }
        }
    }

    private void write(StructuredText.Piece piece) {
        var paragraph = piece.paragraph();
        if (paragraph.kind() == ParagraphKind.TABLE_ROW) {
            row(TableRowCells.of(piece));
            return;
        }
        table = null;
        var written = document.createParagraph();
        if (paragraph.kind() == ParagraphKind.HEADING) {
            written.setStyle("Heading" + paragraph.requireLevel());
        } else if (paragraph.kind() == ParagraphKind.LIST_ITEM) {
            written.setIndentationLeft(INDENT * paragraph.requireLevel());
            if (!NUMBERED.matcher(piece.text()).matches()) {
                written.setNumID(bullets);
                written.setNumILvl(BigInteger.valueOf(Math.min(paragraph.requireLevel(), DEEPEST_ITEM) - 1L));
            }
        }
        inline(Jsoup.parseBodyFragment(paragraph.html()).body(), written, _ -> {});
    }

    private void row(List<String> cells) {
        var row = table == null ? null : table.createRow();
        if (row == null) {
            table = document.createTable(1, cells.size());
            row = table.getRow(0);
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.getCell(column) == null ? row.createCell() : row.getCell(column);
            var written = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().getFirst();
            inline(Jsoup.parseBodyFragment(cells.get(column)).body(), written, _ -> {});
        }
    }

    /** How the words of a run look. */
    private interface RunFormat {
        void applyTo(XWPFRun run);
    }

    private void inline(Node parent, XWPFParagraph to, RunFormat look) {
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

    private static void run(String words, XWPFParagraph to, RunFormat look) {
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
