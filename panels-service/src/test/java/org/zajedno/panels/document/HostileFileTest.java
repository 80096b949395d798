package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

/** Files of ill will, and unlucky ones: each is refused with the sentence that belongs to it, in good time. */
class HostileFileTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String LAUGHS = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    private static final String STEALS = "<!DOCTYPE d [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>";

    private static String refusal(Format format, byte[] file) {
        return catchThrowable(() -> format.read(file)).getMessage();
    }

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
        return Arguments.of("DOCX with " + what, Format.DOCX, code, file);
    }

    private static Arguments odt(String what, String code, byte[] file) {
        return Arguments.of("ODT with " + what, Format.ODT, code, file);
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
    void documentIsRefused(String what, Format format, String code, byte[] file) {
        var thrown = catchThrowable(() -> format.read(file));

        assertThat(thrown).isInstanceOf(Refusal.class).hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><script>alert(1)</script>",
                "<p onclick='alert(1)'>a</p>",
                "<p OnMouseOver=alert(1)>a</p>",
                "<a href='javascript:alert(1)'>a</a>",
                "<a href=' jAva\tscript&colon;alert(1)'>a</a>",
                "<a href='&#1;javascript:alert(1)'>a</a>",
                "<a href='vbscript:x'>a</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
                "<iframe src='https://evil'></iframe>a",
                "<iframe srcdoc='x'></iframe>a",
                "<object data='x'></object>a",
                "<embed src='x'>a",
                "<base href='https://evil'>a",
                "<meta http-equiv=ReFresh content='0;url=https://evil'>a",
                "<svg onload=alert(1)></svg>a",
                "<svg><script>alert(1)</script></svg>a",
                "<form action='javascript:alert(1)'><button>a</button></form>"
            })
    void activeHtmlIsRefusedByItselfAndWithinMarkdown(String html) {
        assertThat(refusal(Format.HTML, bytes(html))).isEqualTo("file-has-scripts");
        assertThat(refusal(Format.MARKDOWN, bytes("Words\n\n" + html + "\n"))).isEqualTo("file-has-scripts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "<javascript:alert(1)>",
                "![a](javascript:alert(1))",
                "[a]\n\n[a]: vbscript:x",
                "[a](data:text/html;base64,PHNjcmlwdD4=)"
            })
    void activeMarkdownIsRefused(String markdown) {
        assertThat(refusal(Format.MARKDOWN, bytes(markdown))).isEqualTo("file-has-scripts");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(Format.PLAIN, "file-not-what-it-says", bytes("a\0b")),
                Arguments.of(Format.HTML, "file-not-what-it-says", bytes("<p>a\0b</p>")),
                Arguments.of(Format.MARKDOWN, "file-not-what-it-says", bytes("a\u001bb")),
                Arguments.of(Format.PLAIN, "file-not-what-it-says", bytes("<!DOCTYPE html><p>a")),
                Arguments.of(Format.PLAIN, "file-not-what-it-says", SampleFiles.guide("docx")),
                Arguments.of(Format.HTML, "file-not-what-it-says", SampleFiles.guide("odt")),
                Arguments.of(Format.PLAIN, "file-not-utf8", "Ђурђа".getBytes(Charset.forName("windows-1251"))),
                Arguments.of(Format.PLAIN, "file-without-text", bytes(" \n")),
                Arguments.of(Format.HTML, "file-without-text", bytes("<p> </p>")),
                Arguments.of(Format.PLAIN, "file-too-long", bytes("a".repeat(100_001))),
                Arguments.of(Format.HTML, "file-too-long", bytes("<p>" + "a".repeat(100_001))),
                Arguments.of(Format.HTML, "file-too-long", new byte[(2 << 20) + 1]));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsRefused(Format format, String code, byte[] file) {
        assertThat(refusal(format, file)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<p><b>"})
    void deepHtmlNeitherBreaksNorLasts(String element) {
        var text = Format.HTML.read(bytes(element.repeat(20_000) + "deep"));

        assertThat(text.text()).endsWith("deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "![", "**a", "_", "(", "`", "<", "|", "\\", "- \n"})
    void deepMarkdownNeitherBreaksNorLasts(String mark) {
        var text = Format.MARKDOWN.read(bytes("Words\n\n" + mark.repeat(20_000) + "deep"));

        assertThat(text.text()).startsWith("Words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<b title='<script>'>b</b>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>a",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p><a href='https://a.org/\"><script>x</script>'>a</a>"
            })
    void whatOnlyLooksActiveIsTakenAsWords(String html) {
        var read = Format.HTML.read(bytes(html));

        assertThat(read.paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.html()).doesNotContain("<script", "title="));
    }
}
