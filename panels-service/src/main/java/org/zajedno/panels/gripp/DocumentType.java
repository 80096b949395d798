package org.zajedno.panels.gripp;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which a report can be taken away. */
enum DocumentType {
    HTML(DocumentType.TEXT_HTML),
    DOCX(DocumentType.WORD),
    JSON(DocumentType.DATA);

    static final String TEXT_HTML = MediaType.TEXT_HTML;
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String DATA = MediaType.APPLICATION_JSON;

    private final MediaType mediaType;

    DocumentType(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** The form that the caller names, or else the one that the caller accepts. */
    static DocumentType chosen(@Nullable DocumentType named, Request request) {
        if (named != null) {
            return named;
        }
        var accepted = request.selectVariant(Variant.mediaTypes(HTML.mediaType, DOCX.mediaType, JSON.mediaType)
                .build());
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return Stream.of(values())
                .filter(type -> type.mediaType.isCompatible(accepted.getMediaType()))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }
}
