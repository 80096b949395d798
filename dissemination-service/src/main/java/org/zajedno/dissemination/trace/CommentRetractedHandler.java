package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/**
 * A member retracted a comment. It is behind no concern and no impact entry any more and has no author here, whatever
 * facts come later.
 */
@ApplicationScoped
@FactType(value = "CommentRetracted", from = "panels")
class CommentRetractedHandler implements FactHandler<CommentRetractedHandler.CommentRetracted> {

    record CommentRetracted(UUID commentId) {}

    private final CommentRepository comments;

    CommentRetractedHandler(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public void handle(CommentRetracted retracted, ReceivedFact receivedFact) {
        comments.retract(retracted.commentId(), receivedFact.requireCountry());
    }
}
