package org.zajedno.panels.safeguarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.filter.Conditions;
import org.zajedno.panels.panel.Membership;

/** The safeguarding flags of the caller's countries. */
@ApplicationScoped
public class SafeguardingFlags implements PanacheRepositoryBase<SafeguardingFlag, UUID> {

    private static final String ROWS = "select new org.zajedno.panels.safeguarding.FlagRow(f, m.pseudonym)"
            + " from SafeguardingFlag f join Membership m on m.id = f.membershipId where ";

    /** A flag with the pseudonym of whom it is about. */
    FlagRow require(UUID id) {
        return getEntityManager()
                .createQuery(ROWS + "f.id = :id", FlagRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The oldest first, because it waits longest.
     *
     * @param state null for those in any state
     * @param panelId null for those on any panel
     */
    List<FlagRow> page(FlagState state, UUID panelId, Listing listing) {
        var after = listing.after();
        var filter =
                new Conditions().and("f.state = :state", "state", state).and("f.panelId = :panel", "panel", panelId);
        return filter.bind(getEntityManager()
                        .createQuery(
                                ROWS + "(f.createdAt, f.id) > (:at, :id) and f.modifiedAt >= :since" + filter.where()
                                        + " order by f.createdAt, f.id",
                                FlagRow.class))
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1)
                .getResultList();
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
