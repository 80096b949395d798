package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A panel member said something. What it was and when is not told, and not asked for. */
@ApplicationScoped
@FactType(value = "CommentSubmitted", from = "panels")
class CommentSubmittedHandler implements FactHandler<CommentSubmittedHandler.CommentSubmitted> {

    /** @param authorProof see {@link AuthorDigest}; null where the author has no account */
    record CommentSubmitted(UUID commentId, String authorProof, long version) {}

    // one that was told before the proof was part of it is told again under the same version
    private static final String KEEP = """
            insert into comment (id, country, author_proof, version)
            select ?1, ?2, proof.text, ?4
            from (select case when not exists (select 1 from comment_taken_back where comment_id = ?1)
                              then cast(?3 as text) end as text) proof
            on conflict (id) do update set author_proof = excluded.author_proof,
                version = greatest(comment.version, excluded.version)
            where comment.version < excluded.version or comment.author_proof is null""";

    private final Session entities;

    CommentSubmittedHandler(Session entities) {
        this.entities = entities;
    }

    @Override
    public void handle(CommentSubmitted comment, ReceivedFact receivedFact) {
        entities.createNativeMutationQuery(KEEP)
                .setParameter(1, comment.commentId())
                .setParameter(2, receivedFact.country().code())
                .setParameter(3, comment.authorProof(), String.class)
                .setParameter(4, comment.version())
                .executeUpdate();
    }
}
