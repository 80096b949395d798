package org.zajedno.events.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was ever released. */
@ApplicationScoped
public class ScheduleReleases implements PanacheRepositoryBase<ScheduleRelease, ScheduleRelease.Key> {

    /** What was released under this number; empty if nothing was. */
    public Optional<ScheduleRelease> numbered(UUID eventId, int number) {
        return findByIdOptional(new ScheduleRelease.Key(eventId, number));
    }

    List<ScheduleRelease> after(UUID eventId, int number, int limit) {
        return find("key.eventId = ?1 and key.number > ?2 order by key.number", eventId, number)
                .range(0, limit - 1)
                .list();
    }
}
