package org.zajedno.panels.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.comment.Comment;

/** Names a comment as one that an entry of the impact log rests on. */
@Entity
@Table(name = "impact_comment")
class ImpactComment extends VersionedEntity {

    private UUID impactEntryId;
    private UUID commentId;
    private UUID membershipId;
    private Country country;

    protected ImpactComment() {}

    ImpactComment(ImpactEntry entry, Comment comment, Instant now) {
        super(FROM_ONE, now);
        this.impactEntryId = entry.id();
        this.commentId = comment.id();
        this.membershipId = comment.membershipId();
        this.country = comment.country();
    }

    UUID impactEntryId() {
        return impactEntryId;
    }

    UUID commentId() {
        return commentId;
    }

    UUID membershipId() {
        return membershipId;
    }

    Country country() {
        return country;
    }
}
