package org.zajedno.panels.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.entity.VersionedEntity;
import org.zajedno.kit.language.LocalizedText;
import org.zajedno.kit.problem.Refusal;

/** The response of the researchers to a comment, with a plain reason. */
@Entity
@Table(name = "comment_response")
class Response extends VersionedEntity {

    private UUID commentId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private ResponseDecision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    /** Written beside the version: that the author read it is nothing that others may see as a change. */
    @Column(insertable = false, updatable = false)
    private Instant readAt;

    protected Response() {}

    Response(Comment comment, ResponseDecision decision, LocalizedText reason, Instant now) {
        super(FROM_ONE, now);
        this.commentId = comment.id();
        this.country = comment.country();
        this.decision = decision;
        this.reason = reason;
    }

    /** Adds the reason in further languages; what was said stays. Refuses where the comment was taken back. */
    void translate(LocalizedText further, Instant now) {
        if (reason == null) {
            throw Refusal.conflict("comment-retracted");
        }
        reason = reason.and(further);
        touch(now);
    }

    public ResponseDecision decision() {
        return decision;
    }

    /** Null once the comment was retracted: an answer may repeat what it answers. */
    public LocalizedText reason() {
        return reason;
    }

    /** When the author of the comment read it; null if not yet. */
    Instant readAt() {
        return readAt;
    }
}
