package org.zajedno.panels.comment;

/** What the PPI lead decides about a comment that was held. */
public enum CheckDecision {
    /** It leaves the panel as it is. */
    PASS,
    /** It goes back to its author as a draft. */
    RETURN
}
