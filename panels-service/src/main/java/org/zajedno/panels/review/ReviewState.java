package org.zajedno.panels.review;

import java.util.EnumSet;
import java.util.Set;

/** The states of a review request. */
public enum ReviewState {
    /** Being prepared; no panel sees it. */
    DRAFT,
    /** The panels comment; who comments after the deadline is late, and welcome. */
    OPEN,
    /** Commenting has ended, though a late comment is still welcome; answers go out. */
    CLOSED,
    /** Closed, and nothing waits for an answer; back to CLOSED when a comment is re-opened. */
    RESPONDED,
    /** Brought to its end. */
    COMPLETED,
    /** Given up, with a reason that the panels see; what they said stays. */
    CANCELLED;

    static final Set<ReviewState> COMMENTABLE = EnumSet.of(OPEN, CLOSED);

    /** Until it is over, when nothing of it moves any more. */
    static final Set<ReviewState> GOING_ON = EnumSet.of(DRAFT, OPEN, CLOSED, RESPONDED);
}
