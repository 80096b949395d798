package org.zajedno.events.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.zajedno.events.event.EventSaved;
import org.zajedno.events.event.EventState;

/** The programmes that are worked on, one for each event. */
@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    private final Clock clock;

    ProgrammeRepository(Clock clock) {
        this.clock = clock;
    }

    void begin(@Observes EventSaved saved) {
        if (saved.state() == EventState.DRAFT && findById(saved.eventId()) == null) {
            persist(new Programme(saved.eventId(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }
}
