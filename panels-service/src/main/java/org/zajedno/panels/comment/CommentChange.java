package org.zajedno.panels.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.panels.material.MaterialChange;

/** Names a comment as a reason of a change. */
@Entity
@Table(name = "comment_change")
public class CommentChange extends VersionedEntity {

    private UUID changeId;
    private UUID materialVersionId;
    private UUID commentId;
    private Country country;

    protected CommentChange() {}

    public CommentChange(MaterialChange change, Comment comment, Instant now) {
        super(FROM_ONE, now);
        this.changeId = change.id();
        this.materialVersionId = change.materialVersionId();
        this.commentId = comment.id();
        this.country = comment.country();
    }

    public UUID changeId() {
        return changeId;
    }

    public UUID commentId() {
        return commentId;
    }
}
