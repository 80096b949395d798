package org.zajedno.panels.document;

/** Something of a file that was not taken over; the sentences for people stand in {@code messages/omissions.json}. */
public enum Omission {
    PICTURES,
    HEADERS_AND_FOOTERS,
    MARGIN_COMMENTS,
    TRACKED_CHANGES,
    LINK_TARGETS,
    FORM_FIELDS,
    DRAWINGS,
    LAYOUT,
    HIDDEN_TEXT,
    DELETED_WORDS,
    FIELD_CODES,
    REPEATED,
    PROPERTIES,
    TEMPLATE,
    SOURCE_NOTES,
    NOT_UNDERSTOOD
}
