package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.problem.Refusal;

/** A PDF is written anew out of what its pages show: what it tells elsewhere is in no byte of it, packed or not. */
class CleanPdfTest {

    private static final String CANARY = "Anaxcanary";
    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");

    private static byte[] receipt(CompressParameters packing) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            write(document, page);
            tellBeside(document, page);
            var file = new ByteArrayOutputStream();
            document.save(file, packing);
            return file.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page) throws IOException {
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginMarkedContent(COSName.getPDFName("Span"), properties());
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, 400);
            content.showText("Bus ticket 3 EUR");
            content.setRenderingMode(RenderingMode.NEITHER);
            content.showText(CANARY + "-invisible");
            content.endText();
            content.endMarkedContent();
            content.addComment(CANARY);
            content.drawImage(JPEGFactory.createFromByteArray(document, photograph()), 50, 50, 40, 30);
        }
    }

    private static org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList properties() {
        var told = new COSDictionary();
        told.setString(COSName.ACTUAL_TEXT, CANARY);
        return org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(told);
    }

    private static byte[] photograph() throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        var remark = new ByteArrayOutputStream();
        remark.writeBytes(Arrays.copyOf(plain.toByteArray(), 2));
        remark.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (CANARY.length() + 2)});
        remark.writeBytes(CANARY.getBytes(StandardCharsets.US_ASCII));
        remark.writeBytes(Arrays.copyOfRange(plain.toByteArray(), 2, plain.size()));
        return remark.toByteArray();
    }

    private static void tellBeside(PDDocument document, PDPage page) throws IOException {
        var told = document.getDocumentInformation();
        told.setAuthor(CANARY);
        told.setCreationDate(Calendar.getInstance());
        told.setCustomMetadataValue("Company", CANARY);
        var catalog = document.getDocumentCatalog();
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(("<x:xmpmeta>" + CANARY + "</x:xmpmeta>").getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setOpenAction(new PDActionJavaScript("app.alert('" + CANARY + "')"));
        catalog.getCOSObject().setItem(PRIVATE, new COSString(CANARY));
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle(CANARY);
        outline.addLast(item);
        catalog.setDocumentOutline(outline);
        attach(document);
        var remark = new PDAnnotationText();
        remark.setContents(CANARY);
        remark.setTitlePopup(CANARY);
        remark.setRectangle(new PDRectangle(10, 10, 20, 20));
        page.getAnnotations().add(remark);
        page.getCOSObject().setItem(PRIVATE, new COSString(CANARY));
        page.getCOSObject().setString(COSName.getPDFName("LastModified"), CANARY);
        page.setMetadata(metadata);
        page.getResources().getCOSObject().setString(PRIVATE, CANARY);
        fillIn(document, page);
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(new COSString(CANARY))));
    }

    private static void attach(PDDocument document) throws IOException {
        var attached =
                new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(CANARY.getBytes(StandardCharsets.UTF_8)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(CANARY + ".txt");
        specification.setEmbeddedFile(attached);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(CANARY, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** A form with an amount that the page shows. */
    private static void fillIn(PDDocument document, PDPage page) throws IOException {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        var amount = new PDTextField(form);
        amount.setPartialName("amount");
        amount.setAlternateFieldName(CANARY);
        form.getFields().add(amount);
        var widget = amount.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(50, 300, 200, 20));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        amount.setValue("Taxi 9 EUR");
    }

    /** All bytes of a PDF, those of its packed parts as well. */
    static String everything(byte[] file) throws IOException {
        var all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(file)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object);
                if (object instanceof org.apache.pdfbox.cos.COSStream stream) {
                    try (var raw = stream.createRawInputStream()) {
                        all.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                    if (!"DCTDecode".equals(stream.getNameAsString(COSName.FILTER))) {
                        try (var unpacked = stream.createInputStream()) {
                            all.append(new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
            all.append(new PDFTextStripper().getText(document));
        }
        return all.toString();
    }

    private static String hexadecimal() {
        return new COSString(CANARY).toHexString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatADocumentTellsBesideItsPagesIsInNoByteOfItsCopy(boolean packed) throws IOException {
        var told = receipt(packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);

        var clean = everything(CleanReceipt.of(told, ReceiptType.PDF));

        assertThat(clean).doesNotContain(CANARY).doesNotContainIgnoringCase(hexadecimal());
        assertThat(clean).contains("Bus ticket 3 EUR", "Taxi 9 EUR");
    }

    @Test
    void pictureOnAPageStays() throws IOException {
        var clean = CleanReceipt.of(receipt(CompressParameters.DEFAULT_COMPRESSION), ReceiptType.PDF);

        try (var document = Loader.loadPDF(clean)) {
            var resources = document.getPage(0).getResources();
            var pictures = new java.util.ArrayList<Integer>();
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    pictures.add(resources.getXObject(name).getCOSObject().getInt(COSName.WIDTH));
                }
            }
            assertThat(pictures).containsExactly(40);
        }
    }

    @Test
    void earlierVersionsAreGone() throws IOException {
        var first = receipt(CompressParameters.NO_COMPRESSION);
        var appended = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(first)) {
            document.getDocumentInformation().setAuthor("nobody");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(appended);
        }

        var clean = everything(CleanReceipt.of(appended.toByteArray(), ReceiptType.PDF));

        assertThat(clean).doesNotContain(CANARY).contains("Bus ticket 3 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void protectedDocumentIsRefused(String password) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(file);
        }

        assertThatThrownBy(() -> CleanReceipt.of(file.toByteArray(), ReceiptType.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-protected");
    }

    @Test
    void hiddenLayerIsRefused() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var layers = new PDOptionalContentProperties();
            var layer = new PDOptionalContentGroup(CANARY);
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            document.getDocumentCatalog().setOCProperties(layers);
            document.save(file);
        }

        assertThatThrownBy(() -> CleanReceipt.of(file.toByteArray(), ReceiptType.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-hides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-\0\1\2"
            })
    void brokenDocumentIsRefused(String file) {
        assertThatThrownBy(() -> CleanReceipt.of(file.getBytes(StandardCharsets.ISO_8859_1), ReceiptType.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-unreadable");
    }

    @Test
    void documentThatUnpacksWithoutAnEndIsRefused() {
        var packed = new byte[400_000];
        var deflater = new Deflater();
        deflater.setInput(new byte[120 * 1024 * 1024]);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        var file = new ByteArrayOutputStream();
        file.writeBytes(
                "%PDF-1.5\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n".getBytes(StandardCharsets.US_ASCII));
        file.write(packed, 0, length);
        file.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> CleanReceipt.of(file.toByteArray(), ReceiptType.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-hides");
    }

    @Test
    void contentThatIsSpelledInLettersIsCleaned() throws IOException {
        var content = "% " + CANARY + "\n0 0 10 10 re f\n";
        var hexadecimal = HexFormat.of().formatHex(content.getBytes(StandardCharsets.US_ASCII)) + ">";
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(hexadecimal.getBytes(StandardCharsets.US_ASCII));
            }
            stream.setItem(COSName.FILTER, COSName.ASCII_HEX_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.save(file, CompressParameters.NO_COMPRESSION);
        }

        var clean = everything(CleanReceipt.of(file.toByteArray(), ReceiptType.PDF));

        assertThat(clean).contains("10 10 re").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/Filter[/FlateDecode/FlateDecode]", "/Filter/LZWDecode", "/Filter 5 0 R", "/Filter/LZ#57Decode"
            })
    void documentPackedByWhatIsNotBoundedIsRefused(String filter) {
        var file = "%PDF-1.5\n1 0 obj<</Type/ObjStm" + filter + ">>stream\nx\nendstream endobj";

        assertThatThrownBy(() -> CleanReceipt.of(file.getBytes(StandardCharsets.US_ASCII), ReceiptType.PDF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("receipt-hides");
    }
}
