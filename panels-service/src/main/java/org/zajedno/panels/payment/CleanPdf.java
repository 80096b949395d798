package org.zajedno.panels.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.document.CleanPicture;

/**
 * A PDF written anew out of what its pages show (ISO 32000-1): of every object only what drawing a page needs is copied, by name, so
 * that properties, remarks, attachments, programs, earlier versions and whatever nobody thought of stay behind, however they are
 * packed. What is entered in a form is drawn on its page.
 */
final class CleanPdf {

    private static final int MOST_PAGES = 100;
    private static final int DEEPEST = 60;

    /** What the objects of a page may say; everything else is left behind. */
    private static final Set<String> DRAWS = Set.of((
            // pages, resources, forms and groups
            "Resources ProcSet Subtype FormType BBox Matrix Group S CS I K"
                    // pictures
                    + " Width Height BitsPerComponent ColorSpace Decode DecodeParms Filter ImageMask Mask SMask"
                    + " Interpolate Intent Matte SMaskInData Columns Rows BlackIs1 EncodedByteAlign EndOfLine"
                    + " EndOfBlock DamagedRowsBeforeError Predictor Colors EarlyChange ColorTransform JBIG2Globals"
                    // letters
                    + " Type BaseFont FirstChar LastChar Widths FontDescriptor Encoding BaseEncoding Differences"
                    + " ToUnicode DescendantFonts CIDSystemInfo Registry Ordering Supplement W DW W2 DW2"
                    + " CIDToGIDMap FontBBox FontMatrix CharProcs FontName Flags ItalicAngle Ascent Descent Leading"
                    + " CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth FontFile FontFile2 FontFile3"
                    + " Length1 Length2 Length3 CMapName WMode UseCMap"
                    // how things are drawn
                    + " LW LC LJ ML D RI OP op OPM Font FL SM SA BM CA ca AIS TK G BC TR Pattern"
                    + " PatternType PaintType TilingType XStep YStep Shading ExtGState ShadingType Background"
                    + " AntiAlias Coords Domain Function Extend BitsPerCoordinate BitsPerFlag VerticesPerRow"
                    + " FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds WhitePoint"
                    + " BlackPoint Gamma XObject")
            .split(" "));

    /** Dictionaries whose keys are names that the page's content calls. */
    private static final Set<String> NAMED =
            Set.of("Font", "XObject", "ColorSpace", "ExtGState", "Pattern", "Shading", "CharProcs");

    /** What is said in words and not by name: which letters a font has. */
    private static final Set<String> WORDS = Set.of("Registry", "Ordering");

    private static final Set<String> UNPACKABLE = Set.of("FlateDecode", "ASCII85Decode", "ASCIIHexDecode");
    private static final List<String> PHOTOGRAPHS = List.of("DCTDecode", "DCT", "JPXDecode");

    private final PDDocument from;
    private final PDDocument to;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();
    private final Set<COSBase> letters = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;

    private CleanPdf(PDDocument from, PDDocument to) {
        this.from = from;
        this.to = to;
    }

    /** Refuses what is encrypted, damaged, or hides something that cannot be told from what it shows. */
    static byte[] of(byte[] file) {
        if (PdfStreamValidator.areEncrypted(file)) {
            throw encrypted();
        }
        if (!PdfStreamValidator.areBounded(file)) {
            throw hides();
        }
        try (var from = Loader.loadPDF(file);
                var to = new PDDocument();
                var written = new ByteArrayOutputStream()) {
            if (from.isEncrypted()) {
                throw encrypted();
            }
            new CleanPdf(from, to).copyPages();
            to.save(written, CompressParameters.NO_COMPRESSION);
            return written.toByteArray();
        } catch (InvalidPasswordException protectedByOne) {
            throw encrypted();
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // the library says in many ways that a file is not what it should be
            throw new IllegalArgumentException("damaged", damaged);
        }
    }

    private static Refusal encrypted() {
        return Refusal.of(Refusal.Kind.INVALID, "receipt-protected");
    }

    private static Refusal hides() {
        return Refusal.of(Refusal.Kind.INVALID, "receipt-hides");
    }

    private void copyPages() throws IOException {
        requireAllLayersShown();
        int pages = from.getNumberOfPages();
        if (pages == 0) {
            throw new IllegalArgumentException("no page");
        }
        if (pages > MOST_PAGES) {
            throw hides();
        }
        var form = from.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.flatten();
        }
        for (var page : from.getPages()) {
            copy(page);
        }
    }

    /** A layer may hold what nobody sees on the page. */
    private void requireAllLayersShown() {
        var layers = from.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("OCProperties"));
        var state = layers == null ? null : layers.getCOSDictionary(COSName.D);
        var off = state == null ? null : state.getCOSArray(COSName.getPDFName("OFF"));
        var base = state == null ? null : state.getNameAsString("BaseState");
        if (off != null && off.size() > 0 || base != null && !base.equals("ON")) {
            throw hides();
        }
    }

    private void copy(PDPage page) throws IOException {
        var copy = new PDPage(page.getMediaBox());
        copy.setCropBox(page.getCropBox());
        copy.setRotation(page.getRotation());
        var unit = page.getCOSObject().getDictionaryObject(COSName.getPDFName("UserUnit"));
        if (unit != null) {
            copy.getCOSObject().setItem(COSName.getPDFName("UserUnit"), copy(unit));
        }
        var group = page.getCOSObject().getCOSDictionary(COSName.getPDFName("Group"));
        if (group != null) {
            copy.getCOSObject().setItem(COSName.getPDFName("Group"), copy(group));
        }
        if (page.getResources() != null) {
            copy.getCOSObject()
                    .setItem(COSName.RESOURCES, copy(page.getResources().getCOSObject()));
        }
        try (var content = page.getContents()) {
            copy.setContents(new PDStream(packed(new PdfContentFilter(content.readAllBytes()).shown())));
        }
        to.addPage(copy);
    }

    private COSStream packed(byte[] content) throws IOException {
        var stream = to.getDocument().createCOSStream();
        pack(stream, content);
        return stream;
    }

    private COSBase copy(COSBase value) throws IOException {
        if (value instanceof COSObject reference) {
            return copy(reference.getObject());
        }
        if (!(value instanceof COSArray) && !(value instanceof COSDictionary)) {
            return value;
        }
        var known = copies.get(value);
        if (known != null) {
            return known;
        }
        if (++depth > DEEPEST) {
            throw hides();
        }
        try {
            return switch (value) {
                case COSArray array -> array(array);
                case COSStream stream -> stream(stream);
                default -> dictionary((COSDictionary) value, new COSDictionary(), false);
            };
        } finally {
            depth--;
        }
    }

    private COSBase array(COSArray array) throws IOException {
        if (array.size() == 2 && "ICCBased".equals(array.getName(0))) {
            return plainColours(array);
        }
        var copy = new COSArray();
        copies.put(array, copy);
        var isTable = List.of("Indexed", "I").contains(String.valueOf(array.getName(0)));
        for (int index = 0; index < array.size(); index++) {
            if (isTable || !(array.getObject(index) instanceof COSString)) {
                copy.add(copy(array.get(index)));
            }
        }
        return copy;
    }

    /** A colour profile tells whose device it is of; the colours of the same number of inks stand in for it. */
    private static COSBase plainColours(COSArray profiled) {
        int inks = profiled.getObject(1) instanceof COSDictionary profile ? profile.getInt(COSName.N) : 0;
        return switch (inks) {
            case 1 -> COSName.DEVICEGRAY;
            case 4 -> COSName.DEVICECMYK;
            default -> COSName.DEVICERGB;
        };
    }

    /** @param named whether its keys are names that a content calls */
    private COSDictionary dictionary(COSDictionary dictionary, COSDictionary copy, boolean named) throws IOException {
        copies.put(dictionary, copy);
        for (var entry : dictionary.entrySet()) {
            var key = entry.getKey().getName();
            var value = entry.getValue() instanceof COSObject reference ? reference.getObject() : entry.getValue();
            if (value == null || !named && !DRAWS.contains(key) || value instanceof COSString && !WORDS.contains(key)) {
                continue;
            }
            if (key.equals("CharProcs") && value instanceof COSDictionary drawn) {
                drawn.keySet().forEach(letter -> letters.add(drawn.getDictionaryObject(letter)));
            }
            var holdsNames = !named
                    && NAMED.contains(key)
                    && value instanceof COSDictionary
                    && !(value instanceof COSStream)
                    && !isShading(dictionary, key)
                    && !copies.containsKey(value);
            copy.setItem(
                    entry.getKey(),
                    holdsNames ? dictionary((COSDictionary) value, new COSDictionary(), true) : copy(value));
        }
        return copy;
    }

    /** A pattern names one shading and one state, where resources hold many. */
    private static boolean isShading(COSDictionary dictionary, String key) {
        return dictionary.containsKey("PatternType") && !key.equals("XObject");
    }

    private COSBase stream(COSStream stream) throws IOException {
        var copy = to.getDocument().createCOSStream();
        dictionary(stream, copy, false);
        var filters =
                new PDStream(stream).getFilters().stream().map(COSName::getName).toList();
        if (isContent(stream)) {
            requireUnpackable(filters);
            pack(copy, new PdfContentFilter(unpacked(stream)).shown());
            return copy;
        }
        var photograph = filters.isEmpty() ? "" : filters.getLast();
        if (PHOTOGRAPHS.contains(photograph)) {
            requireUnpackable(filters.subList(0, filters.size() - 1));
            try (var bytes = new PDStream(stream).createInputStream(PHOTOGRAPHS)) {
                var isJpeg = photograph.startsWith("DCT");
                var whole = bytes.readAllBytes();
                raw(copy, isJpeg ? CleanPicture.ofJpeg(whole) : CleanPicture.ofJpeg2000(whole));
                copy.setItem(COSName.FILTER, isJpeg ? COSName.DCT_DECODE : COSName.JPX_DECODE);
                copy.removeItem(COSName.DECODE_PARMS);
            }
            return copy;
        }
        var deflated = !filters.isEmpty() && filters.getFirst().equals("FlateDecode");
        if (!deflated && !filters.isEmpty() && UNPACKABLE.containsAll(filters)) {
            pack(copy, unpacked(stream));
            return copy;
        }
        try (var bytes = stream.createRawInputStream()) {
            var packed = bytes.readAllBytes();
            raw(copy, deflated ? Arrays.copyOf(packed, PdfStreamValidator.lengthOfDeflated(packed)) : packed);
        }
        return copy;
    }

    /** Forms, tiles and letters that are drawn are contents as those of pages. */
    private boolean isContent(COSStream stream) {
        return "Form".equals(stream.getNameAsString(COSName.SUBTYPE))
                || stream.getInt(COSName.getPDFName("PatternType")) == 1
                || letters.contains(stream);
    }

    private static void requireUnpackable(List<String> filters) {
        if (!UNPACKABLE.containsAll(filters)) {
            throw hides();
        }
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (var bytes = stream.createInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static void pack(COSStream stream, byte[] content) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (var bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            bytes.write(content);
        }
    }

    private static void raw(COSStream stream, byte[] content) throws IOException {
        var filter = stream.getItem(COSName.FILTER);
        try (var bytes = stream.createRawOutputStream()) {
            bytes.write(content);
        }
        if (filter != null) {
            stream.setItem(COSName.FILTER, filter);
        }
        stream.setItem(COSName.LENGTH, COSInteger.get(content.length));
    }
}
