package org.zajedno.panels.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.MembershipState;

/** Which memberships a review is assigned to. */
@ApplicationScoped
public class ReviewAssignmentRepository {

    private static final String ASSIGNMENT =
            "select new org.zajedno.panels.review.ReviewAssignment(r, m) from ReviewRequest r"
                    + " join AddressedPanel a on a.reviewRequestId = r.id join Membership m on m.panelId = a.panelId"
                    + " where r.id = :review and m.state <> ENDED and ";

    private final EntityManager entities;
    private final Caller caller;

    ReviewAssignmentRepository(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** The place of a member before a review; empty if the review was not put before the member's panel. */
    public Optional<ReviewAssignment> of(UUID reviewRequestId, UUID membershipId) {
        return query("m.id = :membership", reviewRequestId)
                .setParameter("membership", membershipId)
                .getResultStream()
                .findFirst();
    }

    /** The caller's place before a review, an active one where the account has several; without one it is not found. */
    public ReviewAssignment requireOwn(UUID reviewRequestId) {
        var assignments = query("m.account = :account order by m.createdAt", reviewRequestId)
                .setParameter("account", caller.account())
                .getResultList();
        return assignments.stream()
                .filter(assignment -> assignment.membership().state() == MembershipState.ACTIVE)
                .findFirst()
                .or(() -> assignments.stream().findFirst())
                .orElseThrow(Refusal::notFound);
    }

    /** Whoever asks changes neither, so that nothing is kept to find changes by. */
    private SelectionQuery<ReviewAssignment> query(String whose, UUID reviewRequestId) {
        return entities.unwrap(Session.class)
                .createSelectionQuery(ASSIGNMENT + whose, ReviewAssignment.class)
                .setParameter("review", reviewRequestId)
                .setReadOnly(true);
    }
}
