package org.zajedno.events.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;

/** The registrations that the database shows: those of the caller's countries. */
@ApplicationScoped
class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private static final String AFTER =
            " and (createdAt > ?2 or (createdAt = ?2 and id > ?3)) and modifiedAt >= ?4 order by createdAt, id";

    List<Registration> ofEvent(UUID event, Listing listing) {
        return page("eventId = ?1", event, listing);
    }

    List<Registration> ofAccount(String mark, Listing listing) {
        return page("accountMark = ?1", mark, listing);
    }

    boolean isRegistered(UUID event, String mark) {
        return count("eventId = ?1 and accountMark = ?2 and state not in ('CANCELLED', 'DECLINED')", event, mark) > 0;
    }

    private List<Registration> page(String filter, Object of, Listing listing) {
        var after = listing.after();
        return find(filter + AFTER, of, after.createdAt(), after.id(), listing.since())
                .range(0, listing.limit)
                .list();
    }
}
