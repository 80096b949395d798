package org.zajedno.panels.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.zajedno.panels.document.CleanPicture;

/**
 * What the content of a page draws, without remarks, marks that tell something beside it, and words that it writes without showing
 * them (ISO 32000-1, annex A).
 */
final class PdfContentFilter {

    private static final Set<String> DRAWING =
            Set.of(("b B b* B* BI BT c cm CS cs d d0 d1 Do ET f F f* G g gs h i j J K k l m M n q"
                            + " Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    private static final Set<String> WRITING = Set.of("Tj", "TJ", "'", "\"");
    /** What a picture within the content says, spelled out; or in one or two letters. */
    private static final Set<String> PICTURE = Set.of(
            "BitsPerComponent",
            "ColorSpace",
            "Decode",
            "DecodeParms",
            "Filter",
            "Height",
            "ImageMask",
            "Interpolate",
            "Width");

    private static final int INVISIBLE = 3;
    private static final int CLIPPING_ALONE = 7;
    private static final int DEEPEST = 1_000;

    private final byte[] content;
    private final List<Object> shown = new ArrayList<>();
    private final Deque<Integer> saved = new ArrayDeque<>();
    private int mode;

    PdfContentFilter(byte[] content) {
        this.content = content;
    }

    byte[] shown() throws IOException {
        var operands = new ArrayList<COSBase>();
        for (var token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                take(operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        var written = new ByteArrayOutputStream();
        new ContentStreamWriter(written).writeTokens(shown);
        return written.toByteArray();
    }

    private void take(Operator operator, List<COSBase> operands) throws IOException {
        var name = operator.getName();
        if (!DRAWING.contains(name)) {
            return;
        }
        switch (name) {
            case "q" -> {
                if (saved.size() < DEEPEST) {
                    saved.push(mode);
                }
            }
            case "Q" -> mode = saved.isEmpty() ? mode : saved.pop();
            case "Tr" ->
                mode = !operands.isEmpty() && operands.getLast() instanceof COSNumber number ? number.intValue() : mode;
            case "BI" -> cleanPicture(operator);
            default -> {
                // draws as it is
            }
        }
        if (WRITING.contains(name) && (mode == INVISIBLE || mode == CLIPPING_ALONE)) {
            if (!name.startsWith("T")) {
                shown.add(Operator.getOperator("T*"));
            }
            return;
        }
        shown.addAll(operands);
        shown.add(operator);
    }

    /** A photograph within the content tells as much as one beside it. */
    private static void cleanPicture(Operator operator) throws IOException {
        var parameters = operator.getImageParameters();
        var kept = new COSDictionary();
        for (var entry : parameters.entrySet()) {
            if (entry.getKey().getName().length() <= 2
                    || PICTURE.contains(entry.getKey().getName())) {
                kept.setItem(entry.getKey(), entry.getValue());
            }
        }
        operator.setImageParameters(kept);
        var filter = parameters.getDictionaryObject(COSName.F, COSName.FILTER);
        var first = filter instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filter;
        if (first instanceof COSName called && Set.of("DCT", "DCTDecode").contains(called.getName())) {
            operator.setImageData(CleanPicture.ofJpeg(operator.getImageData()));
        }
    }
}
