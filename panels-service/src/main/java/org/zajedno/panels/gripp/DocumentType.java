package org.zajedno.panels.gripp;

import jakarta.ws.rs.core.MediaType;

/** The forms in which a report can be taken away. */
final class DocumentType {

    static final String HTML = MediaType.TEXT_HTML;
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String JSON = MediaType.APPLICATION_JSON;

    private DocumentType() {}
}
