package org.zajedno.panels.comment;

/** Where a comment is in its life. */
public enum CommentState {
    SUBMITTED,
    /** The PPI lead told the member that it has arrived. */
    ACKNOWLEDGED,
    ANSWERED,
    /** The member is content with the answer. */
    CONFIRMED,
    /** The member says that the answer misses the point. */
    REOPENED,
    /** Taken back by the member: nothing is left of it but that there was one. */
    RETRACTED,
    /** Given back to its author as a draft by the free-text check: it never left the panel. */
    RETURNED;

    public boolean waitsForAnswer() {
        return this == SUBMITTED || this == ACKNOWLEDGED || this == REOPENED;
    }
}
