package org.zajedno.panels.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.http.Listing;
import org.zajedno.panels.comment.CreditPreference;
import org.zajedno.panels.filter.Conditions;

/** The contributions behind the caller's country wall. */
@ApplicationScoped
public class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private static final String ROWS =
            "select new org.zajedno.panels.contribution.ContributionRow(k, m, p) from Contribution k"
                    + " join Membership m on m.id = k.membershipId join Panel p on p.id = k.panelId where ";
    private static final String PAGE = "k.modifiedAt >= :since and (k.createdAt, k.id) > (:at, :id)";

    /**
     * One line for each person and way of being named, and one for each panel that is named as a whole. The key is a hash of
     * what nobody outside sees: lines cannot be matched with contributions or their order.
     */
    private static final String LINES = """
            select key, preference, who, panel_id from (
                select distinct k.credit_preference as preference, k.panel_id,
                    case k.credit_preference when 'NAMED' then k.credit_name when 'PSEUDONYM' then m.pseudonym end as who,
                    cast(md5(k.credit_preference || case k.credit_preference
                        when 'PANEL_ONLY' then cast(k.panel_id as text)
                        else cast(k.membership_id as text) || coalesce(k.credit_name, '') end) as uuid) as key
                from contribution k join membership m on m.id = k.membership_id
                where k.study_id = :study and k.credit_preference <> 'NONE') line
            where key > :after order by key limit :limit""";

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

    List<CreditLine> lines(UUID studyId, Listing listing) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LINES, Object[].class)
                .setParameter("study", studyId)
                .setParameter("after", listing.after().id())
                .setParameter("limit", listing.limit + 1)
                .getResultStream()
                .map(row -> new CreditLine(
                        (UUID) row[0], CreditPreference.valueOf((String) row[1]), (String) row[2], (UUID) row[3]))
                .toList();
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
