package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that nobody sees are left out and listed, however they are hidden; words that somebody sees stay. */
class HiddenTextTest {

    private static final String STYLES = "<w:styles>"
            + "<w:style w:type='character' w:styleId='Gone'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='GoneToo'><w:basedOn w:val='Gone'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Pale'><w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='PaleToo'><w:basedOn w:val='Pale'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Blue'><w:pPr><w:shd w:val='clear' w:fill='1F3864'/></w:pPr>"
            + "<w:rPr><w:color w:val='FFFFFF'/></w:rPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='Small'><w:rPr><w:sz w:val='2'/></w:rPr></w:style>"
            + "<w:style w:type='table' w:styleId='Hiding'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type='table' w:styleId='HidingToo'><w:basedOn w:val='Hiding'/></w:style>"
            + "<w:style w:type='table' w:styleId='HidesFirst'><w:tblStylePr w:type='firstRow'><w:rPr><w:vanish/></w:rPr>"
            + "</w:tblStylePr></w:style>"
            + "<w:style w:type='table' w:styleId='Headed'><w:tblStylePr w:type='firstRow'><w:rPr><w:color"
            + " w:val='FFFFFF'/></w:rPr><w:tcPr><w:shd w:val='clear' w:fill='000080'/></w:tcPr></w:tblStylePr></w:style>"
            + "<w:style w:type='table' w:styleId='Banded'><w:tblStylePr w:type='band1Horz'><w:tcPr><w:shd w:val='clear'"
            + " w:fill='000080'/></w:tcPr></w:tblStylePr></w:style></w:styles>";

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    private static String table(String style, String cellProperties, String runs) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val='" + style + "'/></w:tblPr><w:tr><w:tc><w:tcPr>" + cellProperties
                + "</w:tcPr><w:p>" + runs
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>row</w:t></w:r></w:p></w:tc>"
                + "</w:tr></w:tbl>";
    }

    private static StructuredText word(String body) {
        return DocumentFormat.DOCX.read(
                SampleFiles.word("<w:p><w:r><w:t>Read.</w:t></w:r></w:p>" + body, Map.of("styles", STYLES)));
    }

    private static void isHidden(StructuredText text) {
        assertThat(text.text()).contains("Read.").doesNotContain("INTERNAL");
        assertThat(text.leftOut())
                .anySatisfy(left -> {
                    assertThat(left.why()).isEqualTo(Omission.HIDDEN_TEXT);
                    assertThat(left.words()).contains("INTERNAL");
                    assertThat(left.wordCount()).isEqualTo(left.words().split(" ").length);
                })
                .noneMatch(left -> left.why() == Omission.NOT_UNDERSTOOD);
    }

    static Stream<String> hiddenWords() {
        return Stream.of(
                "<w:p>" + run("<w:rStyle w:val='GoneToo'/>", "INTERNAL") + "</w:p>",
                "<w:p>" + run("<w:color w:val='FFFFFF'/>", "INTERNAL note") + "</w:p>",
                "<w:p>" + run("<w:color w:val='fefefe'/>", "INTERNAL") + "</w:p>",
                "<w:p><w:pPr><w:pStyle w:val='PaleToo'/></w:pPr>" + run("", "INTERNAL") + "</w:p>",
                "<w:p><w:pPr><w:pStyle w:val='Small'/></w:pPr>" + run("", "INTERNAL") + "</w:p>",
                "<w:p>" + run("<w:sz w:val='2'/>", "INTERNAL") + "</w:p>",
                "<w:p>" + run("<w:w w:val='1'/>", "INTERNAL") + "</w:p>",
                "<w:p>" + run("<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>", "INTERNAL") + "</w:p>",
                "<w:p>" + run("<w:color w:val='AA0000'/><w:shd w:val='clear' w:fill='AA0000'/>", "INTERNAL") + "</w:p>",
                "<w:p><w:pPr><w:shd w:val='clear' w:fill='000000'/></w:pPr>"
                        + run("<w:color w:val='000000'/>", "INTERNAL") + "</w:p>",
                table("Other", "<w:shd w:val='clear' w:fill='CCCCCC'/>", run("<w:color w:val='CCCCCC'/>", "INTERNAL")),
                table("HidingToo", "", run("", "INTERNAL")),
                table("HidesFirst", "", run("", "INTERNAL")),
                "<w:p>" + run("<w:textFill><a:noFill/></w:textFill>", "INTERNAL") + "</w:p>");
    }

    @ParameterizedTest
    @MethodSource("hiddenWords")
    void hiddenWordsOfADocumentAreListed(String body) {
        isHidden(word(body));
    }

    static Stream<String> shownWords() {
        return Stream.of(
                "<w:p><w:pPr><w:pStyle w:val='Blue'/></w:pPr>" + run("", "SHOWN") + "</w:p>",
                "<w:p><w:pPr><w:pStyle w:val='PaleToo'/></w:pPr>" + run("<w:color w:val='auto'/>", "SHOWN") + "</w:p>",
                "<w:p>" + run("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='C00000'/>", "SHOWN") + "</w:p>",
                "<w:p>" + run("<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/>", "SHOWN") + "</w:p>",
                "<w:p>" + run("<w:sz w:val='12'/>", "SHOWN") + "</w:p>",
                "<w:p>" + run("<w:color w:val='FFFFFF'/><w:shd w:val='pct50' w:fill='FFFFFF'/>", "SHOWN") + "</w:p>",
                table("Headed", "", run("", "SHOWN")),
                table("Headed", "", run("<w:color w:val='FFFFFF'/>", "SHOWN")),
                table("Banded", "", run("<w:color w:val='FFFFFF'/>", "SHOWN")),
                table("Other", "<w:shd w:val='clear' w:fill='333333'/>", run("<w:color w:val='FFFFFF'/>", "SHOWN")),
                "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>" + run("<w:color w:val='FFFFFF'/>", "SHOWN")
                        + "</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>");
    }

    @ParameterizedTest
    @MethodSource("shownWords")
    void wordsOfADocumentThatAreSeenStay(String body) {
        assertThat(word(body).text()).contains("SHOWN");
    }

    private static StructuredText open(String properties, String body) {
        return DocumentFormat.ODT.read(SampleFiles.openText(
                "<style:style style:name='S'>" + properties + "</style:style>"
                        + "<style:style style:name='T' style:parent-style-name='S'/>",
                "<text:p>Read.</text:p>" + body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:text-properties text:display='none'/>",
                "<style:text-properties fo:color='#ffffff'/>",
                "<style:text-properties fo:font-size='1pt'/>",
                "<style:text-properties fo:color='#00ff00' fo:background-color='#00ff00'/>",
                "<style:text-properties style:text-scale='1%'/>"
            })
    void hiddenWordsOfAnOpenDocumentAreListed(String properties) {
        isHidden(open(properties, "<text:p><text:span text:style-name='T'>INTERNAL</text:span></text:p>"));
        isHidden(open(properties, "<text:p text:style-name='T'>INTERNAL</text:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style:text-properties fo:color='#ffffff' fo:background-color='#800000'/>",
                "<style:text-properties fo:color='#ffffff' style:use-window-font-color='true'/>",
                "<style:text-properties fo:font-size='6pt'/>",
                "<style:paragraph-properties fo:background-color='#000080'/><style:text-properties fo:color='#ffffff'/>"
            })
    void wordsOfAnOpenDocumentThatAreSeenStay(String properties) {
        assertThat(open(properties, "<text:p text:style-name='T'>SHOWN</text:p>")
                        .text())
                .contains("SHOWN");
    }

    private static StructuredText page(String html) {
        return DocumentFormat.HTML.read(("<p>Read.</p>" + html).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "DISPLAY : NONE !important",
                "displ\\61y:none",
                "display:/**/none",
                "visibility:hidden",
                "font-size:0",
                "font-size:1px",
                "font-size:.1em",
                "font:0/0 a",
                "font: bold 1px Arial",
                "opacity:0",
                "opacity:0.0",
                "opacity:0%",
                "filter:opacity(0)",
                "position:absolute;left:-9999px",
                "left:-999em;position:fixed",
                "position:absolute;top:-10000px",
                "text-indent:-9999px",
                "margin-left:-9999px",
                "transform:translateX(-9999px)",
                "transform:scale(0)",
                "clip:rect(0,0,0,0);position:absolute",
                "clip:rect(1px, 1px, 1px, 1px)",
                "clip-path:inset(100%)",
                "overflow:hidden;height:0",
                "width:1px;height:1px;overflow:hidden",
                "color:white",
                "color:#fff",
                "color:rgb(255, 255, 255)",
                "color:rgba(0,0,0,0)",
                "color:transparent",
                "color:#00000000",
                "color:hsl(0 0% 100%)",
                "background:#123456;color:#123456",
                "background-color:black;color:#000",
                "content-visibility:hidden"
            })
    void hiddenWordsOfAPageAreListed(String style) {
        isHidden(page("<p style='" + style + "'>INTERNAL</p>"));
        isHidden(page("<style>p.x > b, .y {" + style + "}</style><p class=x>a <b>INTERNAL</b></p>"));
        isHidden(page("<style>@media screen { div .z {" + style
                + "} }</style><div><p class=z>INTERNAL <i>INTERNAL</i></div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>INTERNAL</p>",
                "<font color=white>INTERNAL</font>",
                "<table bgcolor=#cccccc><tr><td><font color='#cccccc'>INTERNAL</font></table>",
                "<div style='font-size:1px'><span style='font-size:100%'>INTERNAL</span></div>"
            })
    void wordsThatAPageHidesOtherwiseAreListed(String html) {
        isHidden(page(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='color:white;background:navy'>SHOWN</p>",
                "<div style='background:url(a.png)'><p style='color:white'>SHOWN</p></div>",
                "<div style='color:white'><p style='color:black'>SHOWN</p></div>",
                "<div style='font-size:1px'><p style='font-size:12px'>SHOWN</p></div>",
                "<p style='opacity:0.5'>SHOWN</p>",
                "<p style='margin-left:-10px;text-indent:-18pt'>SHOWN</p>",
                "<p style='font-size:100%'>SHOWN</p>",
                "<p style='overflow:hidden;height:10em'>SHOWN</p>",
                "<p style='position:relative;left:-5px'>SHOWN</p>",
                "<p style='color:rgb(255,0,0)'>SHOWN</p>",
                "<table bgcolor=navy><tr><td><font color=white>SHOWN</font></table>",
                "<p style='font:12px/1.5 Arial'>SHOWN</p>"
            })
    void wordsOfAPageThatAreSeenStay(String html) {
        assertThat(page(html).text()).contains("SHOWN");
    }
}
