package org.zajedno.events.disclosure;

/** What is known of a count. */
public enum CellStatus {
    SHOWN,
    ZERO,
    SUPPRESSED,
    NOT_COLLECTED
}
