package org.zajedno.panels.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * Reads the bytes of a text in the encoding that is declared: by a byte order mark, by the request, by an HTML page itself, in this
 * order; UTF-8 where nothing is. ISO-8859-1 from the request counts only where the file does not say otherwise, because HTTP
 * libraries add it unasked.
 */
final class TextDecoder {

    private static final int BEGINNING = 4_096;
    private static final Pattern IN_PAGE = Pattern.compile(
            "(?i)<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})|^\\s*<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    /** What the labels mean by the Encoding Standard of the web, where Java takes them more literally. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("x-cp1250", "windows-1250"),
            Map.entry("cp1250", "windows-1250"),
            Map.entry("x-cp1251", "windows-1251"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("utf8", "utf-8"),
            Map.entry("unicode", "utf-16"),
            Map.entry("ucs-2", "utf-16"),
            Map.entry("x-mac-ce", "x-MacCentralEurope"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

    private final byte[] file;

    private TextDecoder(byte[] file) {
        this.file = file;
    }

    /**
     * The text with its letters composed; refuses an encoding that is not known, and bytes that are not in the declared one.
     *
     * @param declared by the request; null if nothing is
     * @param isPage whether the file may declare it in itself
     */
    static String decode(byte[] file, @Nullable String declared, boolean isPage) {
        var decoder = new TextDecoder(file);
        return Normalizer.normalize(decoder.text(declared, isPage), Normalizer.Form.NFC);
    }

    private String text(@Nullable String declared, boolean isPage) {
        if (begins(0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, 3);
        }
        if (begins(0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, 2);
        }
        var inPage = isPage ? inPage() : null;
        if (declared == null || declared.equalsIgnoreCase("ISO-8859-1") && (inPage != null || isUtf8())) {
            return inPage == null ? utf8() : strictly(charset(inPage, true), 0);
        }
        return strictly(charset(declared, false), 0);
    }

    private boolean begins(int... mark) {
        for (int position = 0; position < mark.length; position++) {
            if (file.length <= position || (file[position] & 0xFF) != mark[position]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String inPage() {
        var beginning = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        var found = IN_PAGE.matcher(beginning.replaceAll("(?s)<!--.*?-->", ""));
        return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : null;
    }

    private Charset charset(String label, boolean inPage) {
        var name = LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label);
        if (name.equalsIgnoreCase("utf-16")) {
            // a page that names itself in single bytes is not written in pairs of them
            return inPage ? StandardCharsets.UTF_8 : pairs();
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-encoding-unknown")
                    .with("charset", label.replaceAll("[^\\w.:-]", "_"));
        }
    }

    /** Without a mark, the half that is empty in Latin letters and spaces tells which comes first. */
    private Charset pairs() {
        int empty = 0;
        for (int position = 0; position < file.length; position++) {
            empty += file[position] != 0 ? 0 : position % 2 == 0 ? -1 : 1;
        }
        return empty < 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private boolean isUtf8() {
        try {
            decoded(StandardCharsets.UTF_8, 0);
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private String utf8() {
        try {
            return decoded(StandardCharsets.UTF_8, 0);
        } catch (CharacterCodingException another) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-utf8");
        }
    }

    private String strictly(Charset charset, int from) {
        try {
            var text = decoded(charset, from);
            if (text.chars().noneMatch(character -> character >= 0x80 && character < 0xA0)) {
                return text;
            }
        } catch (CharacterCodingException another) {
            // said below
        }
        throw Refusal.of(Refusal.Kind.INVALID, "file-encoding-wrong").with("charset", charset.name());
    }

    private String decoded(Charset charset, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(Arrays.copyOfRange(file, from, file.length)))
                .toString();
    }
}
