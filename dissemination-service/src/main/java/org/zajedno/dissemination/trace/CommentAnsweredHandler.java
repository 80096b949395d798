package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A comment was answered. The fact may come before that of the comment. */
@ApplicationScoped
@FactType(value = "CommentAnswered", from = "panels")
class CommentAnsweredHandler implements FactHandler<CommentAnsweredHandler.CommentAnswered> {

    record CommentAnswered(UUID commentId, UUID responseId, String decision, long version) {}

    private final CommentRepository comments;

    CommentAnsweredHandler(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public void handle(CommentAnswered answer, ReceivedFact receivedFact) {
        comments.keepResponse(
                answer.responseId(),
                answer.commentId(),
                receivedFact.requireCountry(),
                answer.decision(),
                answer.version());
    }
}
