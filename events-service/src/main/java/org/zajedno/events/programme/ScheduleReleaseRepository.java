package org.zajedno.events.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** Everything that was ever released. */
@ApplicationScoped
public class ScheduleReleaseRepository implements PanacheRepositoryBase<ScheduleRelease, ScheduleRelease.Key> {

    private static final Keyset<ScheduleRelease> FIRST_TO_LAST = Keyset.by(
                    "r.releasedAt", Instant.class, ScheduleRelease::releasedAt)
            .then("r.key.number", Integer.class, ScheduleRelease::number);

    /** What was released under this number; empty if nothing was. */
    public Optional<ScheduleRelease> numbered(UUID eventId, int number) {
        return findByIdOptional(new ScheduleRelease.Key(eventId, number));
    }

    /** In the order in which they were released. */
    Page<ScheduleRelease> page(UUID eventId, ListParameters listParameters) {
        return KeysetQuery.hql(FIRST_TO_LAST, ScheduleRelease.class, "select r", "from ScheduleRelease r")
                .where("r.key.eventId = :event", "event", eventId)
                .changed("r.releasedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
