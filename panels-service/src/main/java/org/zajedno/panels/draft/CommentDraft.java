package org.zajedno.panels.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.panel.Membership;

/** A draft of a comment. The member's device names it, so that it can be written again after a lost line. */
@Entity
@Table(name = "comment_draft")
public class CommentDraft extends VersionedEntity {

    private UUID draftId;
    private UUID reviewRequestId;
    private UUID membershipId;
    private Country country;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content;

    private @Nullable String returnedBecause;

    protected CommentDraft() {}

    CommentDraft(UUID draftId, UUID reviewRequestId, Membership author, DraftContent content, Instant now) {
        super(FROM_ONE, now);
        this.draftId = draftId;
        this.reviewRequestId = reviewRequestId;
        this.membershipId = author.id();
        this.country = author.country();
        this.content = content;
    }

    void write(DraftContent written, Instant now) {
        content = written;
        touch(now);
    }

    void returnedBecause(String reason) {
        returnedBecause = reason;
    }

    public UUID reviewRequestId() {
        return reviewRequestId;
    }

    UUID draftId() {
        return draftId;
    }

    DraftContent content() {
        return content;
    }

    /** Why the PPI lead gave a comment back to be written anew; null if nobody did. */
    @Nullable
    String returnedBecause() {
        return returnedBecause;
    }
}
