package org.zajedno.panels.responseboard;

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
import org.zajedno.panels.comment.Comment;
import org.zajedno.panels.comment.NewResponse;
import org.zajedno.panels.comment.ResponseDecision;

/** An answer that the researchers still work on; nobody on the panels sees it before it is released. */
@Entity
@Table(name = "response_draft")
class ResponseDraft extends VersionedEntity {

    private UUID commentId;
    private UUID reviewRequestId;
    private Country country;

    @Enumerated(EnumType.STRING)
    private ResponseDecision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    protected ResponseDraft() {}

    /** Refuses a draft for a comment that does not wait for an answer. */
    ResponseDraft(Comment comment, NewResponse answer, Instant now) {
        super(FROM_ONE, now);
        this.commentId = comment.id();
        this.reviewRequestId = comment.reviewRequestId();
        this.country = comment.country();
        write(comment, answer, now);
    }

    /** Refuses to go on with a draft for a comment that no longer waits for an answer. */
    final void write(Comment comment, NewResponse answer, Instant now) {
        requireWaiting(comment);
        decision = answer.decision();
        reason = answer.reason();
        touch(now);
    }

    /** Refuses what a draft is of no more use for. */
    static void requireWaiting(Comment comment) {
        if (!comment.state().waitsForResponse()) {
            throw Refusal.conflict("already-answered").with("state", comment.state());
        }
    }

    NewResponse answer() {
        return new NewResponse(decision, reason);
    }

    UUID commentId() {
        return commentId;
    }

    ResponseDecision decision() {
        return decision;
    }

    LocalizedText reason() {
        return reason;
    }
}
