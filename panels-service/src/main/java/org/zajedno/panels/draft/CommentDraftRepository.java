package org.zajedno.panels.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.panels.comment.DraftSubmitted;
import org.zajedno.panels.review.ReviewAssignment;

/** The drafts behind the caller's country wall; always asked for by whose they are. */
@ApplicationScoped
public class CommentDraftRepository implements PanacheRepositoryBase<CommentDraft, UUID> {

    private static final Keyset<CommentDraft> OLDEST_FIRST =
            Keyset.byTime("d.createdAt", CommentDraft::createdAt, "d.id", CommentDraft::id);

    private static final String ONE = "membershipId = ?1 and reviewRequestId = ?2 and draftId = ?3";

    Optional<CommentDraft> of(ReviewAssignment assignment, UUID draftId) {
        return find(ONE, assignment.membership().id(), assignment.review().id(), draftId)
                .firstResultOptional();
    }

    /** What is written under these memberships and not sent yet, oldest first. */
    public List<CommentDraft> ofMemberships(Collection<UUID> membershipIds) {
        return list("membershipId in ?1 order by createdAt, id", membershipIds);
    }

    long countOf(ReviewAssignment assignment) {
        return count(
                "membershipId = ?1 and reviewRequestId = ?2",
                assignment.membership().id(),
                assignment.review().id());
    }

    Page<CommentDraft> page(ReviewAssignment assignment, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, CommentDraft.class, "select d", "from CommentDraft d")
                .where(
                        "d.membershipId = :member",
                        "member",
                        assignment.membership().id())
                .where(
                        "d.reviewRequestId = :review",
                        "review",
                        assignment.review().id())
                .changed("d.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    void deleteOf(DraftSubmitted submitted) {
        delete(ONE, submitted.membershipId(), submitted.reviewRequestId(), submitted.draftId());
    }

    void deleteAllOf(String account) {
        delete("membershipId in (select m.id from Membership m where m.account = ?1)", account);
    }

    void deleteAllOn(UUID reviewRequestId) {
        delete("reviewRequestId", reviewRequestId);
    }
}
