package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zajedno.events.event.EventSaved;
import org.zajedno.events.event.EventState;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.country.Country;

/**
 * Writes into every registration what became of its event, and queues the notices. The registrants are of many countries,
 * and the caller may act for one. So the statement runs for all countries, and the caller is shown nothing of it.
 */
@ApplicationScoped
class NotifyRegistrants {

    // what was over for the person before stays as it was; contact is kept until the notice has been sent
    private static final String QUEUE_NOTICES = """
            with told as (
                update registration
                set state = case when ?2 = 'EVENT_CANCELLED' then 'CANCELLED' else state end,
                    event_notice = case when ?2 = 'EVENT_RESUMED' then null else ?2 end,
                    version = version + 1, modified_at = ?3
                where event_id = ?1 and state in ('PENDING', 'CONFIRMED', 'WAITLISTED')
                returning id, event_id, country)
            insert into registration_notice (id, registration_id, event_id, country, kind, created_at)
            select gen_random_uuid(), id, event_id, country, ?2, ?3 from told""";

    private final EntityManager entities;
    private final SeatAllocation seats;
    private final CountryWall wall;
    private final Clock clock;

    NotifyRegistrants(EntityManager entities, SeatAllocation seats, CountryWall wall, Clock clock) {
        this.entities = entities;
        this.seats = seats;
        this.wall = wall;
        this.clock = clock;
    }

    void onEventSaved(@Observes EventSaved saved) {
        if (saved.hasBecome(EventState.CANCELLED)) {
            queueNotices(saved.eventId(), EventNotice.EVENT_CANCELLED);
            seats.clear(saved.eventId());
        } else if (saved.hasBecome(EventState.POSTPONED)) {
            queueNotices(saved.eventId(), EventNotice.EVENT_POSTPONED);
        } else if (saved.former() == EventState.POSTPONED && saved.hasBecome(EventState.ANNOUNCED)) {
            queueNotices(saved.eventId(), EventNotice.EVENT_RESUMED);
        }
    }

    private void queueNotices(UUID event, EventNotice notice) {
        // whoever registers at this moment is told, or finds registration closed
        seats.lock(event);
        wall.within(
                Country.all(),
                () -> entities.createNativeQuery(QUEUE_NOTICES)
                        .setParameter(1, event)
                        .setParameter(2, notice.name())
                        .setParameter(3, clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .executeUpdate());
    }
}
