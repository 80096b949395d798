package org.zajedno.panels.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/**
 * A file as it was sent.
 *
 * @param name without any path, its extension that of the format
 * @param charset that the request declares; null if it declares none
 */
public record UploadedFile(
        String name, DocumentFormat format, @Nullable String charset, byte[] content) {

    private static final int LONGEST_NAME = 150;
    private static final Pattern ENCODED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8''([^;\\s]+)");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))");

    /**
     * Refuses a format that is none of ours, a name that is a path, and one that says another format than the media type.
     *
     * @param mediaType of the content, with the charset if it is a text in another than UTF-8; null if none is said
     * @param disposition a {@code Content-Disposition} with the file's name (RFC 6266); null if there is none
     */
    public static UploadedFile of(@Nullable String mediaType, @Nullable String disposition, byte[] content) {
        var format = DocumentFormat.of(mediaType);
        var name = disposition == null ? null : name(disposition);
        if (name == null) {
            name = "text." + format.extension();
        }
        requireNoPath(name);
        format.requireFor(name);
        return new UploadedFile(name, format, mediaType == null ? null : DocumentFormat.charset(mediaType), content);
    }

    /** The words of the file and their structure; refuses a file that hides something, with a sentence that says what. */
    public StructuredText read() {
        return format.read(content, charset);
    }

    /**
     * The file as it is kept: as it was sent, unless it is tied to a template.
     *
     * @param read what was read out of it
     */
    public UploadedFile toKeep(StructuredText read) {
        return read.omissions().contains(Omission.TEMPLATE)
                ? new UploadedFile(name, format, charset, TemplateLinkRemover.cut(content))
                : this;
    }

    private static @Nullable String name(String disposition) {
        var encoded = ENCODED.matcher(disposition);
        if (encoded.find()) {
            return decoded(encoded.group(1));
        }
        var plain = PLAIN.matcher(disposition);
        if (!plain.find()) {
            return null;
        }
        return Normalizer.normalize(plain.group(1) == null ? plain.group(2) : plain.group(1), Normalizer.Form.NFC);
    }

    private static String decoded(String percentEncoded) {
        try {
            return Normalizer.normalize(
                    URLDecoder.decode(percentEncoded.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (IllegalArgumentException notEncoded) {
            throw badName();
        }
    }

    private static void requireNoPath(String name) {
        var path = name.contains("/") || name.contains("\\") || name.contains(":") || name.startsWith(".");
        if (path
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || !name.codePoints().allMatch(UploadedFile::isSound)) {
            throw badName();
        }
    }

    /** No control characters, nothing that writes backwards, no half characters. */
    private static boolean isSound(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> point != 0xFFFD;
        };
    }

    private static Refusal badName() {
        return Refusal.of(Refusal.Kind.INVALID, "file-name-is-a-path");
    }
}
