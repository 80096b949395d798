package org.zajedno.panels.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.problem.Refusal;

/**
 * Why an answer misses the point, in words that somebody looks at before they leave the panel. It is kept beside the comment,
 * so that the comment stays for everybody else what it was, and nobody learns that something is held.
 */
@Entity
@Table(name = "held_reopening")
class HeldReopening extends VersionedEntity {

    private UUID commentId;
    private UUID panelId;
    private UUID membershipId;
    private Country country;
    private String reason;
    private String returnedBecause;

    protected HeldReopening() {}

    HeldReopening(Comment comment, String reason, Instant now) {
        super(FROM_ONE, now);
        this.commentId = comment.id();
        this.panelId = comment.panelId();
        this.membershipId = comment.membershipId();
        this.country = comment.country();
        this.reason = reason;
    }

    /** The PPI lead gives it back; the author may write it anew. */
    void giveBack(String because, Instant now) {
        requireWaiting();
        returnedBecause = because;
        touch(now);
    }

    /** Other words in place of those that were given back. */
    void writeAnew(String words, Instant now) {
        if (isWaiting()) {
            throw Refusal.conflict("reopening-in-screening");
        }
        reason = words;
        returnedBecause = null;
        touch(now);
    }

    /** Refuses to decide about what was given back already. */
    void requireWaiting() {
        if (!isWaiting()) {
            throw Refusal.conflict("comment-not-held");
        }
    }

    boolean isWaiting() {
        return returnedBecause == null;
    }

    UUID commentId() {
        return commentId;
    }

    String reason() {
        return reason;
    }

    /** Null while it waits for the PPI lead. */
    String returnedBecause() {
        return returnedBecause;
    }
}
