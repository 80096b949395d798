package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.Received;

/** A panel member said something. What it was is not told, and not asked for. */
@ApplicationScoped
class CommentSubmittedHandler implements FactHandler<CommentSubmittedHandler.CommentSubmitted> {

    record CommentSubmitted(UUID commentId, UUID materialVersionId, String kind, long version) {}

    private static final String KEEP = """
            insert into comment (id, country, material_version_id, kind, submitted_on, version)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update set kind = excluded.kind, version = excluded.version
            where comment.version < excluded.version""";

    private final EntityManager entities;

    CommentSubmittedHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String source() {
        return "panels";
    }

    @Override
    public String type() {
        return "CommentSubmitted";
    }

    @Override
    public Class<CommentSubmitted> shape() {
        return CommentSubmitted.class;
    }

    @Override
    public void handle(CommentSubmitted comment, Received received) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, comment.commentId())
                .setParameter(2, received.country().code())
                .setParameter(3, comment.materialVersionId())
                .setParameter(4, comment.kind())
                .setParameter(5, Day.of(received))
                .setParameter(6, comment.version())
                .executeUpdate();
    }
}
