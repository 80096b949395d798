package org.zajedno.panels.review;

/** Where a review request is in its life. */
public enum ReviewState {
    /** Being prepared; no panel sees it. */
    DRAFT,
    /** The panels comment, until the deadline. */
    OPEN,
    /** No more comments; answers still go out. */
    CLOSED
}
