package org.zajedno.panels.comment;

/** Which words of a member wait for the PPI lead's look. */
public enum CheckedWords {
    COMMENT,
    /** Why the answer misses the point. */
    REOPENING
}
