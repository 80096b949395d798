package org.zajedno.panels.comment;

import java.util.EnumSet;
import java.util.Set;
import org.zajedno.kit.problem.Refusal;

/** The states of a comment. */
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

    public boolean waitsForResponse() {
        return this == SUBMITTED || this == ACKNOWLEDGED || this == REOPENED;
    }

    /** The next state, refused from any but those. */
    CommentState movedTo(CommentState next, Set<CommentState> from) {
        if (!from.contains(this)) {
            throw Refusal.conflict("comment-cannot-become").with("from", this).with("to", next);
        }
        return next;
    }

    /** Refuses to re-open what nobody has answered, or what is re-opened already. */
    void requireResponded() {
        movedTo(REOPENED, EnumSet.of(ANSWERED));
    }

    /** Refuses to change what its author no longer says. */
    void requireStanding() {
        if (this == RETRACTED || this == RETURNED) {
            throw Refusal.conflict("comment-retracted");
        }
    }

    /** Refuses an answer that nobody waits for. */
    void requireWaiting() {
        if (!waitsForResponse()) {
            throw Refusal.conflict(this == RETRACTED ? "comment-retracted" : "already-answered")
                    .with("state", this);
        }
    }
}
