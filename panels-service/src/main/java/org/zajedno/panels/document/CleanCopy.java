package org.zajedno.panels.document;

import java.nio.charset.StandardCharsets;
import org.zajedno.kit.language.LanguageTag;

/**
 * What people download who are not the file's own researchers: made anew out of the text, because what is not in the text cannot
 * be in the copy, neither names nor remarks, earlier wordings, hidden words or what pictures tell.
 */
public record CleanCopy(String name, String mediaType, byte[] content) {

    /**
     * @param fileName of the file that the text came in
     * @param fileType its media type
     */
    public static CleanCopy of(StructuredText text, String fileName, String fileType, LanguageTag language) {
        var format = formatOf(fileType);
        return new CleanCopy(
                nameOf(fileName, fileType),
                format.mediaType(),
                switch (format) {
                    case DOCX -> WordCopy.of(text, language);
                    case PLAIN -> text.text().getBytes(StandardCharsets.UTF_8);
                    default -> HtmlCopy.of(text, language).getBytes(StandardCharsets.UTF_8);
                });
    }

    /** What the copy of a file is called. */
    public static String nameOf(String fileName, String fileType) {
        return fileName.replaceFirst("\\.[^.]*$", "") + "." + formatOf(fileType).extension();
    }

    /** The media type of a copy of a file of that type. */
    public static String typeOf(String fileType) {
        return formatOf(fileType).mediaType();
    }

    private static Format formatOf(String fileType) {
        var format = Format.of(fileType);
        return format == Format.DOCX || format == Format.PLAIN ? format : Format.HTML;
    }
}
