package org.zajedno.panels.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The panels behind the caller's country wall. */
@ApplicationScoped
public class Panels implements PanacheRepositoryBase<Panel, UUID> {

    private static final String ON_WHICH_THE_CALLER_SITS =
            " and exists (select 1 from Membership m where m.panelId = p.id and m.account = :account and m.state <> ENDED)";
    private static final String PAGE =
            "select p from Panel p where (p.createdAt, p.id) > (:at, :id) and p.modifiedAt >= :since";

    private final Caller caller;

    Panels(Caller caller) {
        this.caller = caller;
    }

    /** A panel that the caller may see; one of another country, or that a member does not sit on, is not found. */
    public Panel require(UUID id) {
        var query = getEntityManager()
                .createQuery("select p from Panel p where p.id = :id" + restriction(), Panel.class)
                .setParameter("id", id);
        restrict(query);
        return query.getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    List<Panel> page(Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .createQuery(PAGE + restriction() + " order by p.createdAt, p.id", Panel.class)
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1);
        restrict(query);
        return query.getResultList();
    }

    /** Those of the panels that are behind the caller's wall; an id that is not is left out. */
    public List<Panel> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /**
     * Moves when the panel changed, which its PPI lead alone is told. The version stays: its tag is shown to everybody, and would
     * tell that somebody joined, left or took a break where the number of members does not.
     */
    void membersChanged(UUID panelId, Instant now) {
        update("modifiedAt = greatest(modifiedAt, ?1) where id = ?2", now, panelId);
    }

    private String restriction() {
        return Sight.of(caller) == Sight.OWN_PANELS ? ON_WHICH_THE_CALLER_SITS : "";
    }

    private void restrict(Query query) {
        if (Sight.of(caller) == Sight.OWN_PANELS) {
            query.setParameter("account", caller.account());
        }
    }
}
