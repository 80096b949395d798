package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;

/** What is known of comments and of the responses to them, in whatever order it is told. */
@ApplicationScoped
class CommentRepository {

    // one that was told before the proof was part of it is told again under the same version
    private static final String KEEP = """
            insert into comment (id, country, author_proof, version)
            select ?1, ?2, proof.text, ?4
            from (select case when not exists (select 1 from comment_taken_back where comment_id = ?1)
                              then cast(?3 as text) end as text) proof
            on conflict (id) do update set author_proof = excluded.author_proof,
                version = greatest(comment.version, excluded.version)
            where comment.version < excluded.version or comment.author_proof is null""";
    private static final String KEEP_RESPONSE = """
            insert into response (id, comment_id, country, decision, version)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set decision = excluded.decision, version = excluded.version
            where response.version < excluded.version""";
    private static final String REMEMBER_RETRACTED =
            "insert into comment_taken_back (comment_id, country) values (?1, ?2) on conflict do nothing";

    private final Session entities;

    CommentRepository(Session entities) {
        this.entities = entities;
    }

    /** @param authorProof see {@link AuthorDigest}; null where the author has no account */
    void keep(UUID id, Country country, @Nullable String authorProof, long version) {
        entities.createNativeMutationQuery(KEEP)
                .setParameter(1, id)
                .setParameter(2, country.code())
                .setParameter(3, authorProof, String.class)
                .setParameter(4, version)
                .executeUpdate();
    }

    void keepResponse(UUID id, UUID comment, Country country, String decision, long version) {
        entities.createNativeMutationQuery(KEEP_RESPONSE)
                .setParameter(1, id)
                .setParameter(2, comment)
                .setParameter(3, country.code())
                .setParameter(4, decision)
                .setParameter(5, version)
                .executeUpdate();
    }

    /** Takes a comment from behind everything, and its author from it, whatever is told later. */
    void retract(UUID id, Country country) {
        // first, because the wall hides them from then on
        forget("delete from concern_comment where comment_id = ?1", id);
        forget("delete from impact_comment where comment_id = ?1", id);
        forget("update comment set author_proof = null where id = ?1", id);
        entities.createNativeMutationQuery(REMEMBER_RETRACTED)
                .setParameter(1, id)
                .setParameter(2, country.code())
                .executeUpdate();
    }

    private void forget(String what, UUID comment) {
        entities.createNativeMutationQuery(what).setParameter(1, comment).executeUpdate();
    }
}
