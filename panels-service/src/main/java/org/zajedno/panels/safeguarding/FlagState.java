package org.zajedno.panels.safeguarding;

/** The states of a safeguarding flag. */
enum FlagState {
    /** Nobody has looked at it yet. */
    RAISED,
    /** Somebody looks after the person. */
    TAKEN,
    /** The person is looked after; what was said is erased. */
    CLOSED
}
