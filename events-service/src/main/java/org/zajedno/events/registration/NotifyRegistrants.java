package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
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

    private final RegistrationRepository registrations;
    private final SeatRepository seats;
    private final CountryWall wall;
    private final Clock clock;

    NotifyRegistrants(RegistrationRepository registrations, SeatRepository seats, CountryWall wall, Clock clock) {
        this.registrations = registrations;
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
        wall.within(Country.all(), () -> registrations.queueNotices(event, notice, clock.instant()));
    }
}
