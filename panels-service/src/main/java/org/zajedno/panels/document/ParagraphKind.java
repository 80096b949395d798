package org.zajedno.panels.document;

/** What a paragraph of a text is to its reader. */
enum ParagraphKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW
}
