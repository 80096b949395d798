package org.zajedno.panels.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.UncountedListParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The concerns of the project, and the comments that raise them behind the caller's country wall. */
@ApplicationScoped
class ConcernRepository implements PanacheRepositoryBase<Concern, UUID> {

    private static final Keyset<Concern> OLDEST_FIRST =
            Keyset.byTime("k.createdAt", Concern::createdAt, "k.id", Concern::id);

    private static final String RAISED = "exists (select 1 from ConcernComment l join Comment c on c.id = l.commentId"
            + " where l.concernId = k.id and ";
    private static final String WAITING = "c.state in (SUBMITTED, ACKNOWLEDGED, REOPENED)";
    private static final String OVERDUE = " and c.answerDue < :today and not exists (select 1 from ReviewRequest r"
            + " where r.id = c.reviewRequestId and r.state = CANCELLED)";

    Concern require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** @param today answers that were due before it are overdue */
    Page<Concern> page(ConcernQuery asked, LocalDate today, UncountedListParameters listing) {
        return KeysetQuery.hql(OLDEST_FIRST, Concern.class, "select k", "from Concern k")
                .whereAsked("k.materialVersionId = :version", "version", asked.materialVersionId)
                .whereAsked(RAISED + "c.reviewRequestId = :review)", "review", asked.reviewRequestId)
                .whereAsked(RAISED + WAITING + ")", asked.waiting)
                .whereAsked(RAISED + WAITING + OVERDUE + ")", "today", asked.overdue ? today : null)
                .page(getEntityManager(), listing);
    }

    List<Concern> of(UUID materialVersionId) {
        return list("materialVersionId = ?1 order by createdAt, id", materialVersionId);
    }

    /** The comments that raise each of the concerns, in an order that tells nothing about when. */
    Map<UUID, List<ConcernCommentState>> raised(Collection<UUID> concernIds) {
        return concernIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select new org.zajedno.panels.concern.ConcernCommentState(l.concernId, c.id, c.state) from ConcernComment l"
                                        + " join Comment c on c.id = l.commentId where l.concernId in :concerns order by c.id",
                                ConcernCommentState.class)
                        .setParameter("concerns", concernIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(ConcernCommentState::concernId));
    }

    /** Those of the comments that raise another concern. */
    List<UUID> raisingAnother(UUID concernId, Collection<UUID> commentIds) {
        return getEntityManager()
                .createQuery(
                        "select commentId from ConcernComment where commentId in :comments and concernId <> :concern"
                                + " order by commentId",
                        UUID.class)
                .setParameter("comments", commentIds)
                .setParameter("concern", concernId)
                .getResultList();
    }

    void add(ConcernComment link) {
        getEntityManager().persist(link);
    }

    void removeComments(UUID concernId) {
        getEntityManager()
                .createQuery("delete from ConcernComment where concernId = :concern")
                .setParameter("concern", concernId)
                .executeUpdate();
    }

    /** Takes the comment out of the concern that it raised; a concern that nobody raises any more loses its title. */
    List<UUID> lose(UUID commentId, Instant now) {
        var concerns = getEntityManager()
                .createQuery("select concernId from ConcernComment where commentId = :comment", UUID.class)
                .setParameter("comment", commentId)
                .getResultList();
        if (!concerns.isEmpty()) {
            getEntityManager()
                    .createQuery("delete from ConcernComment where commentId = :comment")
                    .setParameter("comment", commentId)
                    .executeUpdate();
            // in the database, so that two who take theirs back at once are both counted
            update("standing = standing - 1, version = version + 1, modifiedAt = ?1 where id in ?2", now, concerns);
            update("title = null where id in ?1 and standing = 0", concerns);
        }
        return concerns;
    }
}
