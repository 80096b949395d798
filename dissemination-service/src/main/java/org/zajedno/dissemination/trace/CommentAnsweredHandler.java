package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A comment was answered. The fact may come before that of the comment. */
@ApplicationScoped
@FactType(value = "CommentAnswered", from = "panels")
class CommentAnsweredHandler implements FactHandler<CommentAnsweredHandler.CommentAnswered> {

    record CommentAnswered(UUID commentId, UUID responseId, String decision, long version) {}

    private static final String KEEP = """
            insert into response (id, comment_id, country, decision, version)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set decision = excluded.decision, version = excluded.version
            where response.version < excluded.version""";

    private final EntityManager entities;

    CommentAnsweredHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void handle(CommentAnswered answer, ReceivedFact receivedFact) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, answer.responseId())
                .setParameter(2, answer.commentId())
                .setParameter(3, receivedFact.country().code())
                .setParameter(4, answer.decision())
                .setParameter(5, answer.version())
                .executeUpdate();
    }
}
