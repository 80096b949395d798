package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zajedno.kit.problem.Refusal;

/** Files of ill will, and unlucky ones: each is refused with the sentence that belongs to it, in good time. */
class HostileFileTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String STEALS = "<!DOCTYPE d [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] relation(String type, String target) {
        return SampleFiles.guideRewritten(
                "docx",
                RELATIONS,
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>");
    }

    private static byte[] document(String extension, String part, String before, String after) {
        return SampleFiles.guideRewritten(extension, part, before, after);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                docx("macros", "file-has-macros", SampleFiles.guideWith("docx", "word/vbaProject.bin", "x")),
                docx(
                        "a document that is declared to have macros",
                        "file-has-macros",
                        document(
                                "docx",
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")),
                docx("ActiveX", "file-has-macros", SampleFiles.guideWith("docx", "word/activeX/activeX1.xml", "<x/>")),
                docx(
                        "an embedded object",
                        "file-has-embedded",
                        SampleFiles.guideWith("docx", "word/embeddings/oleObject1.bin", "x")),
                docx("a linked object", "file-has-embedded", relation("oleObject", "file:///c:/x.doc")),
                docx("a linked picture", "file-has-embedded", relation("image", "file:///etc/passwd")),
                docx(
                        "a template from elsewhere",
                        "file-has-embedded",
                        relation("attachedTemplate", "http://evil/x.dotm")),
                docx("a frame from elsewhere", "file-has-embedded", relation("frame", "http://evil/")),
                docx(
                        "another document inside",
                        "file-has-embedded",
                        document("docx", DOCUMENT, "<w:body>", "<w:body><w:altChunk r:id=\"x\"/>")),
                docx("a file of the server", "file-with-entities", withDoctype("docx", DOCUMENT, STEALS)),
                docx("a billion laughs", "file-with-entities", withDoctype("docx", DOCUMENT, LAUGHS)),
                docx("entities in another part", "file-with-entities", withDoctype("docx", "word/styles.xml", LAUGHS)),
                docx(
                        "entities in UTF-16",
                        "file-with-entities",
                        SampleFiles.guideWith(
                                "docx", "word/styles.xml", (STEALS + "<x/>").getBytes(StandardCharsets.UTF_16))),
                docx("a zip bomb", "file-bomb", SampleFiles.guideWith("docx", "word/media/x.png", new byte[61 << 20])),
                docx(
                        "a bomb of XML",
                        "file-bomb",
                        SampleFiles.guideWith("docx", "word/x.xml", "<x>" + " ".repeat(6 << 20) + "</x>")),
                docx("too many entries", "file-bomb", SampleFiles.packed(entries(1_001))),
                docx(
                        "elements within elements",
                        "file-bomb",
                        SampleFiles.guideWith("docx", "word/x.xml", "<x>".repeat(5_000) + "</x>".repeat(5_000))),
                docx(
                        "a path that leads out",
                        "file-paths-inside",
                        SampleFiles.guideWith("docx", "../../etc/x.xml", "x")),
                docx("an absolute path", "file-paths-inside", SampleFiles.guideWith("docx", "/etc/x.xml", "x")),
                docx("a path of Windows", "file-paths-inside", SampleFiles.guideWith("docx", "word\\..\\x.xml", "x")),
                docx("a drive", "file-paths-inside", SampleFiles.guideWith("docx", "c:x.xml", "x")),
                docx("an OpenDocument text", "file-not-what-it-says", SampleFiles.guide("odt")),
                docx("another zip", "file-not-what-it-says", SampleFiles.packed(Map.of("a.txt", bytes("a")))),
                docx(
                        "a workbook",
                        "file-not-what-it-says",
                        document(
                                "docx",
                                "[Content_Types].xml",
                                "wordprocessingml.document.main",
                                "spreadsheetml.sheet.main")),
                docx("plain words", "file-not-what-it-says", bytes("words")),
                docx("PDF", "file-not-what-it-says", bytes("%PDF-1.7\n")),
                docx("an old or encrypted document", "file-protected", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }),
                docx("half a file", "file-unreadable", half(SampleFiles.guide("docx"))),
                docx("what is no XML", "file-unreadable", SampleFiles.guideWith("docx", DOCUMENT, "<w:document")),
                docx(
                        "no words",
                        "file-without-text",
                        SampleFiles.guideWith(
                                "docx",
                                DOCUMENT,
                                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>")),
                docx(
                        "too many words",
                        "file-too-long",
                        document("docx", DOCUMENT, "A topic guide", "Again and again. ".repeat(6_000))),
                odt("macros", "file-has-macros", SampleFiles.guideWith("odt", "Basic/Standard/Module1.xml", "<x/>")),
                odt(
                        "a script that an event starts",
                        "file-has-macros",
                        document(
                                "odt",
                                "content.xml",
                                "<office:scripts/>",
                                "<office:scripts><office:event-listeners><script:event-listener/></office:event-listeners></office:scripts>")),
                odt(
                        "an embedded object",
                        "file-has-embedded",
                        document("odt", "content.xml", "A topic guide", "<draw:object xlink:href=\"./Object 1\"/>A")),
                odt(
                        "a picture from elsewhere",
                        "file-has-embedded",
                        document("odt", "content.xml", "xlink:href=\"Pictures/", "xlink:href=\"file:///etc/")),
                odt(
                        "a section from elsewhere",
                        "file-has-embedded",
                        document(
                                "odt",
                                "content.xml",
                                "A topic guide",
                                "<text:section-source xlink:href=\"http://evil/\"/>A")),
                odt("a billion laughs", "file-with-entities", withDoctype("odt", "content.xml", LAUGHS)),
                odt("a Word document", "file-not-what-it-says", SampleFiles.guide("docx")),
                odt(
                        "a spreadsheet",
                        "file-not-what-it-says",
                        SampleFiles.guideWith("odt", "mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                odt(
                        "a password",
                        "file-protected",
                        document(
                                "odt",
                                "META-INF/manifest.xml",
                                "</manifest:manifest>",
                                "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>")));
    }

    private static Arguments docx(String what, String code, byte[] file) {
        return Arguments.of("DOCX with " + what, DocumentFormat.DOCX, code, file);
    }

    private static Arguments odt(String what, String code, byte[] file) {
        return Arguments.of("ODT with " + what, DocumentFormat.ODT, code, file);
    }

    private static byte[] withDoctype(String extension, String part, String doctype) {
        return SampleFiles.guideRewritten(extension, part, "?>", "?>" + doctype);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static Map<String, byte[]> entries(int count) {
        return Stream.iterate(0, number -> number + 1)
                .limit(count)
                .collect(Collectors.toMap(number -> "word/" + number + ".bin", _ -> new byte[1]));
    }

    @ParameterizedTest(name = "{0} is refused as {2}")
    @MethodSource("documents")
    void documentIsRefused(String what, DocumentFormat format, String code, byte[] file) {
        var thrown = catchThrowable(() -> format.read(file));

        assertThat(thrown).isInstanceOf(Refusal.class).hasMessage(code);
    }
}
