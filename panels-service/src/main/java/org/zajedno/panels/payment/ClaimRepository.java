package org.zajedno.panels.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;

/** The claims that the caller may see: the own ones, or as PPI lead those of the country. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    private static final String SELECT = "select new org.zajedno.panels.payment.ClaimRow(c, o, s.title, m)";
    private static final String FROM = "from Claim c"
            + " join PaymentOffer o on o.id = c.offerId join Membership m on m.id = c.membershipId"
            + " left join ReviewRequest r on r.id = o.reviewRequestId"
            + " left join MaterialVersion v on v.id = r.materialVersionId"
            + " left join StudyMaterial s on s.id = v.materialId";
    private static final Keyset<ClaimRow> OLDEST_FIRST = Keyset.byTime(
            "c.createdAt",
            row -> row.claim().createdAt(),
            "c.id",
            row -> row.claim().id());

    private final CurrentViewer viewer;

    ClaimRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    ClaimRow require(UUID id) {
        return seen().where("c.id = :id", "id", id).one(getEntityManager()).orElseThrow(Refusal::notFound);
    }

    Page<ClaimRow> page(ClaimQuery asked, ListParameters listParameters) {
        return seen().whereAsked("o.panelId = :panel", "panel", asked.panelId)
                .whereAsked("o.reviewRequestId = :review", "review", asked.reviewRequestId)
                .whereAsked("c.state = :state", "state", asked.state)
                .changed("c.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    private KeysetQuery<ClaimRow> seen() {
        return KeysetQuery.hql(OLDEST_FIRST, ClaimRow.class, SELECT, FROM)
                .where(
                        ":all = true or m.account = :account",
                        "all",
                        viewer.get().leads())
                .with("account", viewer.get().account());
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
    Map<UUID, List<ClaimReceiptView>> receipts(Collection<UUID> claimIds) {
        return getEntityManager()
                .createQuery(
                        "select new org.zajedno.panels.payment.ClaimReceiptView(claimId, id, type, bytes) from ClaimReceipt"
                                + " where claimId in :claims order by createdAt, id",
                        ClaimReceiptView.class)
                .setParameter("claims", claimIds)
                .getResultStream()
                .collect(Collectors.groupingBy(ClaimReceiptView::claimId));
    }
}
