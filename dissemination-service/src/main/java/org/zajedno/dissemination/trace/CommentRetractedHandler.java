package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private static final String REMEMBER =
            "insert into comment_taken_back (comment_id, country) values (?1, ?2) on conflict do nothing";

    private final EntityManager entities;

    CommentRetractedHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void handle(CommentRetracted retracted, ReceivedFact receivedFact) {
        // first, because the wall hides them from then on
        forget("delete from concern_comment where comment_id = ?1", retracted.commentId());
        forget("delete from impact_comment where comment_id = ?1", retracted.commentId());
        forget("update comment set author_proof = null where id = ?1", retracted.commentId());
        entities.createNativeQuery(REMEMBER)
                .setParameter(1, retracted.commentId())
                .setParameter(2, receivedFact.country().code())
                .executeUpdate();
    }

    private void forget(String what, UUID comment) {
        entities.createNativeQuery(what).setParameter(1, comment).executeUpdate();
    }
}
