package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.zajedno.events.event.Admission;
import org.zajedno.events.event.Event;
import org.zajedno.events.event.EventSaved;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.problem.Refusal;

/** Gives seats, keeps the line, and moves it on. */
@ApplicationScoped
class Registering {

    private final Registrations registrations;
    private final Desk desk;
    private final AccountMarks marks;
    private final Caller caller;
    private final CountryWall wall;
    private final IdempotencyStore answers;
    private final Outbox outbox;
    private final Clock clock;

    Registering(
            Registrations registrations,
            Desk desk,
            AccountMarks marks,
            Caller caller,
            CountryWall wall,
            IdempotencyStore answers,
            Outbox outbox,
            Clock clock) {
        this.registrations = registrations;
        this.desk = desk;
        this.marks = marks;
        this.caller = caller;
        this.wall = wall;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes EventSaved saved) {
        desk.set(saved.eventId(), saved.state(), saved.capacity());
        if (!saved.state().isOver()) {
            moveOn(saved.eventId());
        }
    }

    Registration register(Event event, Registrant registrant) {
        caller.requireActingFor(registrant.country());
        if (!desk.lock(event.id())) {
            throw Refusal.conflict("registration-closed");
        }
        if (registrations.isRegistered(event.id(), marks.ofCaller())) {
            throw Refusal.conflict("already-registered");
        }
        var registration = new Registration(event.id(), marks.ofCaller(), registrant, firstState(event), now());
        registrations.persistAndFlush(registration);
        if (registration.waits()) {
            desk.queue(registration);
        }
        return registration;
    }

    private RegistrationState firstState(Event event) {
        if (event.plan().admission() == Admission.BY_APPROVAL) {
            return RegistrationState.PENDING;
        }
        return desk.takeSeat(event.id()) ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }

    void decide(Registration registration, boolean admitted) {
        desk.lock(registration.eventId());
        registration.requirePending();
        if (!admitted) {
            registration.decline(now());
            forgetAnswers(registration);
        } else {
            registration.admit(desk.takeSeat(registration.eventId()), now());
            registrations.flush();
            if (registration.waits()) {
                desk.queue(registration);
            }
        }
        registrations.flush();
    }

    void cancel(Event event, Registration registration) {
        desk.lock(event.id());
        var seat = registration.holdsSeat();
        var waited = registration.waits();
        registration.cancel(now());
        registrations.flush();
        forgetAnswers(registration);
        if (waited) {
            desk.leaveQueue(registration.id());
        }
        if (seat) {
            desk.giveSeatBack(event.id());
            if (!event.state().isOver()) {
                moveOn(event.id());
            }
        }
    }

    void attend(Event event, Registration registration, boolean came) {
        switch (event.state()) {
            case RUNNING, FINISHED -> registration.attend(came, now()).ifPresent(outbox::add);
            default -> throw Refusal.conflict("event-not-begun");
        }
        registrations.flush();
    }

    /** Gives free seats to the first in the line, whatever country they are of. */
    private void moveOn(UUID event) {
        for (var first = desk.firstWaiting(event); first.isPresent(); first = desk.firstWaiting(event)) {
            if (!desk.takeSeat(event)) {
                break;
            }
            // the line spans countries and the caller may be of another one: nothing of the person is shown to the
            // caller
            var registration = first.get().registration();
            wall.within(Set.of(first.get().country()), () -> {
                registrations.findById(registration).promote(now());
                desk.leaveQueue(registration);
            });
        }
    }

    private void forgetAnswers(Registration registration) {
        answers.forget("/v1/registrations/" + registration.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
