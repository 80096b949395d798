package org.zajedno.panels.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.panels.comment.CommentSaid;
import org.zajedno.panels.review.Seat;

/** The drafts behind the caller's country wall; always asked for by whose they are. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<CommentDraft, UUID> {

    private static final String ONE = "membershipId = ?1 and reviewRequestId = ?2 and draftId = ?3";

    Optional<CommentDraft> of(Seat seat, UUID draftId) {
        return find(ONE, seat.membership().id(), seat.review().id(), draftId).firstResultOptional();
    }

    long countOf(Seat seat) {
        return count(
                "membershipId = ?1 and reviewRequestId = ?2",
                seat.membership().id(),
                seat.review().id());
    }

    List<CommentDraft> page(Seat seat, Listing listing) {
        var after = listing.after();
        return getEntityManager()
                .createQuery(
                        "from CommentDraft where membershipId = :member and reviewRequestId = :review"
                                + " and modifiedAt >= :since and (createdAt, id) > (:at, :id) order by createdAt, id",
                        CommentDraft.class)
                .setParameter("member", seat.membership().id())
                .setParameter("review", seat.review().id())
                .setParameter("since", listing.since())
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }

    void deleteOf(CommentSaid said) {
        delete(ONE, said.membershipId(), said.reviewRequestId(), said.draftId());
    }

    void deleteAllOn(UUID reviewRequestId) {
        delete("reviewRequestId", reviewRequestId);
    }
}
