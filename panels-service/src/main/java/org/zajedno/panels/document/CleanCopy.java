package org.zajedno.panels.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LanguageTag;

/**
 * What people download who are not the file's own researchers: made anew out of the text and the pictures between its paragraphs,
 * because what is in neither cannot be in the copy, as names, remarks, earlier wordings, hidden words, and what pictures tell
 * beside what they show.
 */
public record CleanCopy(String name, String mediaType, byte[] content) {

    /**
     * @param fileName of the file that the text came in
     * @param fileType its media type
     * @param file null if it is not at hand: a copy of it has no pictures
     */
    public static CleanCopy of(
            StructuredText text, String fileName, String fileType, byte @Nullable [] file, LanguageTag language) {
        var format = formatOf(fileType);
        var pictures = DocumentPictures.of(text, DocumentFormat.of(fileType), file);
        return new CleanCopy(
                nameOf(fileName, fileType),
                format.mediaType(),
                switch (format) {
                    case DOCX -> DocxCopyWriter.of(text, pictures, language);
                    case PLAIN -> text.text().getBytes(StandardCharsets.UTF_8);
                    default -> HtmlCopyWriter.of(text, pictures, language).getBytes(StandardCharsets.UTF_8);
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

    private static DocumentFormat formatOf(String fileType) {
        var format = DocumentFormat.of(fileType);
        return format == DocumentFormat.DOCX || format == DocumentFormat.PLAIN ? format : DocumentFormat.HTML;
    }
}
