package org.zajedno.panels.payment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks at the packed parts of a PDF before any library unpacks them: how they are packed must be known, and what they unpack to
 * is bounded.
 */
final class PdfStreamValidator {

    private static final long LARGEST = 96L * 1024 * 1024;
    private static final int LONGEST_HEAD = 4_000;
    private static final int CHUNK = 64 * 1024;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream[\\s\\x00]*");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*+([^\\s/\\[<(]*+)");
    private static final Pattern GROWS = Pattern.compile("/(LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])");
    private static final Pattern SPELLED = Pattern.compile("/(ASCII85Decode|A85|ASCIIHexDecode|AHx)(?![A-Za-z0-9])");
    private static final Pattern DEFLATED = Pattern.compile("/(FlateDecode|Fl)(?![A-Za-z0-9])");

    private PdfStreamValidator() {}

    /** Whether everything in it is packed in a way that is known to stay within bounds. */
    static boolean areBounded(byte[] file) {
        var letters = new String(file, StandardCharsets.ISO_8859_1);
        var stream = STREAM.matcher(letters);
        long unpacked = 0;
        while (stream.find()) {
            int object = letters.lastIndexOf("obj", stream.start());
            var head = unescaped(letters.substring(
                    Math.max(object < 0 ? 0 : object, stream.start() - LONGEST_HEAD), stream.start()));
            if (isPackedOtherwise(head)) {
                return false;
            }
            var packed = spelledOut(head, Arrays.copyOfRange(file, stream.end(), ends(letters, stream.end())));
            unpacked += unpacked(packed, LARGEST - unpacked);
            if (unpacked > LARGEST) {
                return false;
            }
        }
        return true;
    }

    /** Whether the document says that it is encrypted. */
    static boolean areEncrypted(byte[] file) {
        return unescaped(new String(file, StandardCharsets.ISO_8859_1)).contains("/Encrypt");
    }

    /** By a reference that is looked up elsewhere, more than once, or by what grows without a bound. */
    private static boolean isPackedOtherwise(String head) {
        if (SPELLED.matcher(head).results().count() > 1) {
            return true;
        }
        var reference =
                FILTER.matcher(head).results().anyMatch(found -> found.group(1).matches("\\d+"));
        return reference
                || GROWS.matcher(head).find()
                || DEFLATED.matcher(head).results().count() > 1;
    }

    private static String unescaped(String names) {
        return ESCAPED.matcher(names)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static int ends(String letters, int from) {
        int end = letters.indexOf("endstream", from);
        return end < 0 ? letters.length() : end;
    }

    /** What is written in letters, as bytes: that makes it no longer than four times. */
    private static byte[] spelledOut(String head, byte[] written) {
        var spelling = head.matches("(?s).*/(ASCII85Decode|A85)(?![A-Za-z0-9]).*")
                ? COSName.ASCII85_DECODE
                : head.matches("(?s).*/(ASCIIHexDecode|AHx)(?![A-Za-z0-9]).*") ? COSName.ASCII_HEX_DECODE : null;
        if (spelling == null) {
            return written;
        }
        var bytes = new ByteArrayOutputStream();
        try {
            FilterFactory.INSTANCE
                    .getFilter(spelling)
                    .decode(new ByteArrayInputStream(written), bytes, new COSDictionary(), 0);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("damaged", damaged);
        }
        return bytes.toByteArray();
    }

    private static long unpacked(byte[] packed, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var chunk = new byte[CHUNK];
            for (int read = inflater.inflate(chunk); read > 0 && inflater.getBytesWritten() <= most; ) {
                read = inflater.inflate(chunk);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notDeflated) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /**
     * A deflated part without what stands behind its end.
     *
     * @throws IllegalArgumentException if it does not end, or is not deflated
     */
    static int lengthOfDeflated(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                if (inflater.inflate(chunk) == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("cut off");
                }
            }
            return Math.toIntExact(inflater.getBytesRead());
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException("damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
