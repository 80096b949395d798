package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.panels.document.StructuredText.Piece;

/** What Word shows of a document is read; every other character is listed as left out. */
class WordFileTest {

    private static StructuredText read(String body) {
        return DocumentFormat.DOCX.read(SampleFiles.word(body));
    }

    private static List<String> words(StructuredText text) {
        return text.pieces().stream().map(Piece::text).toList();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + run(words) + "</w:p>";
    }

    @Test
    void movedWordsAreReadWhereTheyWereMovedToAndAParagraphWithADeletedEndGoesOn() {
        var text = read(paragraph(run("First."))
                + paragraph("<w:moveFrom w:id='2'>" + run("You may leave.") + "</w:moveFrom>")
                + paragraph(run("Middle."))
                + paragraph("<w:moveTo w:id='4'>" + run("You may leave.") + "</w:moveTo>")
                + paragraph("<w:pPr><w:rPr><w:del w:id='5'/></w:rPr></w:pPr>" + run("You will be"))
                + paragraph(run(" paid.") + "<w:del w:id='6'><w:r><w:delText>never</w:delText></w:r></w:del>"));

        assertThat(words(text)).containsExactly("First.", "Middle.", "You may leave.", "You will be paid.");
        assertThat(text.omissions()).containsExactly(Omission.TRACKED_CHANGES);
        assertThat(text.leftOut())
                .containsExactly(new OmittedText(Omission.TRACKED_CHANGES, "You may leave. never", 19));
    }

    @Test
    void hiddenWordsAreListedByThemselvesAndByTheirStyles() {
        var styles = "<w:styles><w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='Note'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='SubNote'><w:basedOn w:val='Note'/></w:style></w:styles>";

        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                paragraph(run("Shown. ")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>A</w:t></w:r><w:r><w:rPr><w:rStyle"
                                + " w:val='Secret'/></w:rPr><w:t>B</w:t></w:r><w:r><w:rPr><w:rStyle"
                                + " w:val='Secret'/><w:vanish w:val='0'/></w:rPr><w:t>Shown too.</w:t></w:r>")
                        + paragraph("<w:pPr><w:pStyle w:val='SubNote'/></w:pPr>" + run("C"))
                        + "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + paragraph(run("D"))
                        + "</w:tc></w:tr></w:tbl>"
                        + paragraph(run("The end.")),
                Map.of("styles", styles)));

        assertThat(words(text)).containsExactly("Shown. Shown too.", "The end.");
        assertThat(text.leftOut()).containsExactly(new OmittedText(Omission.HIDDEN_TEXT, "A B C D", 4));
    }

    @Test
    void fieldsShowWhatTheyShowAndNotHowTheyAreMade() {
        var text = read(paragraph(run("See ")
                + "<w:fldSimple w:instr=' REF a '>" + run("4.2") + "</w:fldSimple>" + run("; ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> X </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("inner")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("2500 RSD")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run(". ")
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK"
                + " \"https://a.org\"</w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType='separate'/></w:r>" + run("Our page")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"));

        assertThat(words(text)).containsExactly("See 4.2; 2500 RSD. Our page");
        assertThat(text.paragraphs().getFirst().html()).endsWith("<a href=\"https://a.org\">Our page</a>");
        assertThat(text.leftOut()).extracting(OmittedText::why).containsOnly(Omission.FIELD_CODES);
        assertThat(text.leftOut())
                .extracting(OmittedText::words)
                .first()
                .asString()
                .startsWith("IF X inner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>",
                "<w:customXml w:element='x'>%s</w:customXml>",
                "<w:smartTag w:element='x'>%s</w:smartTag>",
                "<w:ins w:id='1'>%s</w:ins>",
                "<w:bdo w:val='ltr'>%s</w:bdo>",
                "<w:dir w:val='ltr'>%s</w:dir>",
                "<w:hyperlink w:anchor='x'>%s</w:hyperlink>",
                "<w:somethingNew>%s</w:somethingNew>",
                "<x:unknown xmlns:x='urn:x'><x:deeper>%s</x:deeper></x:unknown>",
                "<mc:AlternateContent><mc:Choice Requires='x'>%s</mc:Choice></mc:AlternateContent>",
                "<mc:AlternateContent><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
            })
    void whateverWrapsWordsThemselvesAreRead(String wrapper) {
        var inline = read(paragraph(run("a ") + wrapper.formatted(run("wrapped")) + run(" z")));
        var block = read(paragraph(run("a")) + wrapper.formatted(paragraph(run("wrapped"))) + paragraph(run("z")));
        var cell = read("<w:tbl><w:tr>" + wrapper.formatted("<w:tc>" + paragraph(run("wrapped")) + "</w:tc>") + "<w:tc>"
                + paragraph(run("z")) + "</w:tc></w:tr></w:tbl>");

        assertThat(words(inline)).containsExactly("a wrapped z");
        assertThat(words(block)).containsExactly("a", "wrapped", "z");
        assertThat(words(cell)).containsExactly("wrapped | z");
        assertThat(List.of(inline.leftOut(), block.leftOut(), cell.leftOut())).containsOnly(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:odd xmlns:x='urn:x'>LOST</x:odd>",
                "<w:r><x:odd xmlns:x='urn:x'>LOST</x:odd></w:r>",
                "<w:r>LOST</w:r>",
                "<w:r><w:drawing><wp:inline><wp:posOffset>LOST</wp:posOffset></wp:inline></w:drawing></w:r>",
                "<w:r><w:drawing><a:t>LOST</a:t></w:drawing></w:r>",
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>LOST</w:t></w:r>",
                "<w:r><w:delText>LOST</w:delText></w:r>",
                "<w:r><w:instrText>LOST</w:instrText></w:r>",
                "<w:r><w:rPr><w:b>LOST</w:b></w:rPr></w:r>",
                "<w:ins><x:odd xmlns:x='urn:x'>LOST</x:odd></w:ins>",
                "LOST"
            })
    void whatIsNoWordOfTheTextIsListed(String content) {
        var inline = read(paragraph(run("a") + content));

        assertThat(words(inline)).containsExactly("a");
        assertThat(inline.leftOut()).extracting(OmittedText::words).containsExactly("LOST");
    }

    @Test
    void paragraphsThatStandInATableWithoutACellAreRead() {
        var text = read("<w:tbl>odd" + paragraph(run("a")) + "<w:tr>" + paragraph(run("b")) + "<w:tc>"
                + paragraph(run("c")) + "</w:tc></w:tr></w:tbl>");

        assertThat(words(text)).containsExactly("a", "b | c");
        assertThat(text.leftOut()).containsExactly(new OmittedText(Omission.NOT_UNDERSTOOD, "odd", 3));
    }

    @Test
    void wordsOfOtherPartsAreListed() {
        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                paragraph(run("a")),
                Map.of(
                        "comments", "<w:comments><w:comment>" + paragraph(run("crisis")) + "</w:comment></w:comments>",
                        "header", "<w:hdr>" + paragraph(run("top")) + "</w:hdr>",
                        "footnotes",
                                "<w:footnotes><w:footnote w:id='7'>" + paragraph(run("unseen"))
                                        + "</w:footnote></w:footnotes>",
                        "newPart", "<w:odd>" + paragraph(run("odd")) + "</w:odd>")));

        assertThat(text.leftOut())
                .containsExactlyInAnyOrder(
                        new OmittedText(Omission.MARGIN_COMMENTS, "crisis", 6),
                        new OmittedText(Omission.HEADERS_AND_FOOTERS, "top", 3),
                        new OmittedText(Omission.HIDDEN_TEXT, "unseen", 6),
                        new OmittedText(Omission.NOT_UNDERSTOOD, "odd", 3));
    }

    private static final String NUMBERING = "<w:numbering><w:abstractNum w:abstractNumId='0'><w:lvl"
            + " w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl"
            + " w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl><w:lvl"
            + " w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='upperRoman'/><w:isLgl/><w:lvlText"
            + " w:val='(%2.%3)'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start"
            + " w:val='4'/><w:numFmt w:val='russianLower'/><w:suff w:val='nothing'/><w:lvlText"
            + " w:val='%1)'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt"
            + " w:val='bullet'/><w:lvlText w:val='o'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId"
            + " w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num><w:num"
            + " w:numId='3'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='4'><w:abstractNumId"
            + " w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num><w:num"
            + " w:numId='5'><w:abstractNumId w:val='2'/></w:num></w:numbering>";

    @Test
    void itemsCarryTheNumbersThatWordShows() {
        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                item(1, 0, "one") + item(1, 1, "deeper") + item(1, 1, "again") + item(1, 2, "deepest")
                        + "<w:tbl><w:tr><w:tc>" + item(1, 0, "in a cell") + "</w:tc></w:tr></w:tbl>"
                        + item(3, 0, "goes on") + item(1, 1, "anew") + item(2, 0, "letters") + item(4, 0, "restarted")
                        + item(4, 0, "and on") + item(0, 0, "none") + item(5, 0, "a dot"),
                Map.of("numbering", NUMBERING)));

        assertThat(words(text))
                .containsExactly(
                        "1. one",
                        "1.a) deeper",
                        "1.b) again",
                        "(2.1) deepest",
                        "2. in a cell",
                        "3. goes on",
                        "3.a) anew",
                        "г)letters",
                        "1. restarted",
                        "2. and on",
                        "none",
                        "a dot");
        assertThat(text.leftOut()).isEmpty();
    }

    @Test
    void listThatNothingCanNameNumbersNothing() {
        var nameless =
                "<w:numbering><w:abstractNum w:abstractNumId='0'/><w:num><w:abstractNumId w:val='0'/></w:num></w:numbering>";

        var text = DocumentFormat.DOCX.read(
                SampleFiles.word(paragraph(run("You may leave.")), Map.of("numbering", nameless)));

        assertThat(words(text)).containsExactly("You may leave.");
    }

    @Test
    void numbersOfHeadingsComeFromTheirStyles() {
        var styles = "<w:styles><w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/>"
                + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style></w:styles>";

        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                paragraph("<w:pPr><w:pStyle w:val='H1'/></w:pPr>" + run("What for"))
                        + paragraph("<w:pPr><w:pStyle w:val='H1'/></w:pPr>" + run("What next")),
                Map.of("styles", styles, "numbering", NUMBERING)));

        assertThat(words(text)).containsExactly("1. What for", "2. What next");
        assertThat(text.paragraphs()).extracting(Paragraph::kind).containsOnly(ParagraphKind.HEADING);
    }

    @Test
    void columnsKeepTheirPlaceBesideMergedCells() {
        var text = read("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + paragraph(run("Sleep"))
                + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph(run("both")) + "</w:tc><w:tc>"
                + paragraph(run("last")) + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>"
                + paragraph(run("b")) + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + paragraph(run("yes")) + "</w:tc><w:tc>"
                + paragraph(run("no")) + "</w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc>" + paragraph(run("d"))
                + "</w:tc></w:tr></w:tbl>");

        assertThat(words(text)).containsExactly("Sleep | both |  | last", " | b | yes / no | d");
        assertThat(text.leftOut()).isEmpty();
    }

    @Test
    void textBoxesNotesFormulasAndRubyAreReadOnce() {
        var box = "<w:txbxContent>" + paragraph(run("Help line")) + "</w:txbxContent>";
        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                paragraph(run("Before") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
                                + box
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + "<w:r><w:footnoteReference w:id='2'/></w:r>")
                        + paragraph(
                                "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den>"
                                        + "</m:f></m:oMath>")
                        + paragraph("<w:r><w:ruby><w:rt>" + run("up") + "</w:rt><w:rubyBase>" + run("base")
                                + "</w:rubyBase></w:ruby></w:r>"),
                Map.of(
                        "footnotes",
                        "<w:footnotes><w:footnote w:id='2'>" + paragraph(run("Toll-free."))
                                + "</w:footnote></w:footnotes>")));

        assertThat(words(text)).containsExactly("Before[1]", "Help line", "a/b", "base (up)", "[1] Toll-free.");
        assertThat(text.leftOut()).containsExactly(new OmittedText(Omission.REPEATED, "Help line", 9));
    }

    @Test
    void namespacesOfTheStrictFormAndOtherPrefixesMeanTheSame() {
        var strict = SampleFiles.wordRewritten(
                paragraph(run("Strict.")),
                text -> text.replace(
                                "schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "purl.oclc.org/ooxml/wordprocessingml/main")
                        .replace(
                                "schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "purl.oclc.org/ooxml/officeDocument/relationships")
                        .replace("w:", "n0:")
                        .replace("xmlns:w=", "xmlns:n0="));

        assertThat(words(DocumentFormat.DOCX.read(strict))).containsExactly("Strict.");
    }

    @Test
    void mainPartIsFoundThroughTheRelationships() {
        var file = SampleFiles.wordRewritten(
                paragraph(run("Hello.")),
                text -> text.replace("'word/document.xml'", "'/word/document2.xml'")
                        .replace("'/word/document.xml'", "'/word/document2.xml'"));

        assertThat(words(
                        DocumentFormat.DOCX.read(SampleFiles.renamed(file, "word/document.xml", "word/document2.xml"))))
                .containsExactly("Hello.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///C:\\Users\\ana\\Fakultet.dotx", "\\\\server\\share\\Memo.dotx", "Normal.dotm"})
    void templateIsNamedInWhatWasLeftOut(String target) {
        var file = SampleFiles.wordRewritten(
                paragraph(run("Hello.")),
                text -> text.replace(
                        "2006/relationships'></Relationships>",
                        "2006/relationships'><Relationship Id='t'"
                                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'"
                                + " Target='" + target + "' TargetMode='External'/></Relationships>"));

        var upload = UploadedFile.of(DocumentFormat.DOCX.mediaType(), null, file);

        var kept = upload.toKeep(upload.read());

        assertThat(upload.read().leftOut()).contains(new OmittedText(Omission.TEMPLATE, target, target.length()));
        assertThat(kept.read().omissions()).doesNotContain(Omission.TEMPLATE);
        assertThat(kept.read().text()).isEqualTo("Hello.");
    }
}
