package org.zajedno.panels.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zajedno.kit.http.Listing;

/** What is held of reasons to re-open; found in transactions alone that are done for the author or for the PPI lead. */
@ApplicationScoped
class HeldReopenings implements PanacheRepositoryBase<HeldReopening, UUID> {

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
    List<HeldReopening> waiting(UUID panelId, Listing listing) {
        return getEntityManager()
                .createQuery(
                        "from HeldReopening where panelId = :panel and returnedBecause is null and modifiedAt >= :since"
                                + " and (createdAt, id) > (:at, :after) order by createdAt, id",
                        HeldReopening.class)
                .setParameter("panel", panelId)
                .setParameter("since", listing.since())
                .setParameter("at", listing.after().createdAt())
                .setParameter("after", listing.after().id())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }

    /** Nothing of it is kept once it was let through, or the author thought otherwise. */
    void drop(UUID commentId) {
        delete("commentId", commentId);
    }

    void forget(@Observes CommentRetracted retracted) {
        drop(retracted.commentId());
    }
}
