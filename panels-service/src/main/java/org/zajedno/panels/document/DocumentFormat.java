package org.zajedno.panels.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/** The formats that texts come in. Why PDF is not among them: docs/adr/0008-materials-from-files.md. */
public enum DocumentFormat {
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            (file, _) -> DocxTextReader.read(file)),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), (file, _) -> OdtTextReader.read(file)),
    HTML("text/html", List.of("html", "htm"), (file, charset) -> HtmlTextReader.read(words(file, charset, true))),
    MARKDOWN(
            "text/markdown",
            List.of("md", "markdown"),
            (file, charset) -> MarkdownTextReader.read(words(file, charset, false))),
    PLAIN("text/plain", List.of("txt"), (file, charset) -> plain(words(file, charset, false)));

    /** Text has fewer bytes than this, unless most of it is not text. */
    private static final int LARGEST_TEXT = 2 * 1024 * 1024;

    private static final int LONGEST = 100_000;
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s;\"']{1,40})");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OR_PROTECTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Collection<String> PROGRAMS = List.of("docm", "dotm", "xlsm", "pptm");

    private final String mediaType;
    private final List<String> extensions;
    private final BiFunction<byte[], String, StructuredText> reader;

    DocumentFormat(String mediaType, List<String> extensions, BiFunction<byte[], String, StructuredText> reader) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.reader = reader;
    }

    /** The format with that media type, whatever parameters stand behind it; refuses others, and none at all. */
    public static DocumentFormat of(@Nullable String mediaType) {
        return Arrays.stream(values())
                .filter(format ->
                        mediaType != null && mediaType.split(";", 2)[0].strip().equalsIgnoreCase(format.mediaType))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.UNSUPPORTED, "file-type-unknown"));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether its files are packages of parts. */
    boolean isPacked() {
        return this == DOCX || this == ODT;
    }

    /** The extension that a file without a name gets. */
    String extension() {
        return extensions.getFirst();
    }

    /** Refuses a name whose extension says another format. */
    void requireFor(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(extension)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-has-macros");
        }
        if (!extensions.contains(extension)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
    }

    /** The encoding that a media type declares; null if it declares none. */
    static @Nullable String charset(String mediaType) {
        var declared = CHARSET.matcher(mediaType);
        return declared.find() ? declared.group(1) : null;
    }

    /** Reads a file of which nobody says how it is encoded. */
    StructuredText read(byte[] file) {
        return read(file, null);
    }

    /**
     * Reads the file; refuses it with a sentence that says why.
     *
     * @param charset that the request declares; null if it declares none
     */
    StructuredText read(byte[] file, @Nullable String charset) {
        if (startsWith(file, OLD_OR_PROTECTED)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-protected");
        }
        if (startsWith(file, ZIP) != isPacked()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        if (!isPacked() && file.length > LARGEST_TEXT) {
            throw tooLong();
        }
        return reader.apply(file, charset);
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** The file as text; refuses control characters, which only other formats hold. */
    private static String words(byte[] file, @Nullable String charset, boolean isPage) {
        var text = TextDecoder.decode(file, charset, isPage);
        if (text.chars().anyMatch(DocumentFormat::isForeign)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isForeign(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != 0x85;
    }

    private static StructuredText plain(String text) {
        if (text.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(<!doctype html|<html).*")) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-not-what-it-says");
        }
        if (text.isBlank()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file-without-text");
        }
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        return StructuredText.ofPlain(text);
    }

    private static Refusal tooLong() {
        return Refusal.of(Refusal.Kind.INVALID, "file-too-long").with("longest", LONGEST);
    }
}
