package org.zajedno.panels.gripp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.panels.impact.ImpactEntryRepository;
import org.zajedno.panels.review.ReviewRequest;
import org.zajedno.panels.review.ReviewState;

/** Gathers what is kept of the involvement in a study. */
@ApplicationScoped
class EvidenceRepository {

    private static final String OF_STUDY =
            " join MaterialVersion v on v.id = %s join StudyMaterial s on s.id = v.materialId where s.studyId = :study";
    private static final String ANSWERED = "c.state in (ANSWERED, CONFIRMED)";
    private static final String ACCEPTED = ANSWERED + " and c.decision in (ACCEPTED, PARTLY_ACCEPTED)";

    private static final Set<ReviewState> NOTHING_CAME_OF_IT = EnumSet.of(ReviewState.DRAFT, ReviewState.CANCELLED);

    private final EntityManager entities;
    private final ImpactEntryRepository impact;
    private final Caller caller;

    EvidenceRepository(EntityManager entities, ImpactEntryRepository impact, Caller caller) {
        this.entities = entities;
        this.impact = impact;
        this.caller = caller;
    }

    /** Refuses whoever does not act for every country that was asked: the counts would be wrong without a sign of it. */
    Evidence of(UUID studyId) {
        var reviews = reviews(studyId);
        var countries = reviews.stream()
                .flatMap(review -> review.countries().stream())
                .distinct()
                .toList();
        countries.forEach(caller::requireActingFor);
        return new Evidence(
                reviews.stream()
                        .flatMap(review -> review.panelIds().stream())
                        .distinct()
                        .toList(),
                countries.size(),
                reviews.stream().map(ReviewRequest::id).toList(),
                released(studyId),
                counts(studyId),
                paid(studyId),
                impact.ofStudy(studyId));
    }

    private List<ReviewRequest> reviews(UUID studyId) {
        return entities.createQuery(
                        "select r from ReviewRequest r" + OF_STUDY.formatted("r.materialVersionId")
                                + " and r.state not in (:unasked) order by r.createdAt, r.id",
                        ReviewRequest.class)
                .setParameter("study", studyId)
                .setParameter("unasked", NOTHING_CAME_OF_IT)
                .getResultList();
    }

    private CommentCounts counts(UUID studyId) {
        return entities.createQuery(
                        "select new org.zajedno.panels.gripp.CommentCounts(count(distinct c.membershipId), count(c),"
                                + " count(case when " + ANSWERED + " then 1 end), count(case when " + ACCEPTED
                                + " then 1 end), count(case when c.changed = true then 1 end)) from Comment c"
                                + OF_STUDY.formatted("c.materialVersionId")
                                + " and c.state not in (RETRACTED, RETURNED)",
                        CommentCounts.class)
                .setParameter("study", studyId)
                .getSingleResult();
    }

    private List<PaymentTotal> paid(UUID studyId) {
        return entities.createQuery(
                        "select new org.zajedno.panels.gripp.PaymentTotal(c.currency, sum(c.amount), count(distinct c.membershipId))"
                                + " from Claim c join PaymentOffer o on o.id = c.offerId"
                                + " join ReviewRequest r on r.id = o.reviewRequestId"
                                + OF_STUDY.formatted("r.materialVersionId")
                                + " and c.state = PAID group by c.currency order by c.currency",
                        PaymentTotal.class)
                .setParameter("study", studyId)
                .getResultList();
    }

    private List<UUID> released(UUID studyId) {
        return entities.createQuery(
                        "select v.id from MaterialVersion v join StudyMaterial s on s.id = v.materialId"
                                + " where s.studyId = :study and v.state in (RELEASED, RETIRED) order by v.releasedAt, v.id",
                        UUID.class)
                .setParameter("study", studyId)
                .getResultList();
    }
}
