package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of ill will: what would act is refused, and what is only deep or looks active is read as words. */
class HostileTextTest {

    private static String refusal(DocumentFormat format, byte[] file) {
        return catchThrowable(() -> format.read(file)).getMessage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
        assertThat(refusal(DocumentFormat.HTML, bytes(html))).isEqualTo("file-has-scripts");
        assertThat(refusal(DocumentFormat.MARKDOWN, bytes("Words\n\n" + html + "\n")))
                .isEqualTo("file-has-scripts");
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
        assertThat(refusal(DocumentFormat.MARKDOWN, bytes(markdown))).isEqualTo("file-has-scripts");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(DocumentFormat.PLAIN, "file-not-what-it-says", bytes("a\0b")),
                Arguments.of(DocumentFormat.HTML, "file-not-what-it-says", bytes("<p>a\0b</p>")),
                Arguments.of(DocumentFormat.MARKDOWN, "file-not-what-it-says", bytes("a\u001bb")),
                Arguments.of(DocumentFormat.PLAIN, "file-not-what-it-says", bytes("<!DOCTYPE html><p>a")),
                Arguments.of(DocumentFormat.PLAIN, "file-not-what-it-says", SampleFiles.guide("docx")),
                Arguments.of(DocumentFormat.HTML, "file-not-what-it-says", SampleFiles.guide("odt")),
                Arguments.of(DocumentFormat.PLAIN, "file-not-utf8", "Ђурђа".getBytes(Charset.forName("windows-1251"))),
                Arguments.of(DocumentFormat.PLAIN, "file-without-text", bytes(" \n")),
                Arguments.of(DocumentFormat.HTML, "file-without-text", bytes("<p> </p>")),
                Arguments.of(DocumentFormat.PLAIN, "file-too-long", bytes("a".repeat(100_001))),
                Arguments.of(DocumentFormat.HTML, "file-too-long", bytes("<p>" + "a".repeat(100_001))),
                Arguments.of(DocumentFormat.HTML, "file-too-long", new byte[(2 << 20) + 1]));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsRefused(DocumentFormat format, String code, byte[] file) {
        assertThat(refusal(format, file)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<p><b>"})
    void deepHtmlNeitherBreaksNorLasts(String element) {
        var text = DocumentFormat.HTML.read(bytes(element.repeat(20_000) + "deep"));

        assertThat(text.text()).endsWith("deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "[", "![", "**a", "_", "(", "`", "<", "|", "\\", "- \n"})
    void deepMarkdownNeitherBreaksNorLasts(String mark) {
        var text = DocumentFormat.MARKDOWN.read(bytes("Words\n\n" + mark.repeat(20_000) + "deep"));

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
        var read = DocumentFormat.HTML.read(bytes(html));

        assertThat(read.paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.html()).doesNotContain("<script", "title="));
    }
}
