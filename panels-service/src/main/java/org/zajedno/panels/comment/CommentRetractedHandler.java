package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Consumes a fact of this service itself. It changes something only if a restored backup has lost the retraction. */
@ApplicationScoped
@FactType(value = "CommentRetracted", from = "panels")
class CommentRetractedHandler implements FactHandler<CommentRetractedHandler.RetractedComment> {

    private final RetractComment retractComment;

    CommentRetractedHandler(RetractComment retractComment) {
        this.retractComment = retractComment;
    }

    /** What is read here of the fact. */
    public record RetractedComment(UUID commentId) {}

    @Override
    public void handle(RetractedComment fact, ReceivedFact receivedFact) {
        retractComment.again(fact.commentId());
    }
}
