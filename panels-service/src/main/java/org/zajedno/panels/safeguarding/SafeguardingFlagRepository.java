package org.zajedno.panels.safeguarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Membership;

/** The safeguarding flags of the caller's countries. */
@ApplicationScoped
class SafeguardingFlagRepository implements PanacheRepositoryBase<SafeguardingFlag, UUID> {

    private static final String SELECT =
            "select new org.zajedno.panels.safeguarding.SafeguardingFlagRow(f, m.pseudonym)";
    private static final String FROM = "from SafeguardingFlag f join Membership m on m.id = f.membershipId";
    private static final Keyset<SafeguardingFlagRow> OLDEST_FIRST = Keyset.byTime(
            "f.createdAt",
            row -> row.flag().createdAt(),
            "f.id",
            row -> row.flag().id());

    /** A flag with the pseudonym of whom it is about. */
    SafeguardingFlagRow require(UUID id) {
        return KeysetQuery.hql(OLDEST_FIRST, SafeguardingFlagRow.class, SELECT, FROM)
                .where("f.id = :id", "id", id)
                .one(getEntityManager())
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The oldest first, because it waits longest.
     *
     * @param state null for those in any state
     * @param panelId null for those on any panel
     */
    Page<SafeguardingFlagRow> page(@Nullable FlagState state, @Nullable UUID panelId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, SafeguardingFlagRow.class, SELECT, FROM)
                .whereAsked("f.state = :state", "state", state)
                .whereAsked("f.panelId = :panel", "panel", panelId)
                .changed("f.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** Whoever wrote a comment. */
    Optional<Membership> authorOf(UUID commentId) {
        return getEntityManager()
                .createQuery(
                        "select m from Comment c join Membership m on m.id = c.membershipId where c.id = :comment",
                        Membership.class)
                .setParameter("comment", commentId)
                .getResultStream()
                .findFirst();
    }

    /** The place of an account on a panel; one that has not ended goes before one that has. */
    Optional<Membership> placeOf(String account) {
        return getEntityManager()
                .createQuery(
                        "from Membership where account = :account"
                                + " order by case when state = ENDED then 1 else 0 end, createdAt",
                        Membership.class)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The flags that the member raised, the newest first. */
    List<SafeguardingFlag> raisedBy(String account, int most) {
        return getEntityManager()
                .createQuery(
                        "select f from SafeguardingFlag f join Membership m on m.id = f.membershipId"
                                + " where f.source = MEMBER and m.account = :account order by f.createdAt desc, f.id",
                        SafeguardingFlag.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    /** A flag that the member raised. */
    SafeguardingFlag requireRaisedBy(String account, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select f from SafeguardingFlag f join Membership m on m.id = f.membershipId"
                                + " where f.id = :id and f.source = MEMBER and m.account = :account",
                        SafeguardingFlag.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
