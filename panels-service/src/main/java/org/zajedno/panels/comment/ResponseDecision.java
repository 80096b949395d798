package org.zajedno.panels.comment;

/** What the researchers decided about a comment. */
public enum ResponseDecision {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED,
    OUT_OF_SCOPE;

    /** Whether the material has to change for it. */
    public boolean promisesChange() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED;
    }
}
