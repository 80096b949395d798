package org.zajedno.panels.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.panels.comment.CommentReceived;
import org.zajedno.panels.review.Seat;

/** The drafts behind the caller's country wall; always asked for by whose they are. */
@ApplicationScoped
class CommentDraftRepository implements PanacheRepositoryBase<CommentDraft, UUID> {

    private static final Keyset<CommentDraft> OLDEST_FIRST =
            Keyset.byTime("d.createdAt", CommentDraft::createdAt, "d.id", CommentDraft::id);

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

    Page<CommentDraft> page(Seat seat, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, CommentDraft.class, "select d", "from CommentDraft d")
                .where("d.membershipId = :member", "member", seat.membership().id())
                .where("d.reviewRequestId = :review", "review", seat.review().id())
                .changed("d.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    void deleteOf(CommentReceived received) {
        delete(ONE, received.membershipId(), received.reviewRequestId(), received.draftId());
    }

    void deleteAllOn(UUID reviewRequestId) {
        delete("reviewRequestId", reviewRequestId);
    }
}
