package org.zajedno.panels.payment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.zajedno.kit.problem.Refusal;

/**
 * The properties of a PDF, overwritten with blanks in their place, so that everything else stays where the file says that it is
 * (ISO 32000-1, 14.3). Properties within packed objects cannot be, and are refused.
 */
final class PdfProperties {

    private static final String NAMES =
            "(Author|Creator|Producer|Title|Subject|Keywords|CreationDate|ModDate|Company|Manager|SourceModified|AAPL:Keywords)";

    /** In brackets, with escapes and one level of inner brackets, or in hexadecimal digits. */
    private static final Pattern PROPERTY = Pattern.compile("/" + NAMES
            + "\\s*(\\((?:[^\\\\()]|\\\\[\\s\\S]|\\((?:[^\\\\()]|\\\\[\\s\\S])*+\\))*+\\)|<[0-9A-Fa-f\\s]*+>)");

    private static final Pattern PACKET =
            Pattern.compile("<x:xmpmeta[\\s\\S]*?</x:xmpmeta>|<rdf:RDF[\\s\\S]*?</rdf:RDF>");
    private static final Pattern PACKED = Pattern.compile("/(ObjStm|Metadata)\\b[\\s\\S]{0,400}?stream\\r?\\n");
    private static final int LARGEST = 8 * 1024 * 1024;

    private PdfProperties() {}

    static byte[] blanked(byte[] file) {
        // a letter for a byte, so that places in the one are places in the other
        var letters = new String(file, StandardCharsets.ISO_8859_1);
        var clean = new StringBuilder(letters);
        PROPERTY.matcher(letters)
                .results()
                .forEach(found -> blank(
                        clean,
                        found.start(2) + 1,
                        found.end(2) - 1,
                        found.group(2).startsWith("<") ? '0' : ' '));
        PACKET.matcher(letters).results().forEach(found -> blank(clean, found.start(), found.end(), ' '));
        requireNonePacked(file, letters);
        return clean.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void blank(StringBuilder text, int from, int to, char with) {
        for (int position = from; position < to; position++) {
            text.setCharAt(position, with);
        }
    }

    private static void requireNonePacked(byte[] file, String letters) {
        var stream = PACKED.matcher(letters);
        long unpacked = 0;
        while (stream.find()) {
            var words = unpacked(file, stream.end());
            unpacked += words.length();
            if (unpacked > LARGEST
                    || PROPERTY.matcher(words).find()
                    || PACKET.matcher(words).find()) {
                throw Refusal.invalid(
                        "body", "tells who wrote it in a way that cannot be taken out: send a picture of it");
            }
        }
    }

    private static String unpacked(byte[] file, int from) {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
            return new String(stream.readNBytes(LARGEST + 1), StandardCharsets.ISO_8859_1);
        } catch (IOException notPacked) {
            return "";
        }
    }
}
