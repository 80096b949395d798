package org.zajedno.panels.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Sight;

/** The review requests that the caller may see: all, or those put before the caller's panels. */
@ApplicationScoped
public class ReviewRequests implements PanacheRepositoryBase<ReviewRequest, UUID> {

    private static final String ROWS = "select new org.zajedno.panels.review.ReviewRow(r, v, s) from ReviewRequest r"
            + " join MaterialVersion v on v.id = r.materialVersionId join StudyMaterial s on s.id = v.materialId where ";
    private static final String ADDRESSED =
            " and exists (select 1 from AddressedPanel a where a.reviewRequestId = r.id)";
    private static final String ADDRESSED_TO_ME =
            " and exists (select 1 from AddressedPanel a join Membership m on m.panelId = a.panelId"
                    + " where a.reviewRequestId = r.id and m.account = :account and m.state in (ACTIVE, ON_BREAK))";

    private final Caller caller;

    ReviewRequests(Caller caller) {
        this.caller = caller;
    }

    /** A review request that the caller may see; others are not found. */
    public ReviewRow require(UUID id) {
        var query = getEntityManager()
                .createQuery(ROWS + "r.id = :id" + restriction(), ReviewRow.class)
                .setParameter("id", id);
        restrict(query);
        return query.getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    List<ReviewRow> page(ReviewState state, Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .createQuery(
                        ROWS + "(r.createdAt, r.id) > (:at, :id) and r.modifiedAt >= :since"
                                + (state == null ? "" : " and r.state = :state") + restriction()
                                + " order by r.createdAt, r.id",
                        ReviewRow.class)
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        restrict(query);
        return query.getResultList();
    }

    void add(AddressedPanel addressed) {
        getEntityManager().persist(addressed);
    }

    /** The countries of all panels that any version of the material was put before. */
    public List<Country> countriesThatReviewed(UUID materialId) {
        return getEntityManager()
                .createQuery(
                        "select r from ReviewRequest r join MaterialVersion v on v.id = r.materialVersionId"
                                + " where v.materialId = :material",
                        ReviewRequest.class)
                .setParameter("material", materialId)
                .getResultStream()
                .flatMap(review -> review.countries().stream())
                .distinct()
                .toList();
    }

    private String restriction() {
        return switch (Sight.of(caller)) {
            case PROJECT -> "";
            case COUNTRY -> ADDRESSED;
            case OWN_PANELS -> ADDRESSED_TO_ME;
        };
    }

    private void restrict(Query query) {
        if (Sight.of(caller) == Sight.OWN_PANELS) {
            query.setParameter("account", caller.account());
        }
    }
}
