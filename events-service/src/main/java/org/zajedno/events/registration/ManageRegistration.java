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
class ManageRegistration {

    private final RegistrationRepository registrations;
    private final SeatAllocation seatAllocation;
    private final AccountDigest marks;
    private final Caller caller;
    private final CountryWall wall;
    private final IdempotencyStore answers;
    private final Outbox outbox;
    private final Clock clock;

    ManageRegistration(
            RegistrationRepository registrations,
            SeatAllocation seatAllocation,
            AccountDigest marks,
            Caller caller,
            CountryWall wall,
            IdempotencyStore answers,
            Outbox outbox,
            Clock clock) {
        this.registrations = registrations;
        this.seatAllocation = seatAllocation;
        this.marks = marks;
        this.caller = caller;
        this.wall = wall;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes EventSaved saved) {
        seatAllocation.set(saved.eventId(), saved.state(), saved.capacity());
        if (!saved.state().isOver()) {
            moveOn(saved.eventId());
        }
    }

    Registration register(Event event, Registrant registrant) {
        caller.requireActingFor(registrant.country());
        if (!seatAllocation.lock(event.id())) {
            throw Refusal.conflict("registration-closed");
        }
        if (registrations.isRegistered(event.id(), marks.ofCaller())) {
            throw Refusal.conflict("already-registered");
        }
        var registration = new Registration(event.id(), marks.ofCaller(), registrant, firstState(event), now());
        registrations.persistAndFlush(registration);
        if (registration.waits()) {
            seatAllocation.queue(registration);
        }
        return registration;
    }

    private RegistrationState firstState(Event event) {
        if (event.plan().admission() == Admission.BY_APPROVAL) {
            return RegistrationState.PENDING;
        }
        return seatAllocation.takeSeat(event.id()) ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }

    void decide(Registration registration, boolean admitted) {
        seatAllocation.lock(registration.eventId());
        registration.requirePending();
        if (!admitted) {
            registration.decline(now());
            forgetAnswers(registration);
        } else {
            registration.admit(seatAllocation.takeSeat(registration.eventId()), now());
            registrations.flush();
            if (registration.waits()) {
                seatAllocation.queue(registration);
            }
        }
        registrations.flush();
    }

    void cancel(Event event, Registration registration) {
        seatAllocation.lock(event.id());
        var seat = registration.holdsSeat();
        var waited = registration.waits();
        registration.cancel(now());
        registrations.flush();
        forgetAnswers(registration);
        if (waited) {
            seatAllocation.leaveQueue(registration.id());
        }
        if (seat) {
            seatAllocation.giveSeatBack(event.id());
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
        for (var first = seatAllocation.firstWaiting(event);
                first.isPresent();
                first = seatAllocation.firstWaiting(event)) {
            if (!seatAllocation.takeSeat(event)) {
                break;
            }
            // the line spans countries and the caller may be of another one: nothing of the person is shown to the
            // caller
            var registration = first.get().registration();
            wall.within(Set.of(first.get().country()), () -> {
                registrations.findById(registration).promote(now());
                seatAllocation.leaveQueue(registration);
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
