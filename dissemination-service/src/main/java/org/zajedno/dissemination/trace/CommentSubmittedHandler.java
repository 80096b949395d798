package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A panel member said something. What it was and when is not told, and not asked for. */
@ApplicationScoped
@FactType(value = "CommentSubmitted", from = "panels")
class CommentSubmittedHandler implements FactHandler<CommentSubmittedHandler.CommentSubmitted> {

    /** @param authorProof see {@link AuthorDigest}; null where the author has no account */
    record CommentSubmitted(UUID commentId, @Nullable String authorProof, long version) {}

    private final CommentRepository comments;

    CommentSubmittedHandler(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public void handle(CommentSubmitted comment, ReceivedFact receivedFact) {
        comments.keep(comment.commentId(), receivedFact.requireCountry(), comment.authorProof(), comment.version());
    }
}
