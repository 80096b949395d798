package org.zajedno.panels.panel;

/** The states of a membership. */
public enum MembershipState {
    /** Invited, the code not yet used. */
    INVITED,
    /** Takes part. */
    ACTIVE,
    /** Pauses without losing the place: normal, not a failure. */
    ON_BREAK,
    /** Has left; what was said before stays, and its outcome can still be read by who said it. */
    ENDED
}
