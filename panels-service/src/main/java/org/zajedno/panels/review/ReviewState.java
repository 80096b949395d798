package org.zajedno.panels.review;

import java.util.EnumSet;
import java.util.Set;

/** Where a review request is in its life. */
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

    private static final Set<ReviewState> COMMENTABLE = EnumSet.of(OPEN, CLOSED);
    private static final Set<ReviewState> OVER = EnumSet.of(COMPLETED, CANCELLED);

    boolean takesComments() {
        return COMMENTABLE.contains(this);
    }

    /** Whether nothing of the review moves any more. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}
