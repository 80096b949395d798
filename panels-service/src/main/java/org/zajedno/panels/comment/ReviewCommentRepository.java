package org.zajedno.panels.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zajedno.panels.review.QuorumStatus;
import org.zajedno.panels.review.ReviewComments;
import org.zajedno.panels.review.ReviewExtended;

/** The comments on a review as the review counts them. */
@ApplicationScoped
class ReviewCommentRepository implements ReviewComments {

    private static final String OVERDUE = "r.state <> CANCELLED and exists (select 1 from Comment c"
            + " where c.reviewRequestId = r.id and c.state in (SUBMITTED, ACKNOWLEDGED, REOPENED)"
            + " and c.answerDue < :today%s)";
    private static final String BY_CALLER =
            " and exists (select 1 from Membership m where m.id = c.membershipId and m.account = :account)";
    private static final String HEARD = " and exists (select 1 from Comment c"
            + " where c.reviewRequestId = a.reviewRequestId and c.membershipId = m.id and c.text is not null)";
    private static final String QUORUMS =
            "select new org.zajedno.panels.review.QuorumStatus(a.reviewRequestId, a.panelId, p.quorum,"
                    + " (select count(m) from Membership m where m.panelId = a.panelId and m.state = ACTIVE),"
                    + " (select count(m) from Membership m where m.panelId = a.panelId and m.state = ACTIVE" + HEARD
                    + "),"
                    + " (select count(m) from Membership m where m.panelId = a.panelId" + HEARD + "))"
                    + " from AddressedPanel a join Panel p on p.id = a.panelId where a.reviewRequestId in :reviews";

    private final EntityManager entities;
    private final Clock clock;

    ReviewCommentRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<QuorumStatus> quorums(Collection<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? List.of()
                : entities.createQuery(QUORUMS, QuorumStatus.class)
                        .setParameter("reviews", reviewIds)
                        .getResultList();
    }

    /** Whoever waits for a first response waits until the same day as all others, also after the deadline moved. */
    void waitLonger(@Observes ReviewExtended extended) {
        entities.createQuery("update Comment set answerDue = :due, version = version + 1, modifiedAt = :now"
                        + " where reviewRequestId = :review and state in (SUBMITTED, ACKNOWLEDGED)")
                .setParameter("due", extended.firstResponseDue())
                .setParameter("now", clock.instant())
                .setParameter("review", extended.reviewRequestId())
                .executeUpdate();
    }

    @Override
    public String overdue(boolean own) {
        return OVERDUE.formatted(own ? BY_CALLER : "");
    }
}
