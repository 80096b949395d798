package org.zajedno.panels.yousaidwedid;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.CommentState;

/** How the PPI lead words for others what a member said, so that nobody is known by the own words. */
@Entity
@Table(name = "said_line")
class YouSaidLine extends VersionedEntity {

    private UUID commentId;
    private Country country;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText said;

    private boolean dropCountry;

    protected YouSaidLine() {}

    /** Refuses a line for a comment that was taken back. */
    YouSaidLine(Comment comment, LocalizedText said, boolean dropCountry, Instant now) {
        super(FROM_ONE, now);
        if (comment.state() == CommentState.RETRACTED) {
            throw Refusal.conflict("comment-retracted").with("state", comment.state());
        }
        this.commentId = comment.id();
        this.country = comment.country();
        word(said, dropCountry, now);
    }

    /** @param withoutCountry whether the country of the panel stays untold beside it */
    final void word(LocalizedText newlySaid, boolean withoutCountry, Instant now) {
        said = newlySaid;
        dropCountry = withoutCountry;
        touch(now);
    }

    UUID commentId() {
        return commentId;
    }

    LocalizedText said() {
        return said;
    }

    boolean dropCountry() {
        return dropCountry;
    }
}
