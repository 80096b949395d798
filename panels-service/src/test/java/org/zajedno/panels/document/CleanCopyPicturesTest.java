package org.zajedno.panels.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.language.LanguageTag;

/** A copy shows the pictures of the file in their places, and nothing that they tell beside what they show. */
class CleanCopyPicturesTest {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final String CANARY = "Anaxcanary";

    /** Left half red, right half blue. */
    private static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 20, 30);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(20, 0, 20, 30);
        canvas.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] telling(byte[] jpeg) {
        var told = new ByteArrayOutputStream();
        told.writeBytes(Arrays.copyOf(jpeg, 2));
        var words = ("Exif\0\0" + CANARY).getBytes(StandardCharsets.US_ASCII);
        told.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
        told.writeBytes(words);
        told.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        told.writeBytes(CANARY.getBytes(StandardCharsets.US_ASCII));
        return told.toByteArray();
    }

    private static byte[] document(String cut) throws IOException {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Before.");
            var run = document.createParagraph().createRun();
            run.setText("Here:");
            try (var content = new ByteArrayInputStream(telling(picture("jpg")))) {
                run.addPicture(content, PictureType.JPEG, CANARY + ".jpg", Units.toEMU(40), Units.toEMU(30));
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException ours) {
                throw new IOException(ours);
            }
            var shown = run.getEmbeddedPictures().getFirst().getCTPicture();
            shown.getNvPicPr().getCNvPr().setDescr(CANARY);
            if (!cut.isEmpty()) {
                shown.getBlipFill().addNewSrcRect().setR(cut);
            }
            document.createParagraph().createRun().setText("After.");
            document.write(file);
            return file.toByteArray();
        }
    }

    private static XWPFDocument copyOf(byte[] file) throws IOException {
        var text = DocumentFormat.DOCX.read(file);
        var copy = CleanCopy.of(text, "x.docx", DocumentFormat.DOCX.mediaType(), file, ENGLISH);
        assertThat(SampleFiles.unpackedText(copy.content())).doesNotContain(CANARY);
        return new XWPFDocument(new ByteArrayInputStream(copy.content()));
    }

    @Test
    void pictureOfADocumentStaysInItsPlaceWithoutWhatItTells() throws IOException {
        try (var copy = copyOf(document(""))) {
            assertThat(copy.getParagraphs().stream()
                            .map(paragraph -> paragraph.getText()
                                    + paragraph.getRuns().stream()
                                            .mapToInt(run ->
                                                    run.getEmbeddedPictures().size())
                                            .sum()))
                    .containsExactly("Before.0", "Here:0", "1", "After.0");
        }
    }

    @Test
    void whatWasCutOffAPictureIsNotInTheCopy() throws IOException {
        try (var copy = copyOf(document("50000"))) {
            var shown = ImageIO.read(
                    new ByteArrayInputStream(copy.getAllPictures().getFirst().getData()));
            assertThat(shown.getWidth()).isEqualTo(20);
            assertThat(shown.getHeight()).isEqualTo(30);
        }
    }

    @Test
    void hiddenPictureIsNotInTheCopy() throws IOException {
        var file = SampleFiles.rewritten(document(""), "word/document.xml", "<wp:docPr ", "<wp:docPr hidden=\"1\" ");

        try (var copy = copyOf(file)) {
            assertThat(copy.getAllPictures()).isEmpty();
        }
    }

    @Test
    void pictureOfAnOpenDocumentStays() throws IOException {
        var file = SampleFiles.withPart(
                SampleFiles.openText(
                        "<style:style style:name='cut'><style:graphic-properties"
                                + " fo:clip='rect(0cm, 1cm, 0cm, 0cm)'/></style:style>",
                        "<text:p>Here:<draw:frame><draw:image xmlns:xlink='http://www.w3.org/1999/xlink'"
                                + " xlink:href='Pictures/a.jpg'/></draw:frame></text:p><text:p>There:<draw:frame"
                                + " draw:style-name='cut'><draw:image xmlns:xlink='http://www.w3.org/1999/xlink'"
                                + " xlink:href='Pictures/a.jpg'/></draw:frame></text:p>"),
                "Pictures/a.jpg",
                telling(picture("jpg")));
        var text = DocumentFormat.ODT.read(file);

        var copy = new String(
                CleanCopy.of(text, "x.odt", DocumentFormat.ODT.mediaType(), file, ENGLISH)
                        .content(),
                StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(copy).select("p:contains(Here:) + p > img")).hasSize(1);
        assertThat(Jsoup.parse(copy).select("img")).hasSize(1);
        assertThat(shown(copy)).doesNotContain(CANARY);
    }

    /** What stands in the picture of a page. */
    private static String shown(String page) {
        var source = Jsoup.parse(page).select("img").attr("src");
        return new String(
                Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)), StandardCharsets.ISO_8859_1);
    }

    @Test
    void pictureWithinAPageStaysAndOneElsewhereDoesNot() throws IOException {
        var file = ("<p>Here:<img alt='" + CANARY + "' src='data:image/gif;base64,"
                        + Base64.getEncoder().encodeToString(picture("gif"))
                        + "'><img src='https://elsewhere.example/" + CANARY + ".png'><img data-picture='" + CANARY
                        + "'>")
                .getBytes(StandardCharsets.UTF_8);
        var text = DocumentFormat.HTML.read(file);

        var copy = new String(
                CleanCopy.of(text, "x.html", DocumentFormat.HTML.mediaType(), file, ENGLISH)
                        .content(),
                StandardCharsets.UTF_8);

        assertThat(copy).doesNotContain(CANARY);
        assertThat(Jsoup.parse(copy).select("img")).hasSize(1);
        assertThat(Jsoup.parse(copy).select("img").attr("src")).startsWith("data:image/png;base64,");
    }

    @Test
    void pictureOfAFileThatIsReadOtherwiseNowIsLeftOut() throws IOException {
        var file = document("");

        var copy = CleanCopy.of(
                StructuredText.ofPlain("Other words."), "x.docx", DocumentFormat.DOCX.mediaType(), file, ENGLISH);

        try (var document = new XWPFDocument(new ByteArrayInputStream(copy.content()))) {
            assertThat(document.getAllPictures()).isEmpty();
        }
    }

    @Test
    void emphasisListsAndCellsOfATextStay() {
        var file = ("<h2>Title</h2><ul><li>one<ul><li>deep <em>one</em></ul></ul><table><tr><td><b>A</b><td>B|"
                        + "</table><p>end")
                .getBytes(StandardCharsets.UTF_8);
        var text = DocumentFormat.HTML.read(file);

        var page = DocumentFormat.HTML.read(CleanCopy.of(text, "x.html", DocumentFormat.HTML.mediaType(), file, ENGLISH)
                .content());
        var word = DocumentFormat.DOCX.read(CleanCopy.of(text, "x.docx", DocumentFormat.DOCX.mediaType(), null, ENGLISH)
                .content());

        assertThat(page.paragraphs()).isEqualTo(text.paragraphs());
        assertThat(word.paragraphs()).isEqualTo(text.paragraphs());
    }
}
