package org.zajedno.panels.comment;

/** What a comment is after. */
public enum CommentKind {
    /** What is said. */
    CONTENT,
    /** How it is said. */
    WORDING,
    /** How it was put into the language. */
    TRANSLATION
}
