package org.zajedno.panels.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.panels.filter.Conditions;

/** The contributions behind the caller's country wall. */
@ApplicationScoped
public class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private static final String ROWS =
            "select new org.zajedno.panels.contribution.ContributionRow(k, m, p) from Contribution k"
                    + " join Membership m on m.id = k.membershipId join Panel p on p.id = k.panelId where ";
    private static final int AT_ONCE = 200;
    private static final String PAGE = "k.modifiedAt >= :since and (k.createdAt, k.id) > (:at, :id)";

    Optional<ContributionRow> rowOf(UUID id, String account) {
        return getEntityManager()
                .createQuery(ROWS + "k.id = :id and m.account = :account", ContributionRow.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    List<ContributionRow> ofAccount(String account, ContributionQuery asked, Listing listing) {
        return page("m.account = :account and ", asked, listing)
                .setParameter("account", account)
                .getResultList();
    }

    List<ContributionRow> all(ContributionQuery asked, Listing listing) {
        return page("", asked, listing).getResultList();
    }

    private TypedQuery<ContributionRow> page(String whose, ContributionQuery asked, Listing listing) {
        var after = listing.after();
        var filter = new Conditions()
                .and("k.studyId = :study", "study", asked.studyId)
                .and("k.panelId = :panel", "panel", asked.panelId)
                .and(
                        "exists (select 1 from Comment c where c.id = k.commentId and c.reviewRequestId = :review)",
                        "review",
                        asked.reviewRequestId);
        return filter.bind(getEntityManager()
                        .createQuery(
                                ROWS + whose + PAGE + filter.where() + " order by k.createdAt, k.id",
                                ContributionRow.class))
                .setParameter("since", listing.since())
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(listing.limit + 1);
    }

    /** Some of those that wish to be named and were told without the mark of their line. */
    List<Contribution> toldWithoutDigest() {
        return find("digestTold = false and credit.preference in (NAMED, PSEUDONYM) order by id")
                .page(0, AT_ONCE)
                .list();
    }

    List<Contribution> ofComment(UUID commentId) {
        return list("commentId", commentId);
    }

    Instant published(UUID studyId) {
        return publication(studyId).map(Publication::publishedAt).orElse(null);
    }

    Optional<Publication> publication(UUID studyId) {
        return Optional.ofNullable(getEntityManager().find(Publication.class, studyId));
    }

    void add(Publication publication) {
        getEntityManager().persist(publication);
    }
}
