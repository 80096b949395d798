package org.zajedno.panels.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The meetings of panels behind the caller's country wall; whether the caller may see the panel is asked before. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<PanelMeeting, UUID> {

    PanelMeeting require(UUID panelId, UUID id) {
        return find("id = ?1 and panelId = ?2", id, panelId)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<PanelMeeting> page(UUID panelId, Listing listing) {
        var after = listing.after();
        return getEntityManager()
                .createQuery(
                        "from PanelMeeting where panelId = :panel and modifiedAt >= :since"
                                + " and (createdAt, id) > (:at, :id) order by createdAt, id",
                        PanelMeeting.class)
                .setParameter("panel", panelId)
                .setParameter("since", listing.since())
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }
}
