package org.zajedno.panels.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.filter.Conditions;

/** The claims that the caller may see: the own ones, or as PPI lead those of the country. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final String ROWS = "select new org.zajedno.panels.payment.ClaimRow(c, o, s.title, m) from Claim c"
            + " join PaymentOffer o on o.id = c.offerId join Membership m on m.id = c.membershipId"
            + " left join ReviewRequest r on r.id = o.reviewRequestId"
            + " left join MaterialVersion v on v.id = r.materialVersionId"
            + " left join StudyMaterial s on s.id = v.materialId"
            + " where (:all = true or m.account = :account)";

    private final Caller caller;

    Claims(Caller caller) {
        this.caller = caller;
    }

    ClaimRow require(UUID id) {
        return rows(" and c.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    List<ClaimRow> page(ClaimQuery asked, Listing listing) {
        var after = listing.after();
        var filter = new Conditions()
                .and("o.panelId = :panel", "panel", asked.panelId)
                .and("o.reviewRequestId = :review", "review", asked.reviewRequestId)
                .and("c.state = :state", "state", asked.state);
        return filter.bind(rows(" and (c.createdAt, c.id) > (:at, :id) and c.modifiedAt >= :since" + filter.where()
                        + " order by c.createdAt, c.id"))
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }

    private TypedQuery<ClaimRow> rows(String condition) {
        return getEntityManager()
                .createQuery(ROWS + condition, ClaimRow.class)
                .setParameter("all", caller.hasRole("ppi-lead"))
                .setParameter("account", caller.account());
    }

    void add(ClaimReceipt receipt) {
        getEntityManager().persist(receipt);
    }

    long receiptsOf(UUID claimId) {
        return getEntityManager()
                .createQuery("select count(*) from ClaimReceipt where claimId = :claim", Long.class)
                .setParameter("claim", claimId)
                .getSingleResult();
    }

    ClaimReceipt requireReceipt(UUID claimId, UUID receiptId) {
        return getEntityManager()
                .createQuery("from ClaimReceipt where claimId = :claim and id = :id", ClaimReceipt.class)
                .setParameter("claim", claimId)
                .setParameter("id", receiptId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What receipts there are, without their content. */
    Map<UUID, List<ReceiptView>> receipts(Collection<UUID> claimIds) {
        return getEntityManager()
                .createQuery(
                        "select new org.zajedno.panels.payment.ReceiptView(claimId, id, type, bytes) from ClaimReceipt"
                                + " where claimId in :claims order by createdAt, id",
                        ReceiptView.class)
                .setParameter("claims", claimIds)
                .getResultStream()
                .collect(Collectors.groupingBy(ReceiptView::claimId));
    }
}
