package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.panels.document.StructuredText.Piece;

/** Copies say what the text says, and nothing else. */
class CleanCopyTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    @Test
    void copyOfAWordDocumentReadsLikeTheDocument() {
        var text = DocumentFormat.DOCX.read(SampleFiles.guide("docx"));

        var copy =
                CleanCopy.of(text, "guide.docx", DocumentFormat.DOCX.mediaType(), SampleFiles.guide("docx"), ENGLISH);

        var read = DocumentFormat.DOCX.read(copy.content());
        assertThat(copy.name()).isEqualTo("guide.docx");
        assertThat(read.pieces().stream().map(Piece::text).filter(words -> !words.contains("https://")))
                .containsExactlyElementsOf(text.pieces().stream()
                        .map(Piece::text)
                        .filter(words -> !words.contains("our page"))
                        .toList());
        assertThat(read.omissions()).containsAnyOf(Omission.PROPERTIES).doesNotContain(Omission.MARGIN_COMMENTS);
    }

    @Test
    void copyOfAnyFileTellsNothingThatTheTextDoesNot() {
        var text = DocumentFormat.DOCX.read(SampleFiles.word(
                "<w:p><w:ins w:author='Patient advisor Mira'><w:r w:rsidR='00AB12CD'><w:t>You may"
                        + " leave.</w:t></w:r></w:ins><w:del"
                        + " w:author='Mira'><w:r><w:delText>never</w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>INTERNAL</w:t></w:r></w:p>",
                Map.of(
                        "comments",
                        "<w:comments><w:comment><w:p><w:r><w:t>crisis</w:t></w:r></w:p></w:comment></w:comments>")));

        for (var format : DocumentFormat.values()) {
            var copy = CleanCopy.of(text, "x." + format.extension(), format.mediaType(), null, ENGLISH);
            var all = format == DocumentFormat.DOCX
                    ? SampleFiles.unpackedText(copy.content())
                    : new String(copy.content(), StandardCharsets.UTF_8);
            assertThat(all)
                    .contains("You may leave.")
                    .doesNotContain("Mira", "never", "INTERNAL", "crisis", "00AB12CD", "rsid");
        }
    }

    @Test
    void copyOfAPageIsAPage() {
        var text = DocumentFormat.HTML.read("<h2>A</h2><ol><li>b &lt;</ol><table><tr><td>c<td>d</table><p>e<b>f</b>"
                .getBytes(StandardCharsets.UTF_8));

        var copy = CleanCopy.of(text, "page.odt", DocumentFormat.ODT.mediaType(), null, ENGLISH);

        assertThat(copy.name()).isEqualTo("page.html");
        assertThat(DocumentFormat.HTML.read(copy.content()).text()).isEqualTo("A\n\n1. b <\n\nc | d\n\nef");
    }
}
