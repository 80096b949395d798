package org.zajedno.panels.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.comment.Comment;

/** Names a comment as one that raises a concern; a comment raises one at most. */
@Entity
@Table(name = "concern_comment")
class ConcernComment extends VersionedEntity {

    private UUID concernId;
    private UUID commentId;
    private Country country;

    protected ConcernComment() {}

    ConcernComment(Concern concern, Comment comment, Instant now) {
        super(FROM_ONE, now);
        this.concernId = concern.id();
        this.commentId = comment.id();
        this.country = comment.country();
    }

    public UUID concernId() {
        return concernId;
    }

    public UUID commentId() {
        return commentId;
    }
}
