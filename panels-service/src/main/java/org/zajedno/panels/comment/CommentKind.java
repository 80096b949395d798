package org.zajedno.panels.comment;

/** The kind of a comment. */
public enum CommentKind {
    /** What is said. */
    CONTENT,
    /** How it is said. */
    WORDING,
    /** How it was put into the language. */
    TRANSLATION
}
