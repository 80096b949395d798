package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zajedno.panels.document.StructuredText.Piece;

/** Files of good will: what of them becomes text, and how it is structured. */
class OrdinaryFileTest {

    private static StructuredText docx() {
        return DocumentFormat.DOCX.read(SampleFiles.guide("docx"));
    }

    private static StructuredText odt() {
        return DocumentFormat.ODT.read(SampleFiles.guide("odt"));
    }

    private static StructuredText html(String html) {
        return DocumentFormat.HTML.read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static StructuredText markdown(String markdown) {
        return DocumentFormat.MARKDOWN.read(markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> words(StructuredText text) {
        return text.pieces().stream().map(Piece::text).toList();
    }

    private static Stream<StructuredText> structuredTexts() {
        return Stream.of(docx(), odt());
    }

    @ParameterizedTest
    @MethodSource("structuredTexts")
    void headingsListsAndTablesKeepTheirStructure(StructuredText text) {
        assertThat(text.pieces())
                .extracting(
                        piece -> piece.paragraph().kind(),
                        piece -> piece.paragraph().level(),
                        Piece::text)
                .contains(
                        tuple(ParagraphKind.HEADING, 1, "A topic guide"),
                        tuple(ParagraphKind.HEADING, 2, "What we ask"),
                        tuple(ParagraphKind.LIST_ITEM, 1, "Where do you live?"),
                        tuple(ParagraphKind.LIST_ITEM, 2, "With whom?"),
                        tuple(ParagraphKind.TABLE_ROW, null, "When | What | How long"),
                        tuple(ParagraphKind.TABLE_ROW, null, "Week 1 | Talk & listen | 30 minutes"),
                        tuple(ParagraphKind.TABLE_ROW, null, "Week 2 |  | 1 hour"));
    }

    @ParameterizedTest
    @MethodSource("structuredTexts")
    void emphasisAndLinksToPagesStay(StructuredText text) {
        assertThat(text.paragraphs())
                .extracting(Paragraph::html)
                .anySatisfy(html -> assertThat(html)
                        .contains("<em>in your own words</em>", "<strong>good day</strong>")
                        .contains("<a href=\"https://example.org/study\">our page</a>")
                        .contains("<a href=\"mailto:team@example.org\">"));
    }

    @ParameterizedTest
    @MethodSource("structuredTexts")
    void whatIsLeftOutIsListed(StructuredText text) {
        assertThat(text.omissions())
                .contains(Omission.PICTURES, Omission.TRACKED_CHANGES, Omission.MARGIN_COMMENTS)
                .doesNotContain(Omission.DRAWINGS, Omission.FORM_FIELDS);
        assertThat(text.text()).doesNotContain("A remark", "removed").contains("added");
    }

    @ParameterizedTest
    @MethodSource("structuredTexts")
    void footnoteComesAtTheEnd(StructuredText text) {
        assertThat(words(text).getLast())
                .contains("A day on which you feel well.")
                .doesNotContain("↑");
    }

    @ParameterizedTest
    @MethodSource("structuredTexts")
    void markupSaysCodePointForCodePointWhatTheTextSays(StructuredText text) {
        for (var piece : text.pieces()) {
            assertThat(wordsOf(piece.paragraph().html())).isEqualTo(piece.text());
        }
    }

    /** As a browser counts in what it shows. */
    private static String wordsOf(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("br").remove();
        return body.wholeText();
    }

    @ParameterizedTest
    @CsvSource({"en", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "sq"})
    void sheetOfTheStudySaysWhatItsWordsSay(String language) {
        var said = words(DocumentFormat.DOCX.read(SampleFiles.sheet(2, language)));

        assertThat(said)
                .hasSize(19)
                .containsAll(Arrays.asList(
                        SampleFiles.sheetWords(2, language).strip().split("\n\n")));
    }

    @Test
    void positionsCountCodePoints() {
        var text = html("<p>😀 one</p><p>two</p>");

        assertThat(text.text()).isEqualTo("😀 one\n\ntwo");
        assertThat(text.paragraphs())
                .extracting(Paragraph::start, Paragraph::end)
                .containsExactly(tuple(0, 5), tuple(7, 10));
    }

    @Test
    void whiteSpaceIsFoldedAndLineBreaksStay() {
        var text = html("<p>  one \n <b> two</b><br>three&nbsp;four </p><p> </p>");

        assertThat(words(text)).containsExactly("one two\nthree\u00a0four");
        assertThat(text.paragraphs().getFirst().html()).isEqualTo("one <strong>two</strong>\n<br>three&nbsp;four");
    }

    @Test
    void elementThatABlockCutsGoesOnInTheNext() {
        var text = html("<div><b>one<p>two</p></b></div>");

        assertThat(text.paragraphs())
                .extracting(Paragraph::html)
                .containsExactly("<strong>one</strong>", "<strong>two</strong>");
    }

    @Test
    void picturesStylesAndLinksIntoTheFileAreListed() {
        var text = html("<style>p{color:red}</style><p style='x'>a<img src='data:image/png;base64,AA'>"
                + "<a href='file:///etc/passwd'>b</a></p><form><input></form>");

        assertThat(words(text)).containsExactly("ab");
        assertThat(text.omissions())
                .containsExactlyInAnyOrder(
                        Omission.PICTURES, Omission.LAYOUT, Omission.LINK_TARGETS, Omission.FORM_FIELDS);
    }

    @Test
    void markdownKeepsItsTables() {
        var text = markdown("# Title\n\n1. one\n\n| a | b |\n|---|---|\n| c | **d** |\n");

        assertThat(text.paragraphs())
                .extracting(Paragraph::kind, Paragraph::html)
                .containsExactly(
                        tuple(ParagraphKind.HEADING, "Title"),
                        tuple(ParagraphKind.LIST_ITEM, "1. one"),
                        tuple(ParagraphKind.TABLE_ROW, "a | b"),
                        tuple(ParagraphKind.TABLE_ROW, "c | <strong>d</strong>"));
    }

    @Test
    void plainTextIsKeptAsItIsAndSplitAtBlankLines() {
        var text = StructuredText.ofPlain("  one\r\nstill <one>\r\n \r\n\r\n\ttwo\n");

        assertThat(text.text()).isEqualTo("  one\r\nstill <one>\r\n \r\n\r\n\ttwo\n");
        assertThat(words(text)).containsExactly("one\r\nstill <one>", "two");
        assertThat(text.paragraphs().getFirst().html()).isEqualTo("one&#13;\n<br>still &lt;one&gt;");
    }

    @Test
    void byteOrderMarkIsNoLetter() {
        var text = DocumentFormat.PLAIN.read("\uFEFFone".getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo("one");
    }

    @Test
    void paragraphKeepsItsNameInTheNextVersion() {
        var before = StructuredText.ofPlain(
                "Title\n\nYou will have 6 sessions in 12 months.\n\nGone for good.\n\nTaking part is voluntary.");

        var after = StructuredText.ofPlain(
                        "Taking part is voluntary.\n\nTitle\n\nQuite another thing altogether now.\n\n"
                                + "You will have 6 sessions of 30 minutes in 12 months.")
                .after(before);

        assertThat(after.paragraphs())
                .extracting(Paragraph::id)
                .containsExactly(
                        before.paragraphs().get(3).id(),
                        before.paragraphs().get(0).id(),
                        StructuredText.ofPlain("Quite another thing altogether now.")
                                .paragraphs()
                                .getFirst()
                                .id(),
                        before.paragraphs().get(1).id());
    }

    @Test
    void noTwoParagraphsHaveOneName() {
        var before = StructuredText.ofPlain("Yes\n\nNo\n\nYes");

        var after = StructuredText.ofPlain("Yes\n\nYes\n\nNo\n\nYes").after(before);

        assertThat(before.paragraphs()).extracting(Paragraph::id).doesNotHaveDuplicates();
        assertThat(after.paragraphs())
                .extracting(Paragraph::id)
                .doesNotHaveDuplicates()
                .containsAll(before.paragraphs().stream().map(Paragraph::id).toList());
    }

    @Test
    void everyOmissionHasASentenceInEveryLanguage() {
        assertThat(Omission.values())
                .allSatisfy(omission -> assertThat(
                                OmissionMessages.of(omission).texts().keySet())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder("en", "sr-Latn", "sr-Cyrl", "sq", "mk", "bs", "cnr"));
    }
}
