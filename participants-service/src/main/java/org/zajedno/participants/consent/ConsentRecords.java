package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The consent records behind the wall of the caller's countries. */
@ApplicationScoped
class ConsentRecords implements PanacheRepositoryBase<ConsentRecord, UUID> {

    /** Refuses as not found what is not there, another participant's, or behind another country's wall. */
    ConsentRecord require(UUID participantId, UUID id) {
        return find("id = ?1 and participantId = ?2", id, participantId)
                .singleResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Takes the next place in the record's history. Whoever else adds at the same moment waits and gets the place after it;
     * nobody is refused.
     */
    long nextChange(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "update consent_record set changes = changes + 1 where id = :id returning changes")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }

    List<ConsentRecord> page(UUID participantId, Listing listing) {
        var after = listing.after();
        return find(
                        "participantId = :participant and (createdAt, id) > (:createdAt, :id)"
                                + " and createdAt >= :since order by createdAt, id",
                        Map.of(
                                "participant", participantId,
                                "createdAt", after.createdAt(),
                                "id", after.id(),
                                "since", listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
