package org.zajedno.panels.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** Reasons to re-open a comment that are held for screening; found in transactions alone that are done for the author or for the PPI lead. */
@ApplicationScoped
class HeldReopeningRepository implements PanacheRepositoryBase<HeldReopening, UUID> {

    private static final Keyset<HeldReopening> OLDEST_FIRST =
            Keyset.byTime("h.createdAt", HeldReopening::createdAt, "h.id", HeldReopening::id);

    Optional<HeldReopening> of(UUID commentId) {
        return find("commentId", commentId).firstResultOptional();
    }

    /** By their comments. */
    Map<UUID, HeldReopening> of(Collection<UUID> commentIds) {
        return commentIds.isEmpty()
                ? Map.of()
                : list("commentId in ?1", commentIds).stream()
                        .collect(Collectors.toMap(HeldReopening::commentId, Function.identity()));
    }

    /** Those of the panel that wait for the PPI lead's decision, in the order of time. */
    KeysetQuery<HeldReopening> waiting(UUID panelId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, HeldReopening.class, "select h", "from HeldReopening h")
                .where("h.panelId = :panel", "panel", panelId)
                .where("h.returnedBecause is null")
                .changed("h.modifiedAt", listParameters);
    }

    /** Nothing of it is kept once it was let through, or the author thought otherwise. */
    void drop(UUID commentId) {
        delete("commentId", commentId);
    }

    void forget(@Observes CommentRetracted retracted) {
        drop(retracted.commentId());
    }
}
