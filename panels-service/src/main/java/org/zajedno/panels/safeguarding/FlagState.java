package org.zajedno.panels.safeguarding;

/** Where a safeguarding flag stands. */
public enum FlagState {
    /** Nobody has looked at it yet. */
    RAISED,
    /** Somebody looks after the person. */
    TAKEN,
    /** The person is looked after; what was said is erased. */
    CLOSED
}
