package org.zajedno.events.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.Listing;

/** Everything that was ever released. */
@ApplicationScoped
public class ScheduleReleases implements PanacheRepositoryBase<ScheduleRelease, ScheduleRelease.Key> {

    /** What was released under this number; empty if nothing was. */
    public Optional<ScheduleRelease> numbered(UUID eventId, int number) {
        return findByIdOptional(new ScheduleRelease.Key(eventId, number));
    }

    /** One more than the page holds, in the order in which they were released. */
    List<ScheduleRelease> page(UUID eventId, Listing listing) {
        return find(
                        "key.eventId = ?1 and releasedAt > ?2 and releasedAt >= ?3 order by releasedAt, key.number",
                        eventId,
                        listing.after().createdAt(),
                        listing.since())
                .range(0, listing.limit)
                .list();
    }
}
