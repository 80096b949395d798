package org.zajedno.panels.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The contributions behind the caller's country wall. */
@ApplicationScoped
public class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {

    private static final String SELECT = "select new org.zajedno.panels.contribution.ContributionRow(k, m, p)";
    private static final String FROM =
            "from Contribution k" + " join Membership m on m.id = k.membershipId join Panel p on p.id = k.panelId";
    private static final Keyset<ContributionRow> OLDEST_FIRST = Keyset.byTime(
            "k.createdAt",
            row -> row.contribution().createdAt(),
            "k.id",
            row -> row.contribution().id());
    private static final int AT_ONCE = 200;

    Optional<ContributionRow> rowOf(UUID id, String account) {
        return of(account).where("k.id = :id", "id", id).one(getEntityManager());
    }

    Page<ContributionRow> ofAccount(String account, ContributionQuery asked, ListParameters listParameters) {
        return page(of(account), asked, listParameters);
    }

    Page<ContributionRow> all(ContributionQuery asked, ListParameters listParameters) {
        return page(rows(), asked, listParameters);
    }

    private static KeysetQuery<ContributionRow> of(String account) {
        return rows().where("m.account = :account", "account", account);
    }

    private static KeysetQuery<ContributionRow> rows() {
        return KeysetQuery.hql(OLDEST_FIRST, ContributionRow.class, SELECT, FROM);
    }

    private Page<ContributionRow> page(
            KeysetQuery<ContributionRow> rows, ContributionQuery asked, ListParameters listParameters) {
        return rows.whereAsked("k.studyId = :study", "study", asked.studyId)
                .whereAsked("k.panelId = :panel", "panel", asked.panelId)
                .whereAsked(
                        "exists (select 1 from Comment c where c.id = k.commentId and c.reviewRequestId = :review)",
                        "review",
                        asked.reviewRequestId)
                .changed("k.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** Those of the contributions that are behind the caller's wall, in no order. */
    public List<Contribution> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Some of those that wish to be named and were told without the mark of their line. */
    List<Contribution> publishedWithoutDigest() {
        return find("digestTold = false and credit.preference in (NAMED, PSEUDONYM) order by id")
                .page(0, AT_ONCE)
                .list();
    }

    List<Contribution> ofComment(UUID commentId) {
        return list("commentId", commentId);
    }

    @Nullable
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
