package org.zajedno.panels.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The offers to members. They are read by whoever they were made to, and by nobody else. */
@ApplicationScoped
class PaymentOfferRepository implements PanacheRepositoryBase<PaymentOffer, UUID> {

    /** For every active member of the panels that an open review was put before, where the country has a rate for it. */
    private static final String MAKE = """
            insert into payment_offer
                (id, membership_id, panel_id, country, task_kind, review_request_id, amount, currency, basis, state,
                 created_at, modified_at, version)
            select gen_random_uuid(), m.id, m.panel_id, m.country, 'REVIEW', a.review_request_id, rate.amount, rate.currency,
                   rate.basis, 'OFFERED', :now, :now, 1
            from addressed_panel a
            join review_request r on r.id = a.review_request_id and r.state = 'OPEN'
            join membership m on m.panel_id = a.panel_id and m.state = 'ACTIVE'
            join lateral (select p.amount, p.currency, p.basis from payment_rate p
                          where p.country = m.country and p.task_kind = 'REVIEW'
                          order by p.created_at desc, p.id desc limit 1) rate on true
            where %s
            on conflict (membership_id, review_request_id) do nothing""";

    private static final String SELECT = "select new org.zajedno.panels.payment.OfferRow(o, s.title, c)";
    private static final String FROM = "from PaymentOffer o"
            + " join Membership m on m.id = o.membershipId"
            + " left join ReviewRequest r on r.id = o.reviewRequestId"
            + " left join MaterialVersion v on v.id = r.materialVersionId"
            + " left join StudyMaterial s on s.id = v.materialId"
            + " left join Claim c on c.offerId = o.id and not exists (select 1 from Claim n where n.offerId = o.id"
            + " and (n.createdAt, n.id) > (c.createdAt, c.id))";
    private static final Keyset<OfferRow> OLDEST_FIRST = Keyset.byTime(
            "o.createdAt",
            row -> row.offer().createdAt(),
            "o.id",
            row -> row.offer().id());

    void makeForReview(UUID reviewRequestId, Instant now) {
        getEntityManager()
                .createNativeQuery(MAKE.formatted("a.review_request_id = :review"))
                .setParameter("review", reviewRequestId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** For somebody who joined, or came back, when a review was open already. */
    void makeMissingFor(String account, Instant now) {
        getEntityManager()
                .createNativeQuery(MAKE.formatted("m.account = :account and not exists (select 1 from payment_offer o"
                        + " where o.membership_id = m.id and o.review_request_id = a.review_request_id)"))
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * The account's own.
     *
     * @param state null for those in any state
     * @param reviewRequestId null for those for any task
     */
    Page<OfferRow> pageOf(
            String account, @Nullable OfferState state, @Nullable UUID reviewRequestId, ListParameters listParameters) {
        return of(account)
                .whereAsked("o.state = :state", "state", state)
                .whereAsked("o.reviewRequestId = :review", "review", reviewRequestId)
                .changed("o.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** An offer that was made to this account; others are not found. */
    OfferRow requireOf(String account, UUID id) {
        return of(account).where("o.id = :id", "id", id).one(getEntityManager()).orElseThrow(Refusal::notFound);
    }

    /** Those that the account accepted and whose last claim was rejected. */
    List<OfferRow> refusedOf(String account) {
        return of(account)
                .where("o.state = :accepted", "accepted", OfferState.ACCEPTED)
                .where("c.state = :rejected", "rejected", ClaimState.REJECTED)
                .all(getEntityManager());
    }

    List<OfferRow> ofReviews(String account, Collection<UUID> reviewRequestIds) {
        return of(account)
                .where("o.reviewRequestId in :reviews", "reviews", reviewRequestIds)
                .all(getEntityManager());
    }

    private static KeysetQuery<OfferRow> of(String account) {
        return KeysetQuery.hql(OLDEST_FIRST, OfferRow.class, SELECT, FROM)
                .where("m.account = :account", "account", account);
    }

    /** Whether the member said something in the review, or it has ended. */
    boolean isDone(PaymentOffer offer) {
        return offer.reviewRequestId() == null
                || getEntityManager()
                                .createQuery(
                                        "select count(r) from ReviewRequest r where r.id = :review and (r.state <> OPEN or exists"
                                                + " (select 1 from Comment c where c.reviewRequestId = r.id"
                                                + " and c.membershipId = :member and c.state <> RETRACTED))",
                                        Long.class)
                                .setParameter("review", offer.reviewRequestId())
                                .setParameter("member", offer.membershipId())
                                .getSingleResult()
                        > 0;
    }
}
