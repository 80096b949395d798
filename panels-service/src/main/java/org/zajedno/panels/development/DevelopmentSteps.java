package org.zajedno.panels.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;

/** The steps that members have taken. */
@ApplicationScoped
class DevelopmentSteps implements PanacheRepositoryBase<DevelopmentStep, UUID> {

    List<DevelopmentStep> page(UUID membershipId, Listing listing) {
        var after = listing.after();
        return getEntityManager()
                .createQuery(
                        "from DevelopmentStep where membershipId = :member and (createdAt, id) > (:at, :id)"
                                + " and modifiedAt >= :since order by createdAt, id",
                        DevelopmentStep.class)
                .setParameter("member", membershipId)
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }

    boolean hasTraining(UUID membershipId, UUID eventId) {
        return count("membershipId = ?1 and eventId = ?2 and kind = TRAINING", membershipId, eventId) > 0;
    }
}
