package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.panels.document.StructuredText.Piece;

/** Every character of a text in HTML, Markdown or OpenDocument is read, or listed as left out. */
class CharacterAccountTest {

    private static StructuredText html(String html) {
        return DocumentFormat.HTML.read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static StructuredText markdown(String markdown) {
        return DocumentFormat.MARKDOWN.read(markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static StructuredText odt(String styles, String body) {
        return DocumentFormat.ODT.read(SampleFiles.openText(styles, body));
    }

    private static List<String> words(StructuredText text) {
        return text.pieces().stream().map(Piece::text).toList();
    }

    private static String leftOut(StructuredText text) {
        return String.join(
                "",
                text.leftOut().stream()
                        .map(left -> left.why() + "=" + left.words())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>You <del>may not</del><ins>may</ins> leave <s>never</s>.</p> # You may leave . # DELETED_WORDS=may"
                        + " not never",
                "<p>a<strike>x</strike><span style='text-decoration:line-through'>y</span></p> # a # DELETED_WORDS=y x",
                "<style>.k{DISPLAY : none}</style><p>a<b class=k>x</b></p> # a # HIDDEN_TEXT=xLAYOUT=.k{DISPLAY :"
                        + " none}",
                "<p>a<span hidden>x</span></p> # a # HIDDEN_TEXT=x",
                "<p>a<span style='display:none;mso-hide:all'>x</span></p> # a # HIDDEN_TEXT=x",
                "<p>a<span style='visibility: hidden'>x</span></p> # a # HIDDEN_TEXT=x",
                "<p>a<template>x</template></p> # a # HIDDEN_TEXT=x",
                "<p>a<noscript>x</noscript></p> # a # HIDDEN_TEXT=x",
                "<title>x</title><p>a</p> # a # PROPERTIES=x",
                "<p>a<!-- x --></p> # a # SOURCE_NOTES=x",
                "<p>a<img alt='x' src='x.png'></p> # a # PICTURES=x",
                "<p><ruby>a<rt>b</rt></ruby></p> # a (b) # ''",
                "<p>a &lt; b < c</p> # a < b < c # ''",
                "<p title='a > b'>a</p> # a # ''",
                "<p class=MsoListParagraph><![if !supportLists]><span>1.</span><![endif]> a</p> # 1. a # ''"
            })
    void whatHtmlShowsIsReadAndTheRestIsListed(String html, String read, String listed) {
        var text = html(html);

        assertThat(words(text)).containsExactly(read);
        assertThat(leftOut(text)).isEqualTo(listed);
    }

    @Test
    void itemsOfHtmlCarryTheNumbersThatABrowserShows() {
        var text = html(
                "<ol start=3><li>c<li value=7><p>g</p><ul><li>dot</ul><li>h</ol><ol type=I reversed><li>x<li>y</ol>"
                        + "<ol style='list-style-type: lower-alpha'><li>z</ol>");

        assertThat(words(text)).containsExactly("3. c", "7. g", "dot", "8. h", "II. x", "I. y", "a. z");
    }

    @Test
    void columnsOfHtmlKeepTheirPlaceBesideMergedCells() {
        var text = html("<table><tr><td rowspan=2>Sleep<td colspan=2>both<td>d<tr><td>b<td>c<td>e"
                + "<tr><td>f<td><table><tr><td>yes<td>no</table><td></table>");

        assertThat(words(text)).containsExactly("Sleep | both |  | d", " | b | c | e", "f | yes / no | ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a ~~x~~ b # a b # DELETED_WORDS=x",
                "a <!-- x --> b # a b # SOURCE_NOTES=x",
                "a <span hidden>x</span> # a # HIDDEN_TEXT=x",
                "a ![x](y.png 'z') # a # PICTURES=y.png z x",
                "[a](https://a.org 'x') # a # LAYOUT=x",
                "a [^1] # a [^1] # ''",
                "[^1]: Yes # [^1]: Yes # ''",
                "7. a # 7. a # ''",
                "a \\* b \\[c\\] &amp; # a * b [c] & # ''",
                "a <https://a.org/b?c=d> # a https://a.org/b?c=d # ''"
            })
    void whatMarkdownShowsIsReadAndTheRestIsListed(String markdown, String read, String listed) {
        var text = markdown(markdown);

        assertThat(words(text)).containsExactly(read);
        assertThat(leftOut(text)).isEqualTo(listed);
    }

    @Test
    void wordsOfMarkdownThatNothingShowsAreListed() {
        assertThat(leftOut(markdown("a\n\n[unused]: https://a.org 'Title'\n\n```java\nb\n```\n")))
                .contains("unused", "https://a.org", "Title", "java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p> # a b c|d # ''",
                "<text:p>a<text:span text:style-name='H'>x</text:span></text:p> # a # HIDDEN_TEXT=x",
                "<text:p>a<text:span text:style-name='D'>x</text:span></text:p> # a # DELETED_WORDS=x",
                "<text:p>a</text:p><text:p text:style-name='H'>x</text:p> # a # HIDDEN_TEXT=x",
                "<text:section text:display='none'><text:p>x</text:p></text:section><text:p>a</text:p> # a #"
                        + " HIDDEN_TEXT=x",
                "<text:section text:name='s'><text:p>a</text:p></text:section> # a # ''",
                "<text:p>a<text:hidden-text text:string-value='x'/></text:p> # a # HIDDEN_TEXT=x",
                "<text:p>a<text:hidden-text text:string-value='annullato'/></text:p> # a # HIDDEN_TEXT=annullato",
                "<text:p>a<text:hidden-text/></text:p> # a # ''",
                "<text:p>p. <text:page-number>4</text:page-number></text:p> # p. 4 # ''",
                "<text:p>a<office:annotation><text:p>x</text:p></office:annotation></text:p> # a # MARGIN_COMMENTS=x",
                "<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby></text:p>"
                        + " # a (b) # ''",
                "<text:p>a<draw:frame><svg:desc>x</svg:desc></draw:frame></text:p> # a # PICTURES=x",
                "<text:p>a<text:somethingNew>b</text:somethingNew></text:p> # ab # ''",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a</text:p>"
                        + " # a # TRACKED_CHANGES=x"
            })
    void whatOpenDocumentsShowIsReadAndTheRestIsListed(String body, String read, String listed) {
        var text = odt(
                "<style:style style:name='H'><style:text-properties text:display='none'/></style:style><style:style"
                        + " style:name='D'><style:text-properties style:text-line-through-style='solid'/></style:style>",
                body);

        assertThat(words(text)).containsExactly(read.replace('|', '\n'));
        assertThat(leftOut(text)).isEqualTo(listed);
    }

    private static String item(String words) {
        return "<text:list-item><text:p>" + words + "</text:p></text:list-item>";
    }

    @Test
    void itemsOfOpenDocumentsCarryTheirNumbers() {
        var styles = "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                + " style:num-format='1' style:num-suffix='.'/><text:list-level-style-number text:level='2'"
                + " style:num-format='a' style:num-suffix=')' text:display-levels='2'/></text:list-style><text:list-style"
                + " style:name='B'><text:list-level-style-bullet text:level='1'/></text:list-style>";

        var text = odt(
                styles,
                "<text:list text:style-name='L'>" + item("one") + "<text:list-item><text:p>two</text:p><text:list>"
                        + item("deep")
                        + "</text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
                        + "<text:p>cell</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:list text:style-name='L' text:continue-numbering='true'>" + item("three")
                        + "</text:list>"
                        + "<text:list text:style-name='L'>" + item("anew") + "</text:list>"
                        + "<text:list text:style-name='B'>" + item("dot") + "</text:list>");

        assertThat(words(text)).containsExactly("1. one", "2. two", "2.a) deep", "cell", "3. three", "1. anew", "dot");
        assertThat(text.leftOut()).isEmpty();
    }

    @Test
    void textBoxesAndMergedCellsOfOpenDocumentsAreRead() {
        var text = odt(
                "",
                "<text:p>Before<draw:frame><draw:text-box><text:p>Help"
                        + " line</text:p></draw:text-box></draw:frame></text:p><table:table><table:table-row><table:table-cell"
                        + " table:number-columns-spanned='2'><text:p>a</text:p>"
                        + "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");

        assertThat(words(text)).containsExactly("Before", "Help line", "a |  | b");
        assertThat(text.leftOut()).isEmpty();
    }

    @Test
    void accentJoinsTheLetterThatAnotherElementHolds() {
        var text = DocumentFormat.DOCX.read(
                SampleFiles.word(
                        "<w:p><w:r><w:t>uc</w:t></w:r><w:r><w:t>\u030Ces\u030Cc</w:t></w:r><w:r><w:t>\u0301e</w:t></w:r></w:p>"));

        assertThat(text.text()).isEqualTo("u\u010de\u0161\u0107e");
        assertThat(text.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Vas\u030ce uc\u030ces\u030cc\u0301e.</p>", "<p>Va\u0161e u\u010de\u0161\u0107e.</p>"})
    void lettersAreComposed(String html) {
        assertThat(html(html).text()).isEqualTo("Va\u0161e u\u010de\u0161\u0107e.");
    }

    @Test
    void lettersOfAPlainTextAreComposed() {
        var text = DocumentFormat.PLAIN.read("Vas\u030ce uc\u030ces\u030cc\u0301e.".getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo("Va\u0161e u\u010de\u0161\u0107e.");
    }
}
