package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.events.event.Event;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.problem.Refusal;

/** Records whether a registered person came once the event has begun. */
@ApplicationScoped
class RecordAttendance {

    private final RegistrationRepository registrations;
    private final Outbox outbox;
    private final Clock clock;

    RecordAttendance(RegistrationRepository registrations, Outbox outbox, Clock clock) {
        this.registrations = registrations;
        this.outbox = outbox;
        this.clock = clock;
    }

    void record(Event event, Registration registration, boolean came) {
        switch (event.state()) {
            case RUNNING, FINISHED -> registration.attend(came, clock.instant()).ifPresent(outbox::add);
            default -> throw Refusal.conflict("event-not-begun");
        }
        registrations.flush();
    }
}
