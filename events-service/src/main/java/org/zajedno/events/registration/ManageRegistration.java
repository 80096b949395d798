package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.zajedno.events.event.Admission;
import org.zajedno.events.event.Event;
import org.zajedno.events.event.EventSaved;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.caller.CountryWall;
import org.zajedno.kit.idempotency.IdempotencyStore;
import org.zajedno.kit.problem.Refusal;

/** Registers people, decides on their registrations and cancels them. */
@ApplicationScoped
class ManageRegistration {

    private final RegistrationRepository registrations;
    private final SeatRepository seats;
    private final AccountDigest digest;
    private final Caller caller;
    private final CountryWall wall;
    private final IdempotencyStore answers;
    private final Clock clock;

    ManageRegistration(
            RegistrationRepository registrations,
            SeatRepository seats,
            AccountDigest digest,
            Caller caller,
            CountryWall wall,
            IdempotencyStore answers,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.digest = digest;
        this.caller = caller;
        this.wall = wall;
        this.answers = answers;
        this.clock = clock;
    }

    void onEventSaved(@Observes EventSaved saved) {
        var taken = seats.taken(saved.eventId());
        if (saved.capacity() != null && taken > saved.capacity()) {
            throw Refusal.conflict("capacity-below-taken").with("taken", taken);
        }
        seats.set(saved.eventId(), saved.state(), saved.capacity());
        if (!saved.state().isOver()) {
            fillFreeSeats(saved.eventId());
        }
    }

    Registration register(Event event, Registrant registrant) {
        caller.requireActingFor(registrant.country());
        if (!seats.lock(event.id())) {
            throw Refusal.conflict("registration-closed");
        }
        if (registrations.isRegistered(event.id())) {
            throw Refusal.conflict("already-registered");
        }
        var registration =
                new Registration(event.id(), digest.ofCaller(), registrant, firstState(event), clock.instant());
        registrations.persistAndFlush(registration);
        if (registration.waits()) {
            seats.addToWaitingList(registration);
        }
        return registration;
    }

    private RegistrationState firstState(Event event) {
        if (event.plan().admission() == Admission.BY_APPROVAL) {
            return RegistrationState.PENDING;
        }
        return seats.takeSeat(event.id()) ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }

    void decide(Registration registration, boolean admitted) {
        seats.lock(registration.eventId());
        registration.requirePending();
        if (!admitted) {
            registration.decline(clock.instant());
            forgetAnswers(registration);
        } else {
            registration.admit(seats.takeSeat(registration.eventId()), clock.instant());
            registrations.flush();
            if (registration.waits()) {
                seats.addToWaitingList(registration);
            }
        }
        registrations.flush();
    }

    void cancel(Event event, Registration registration) {
        seats.lock(event.id());
        var seat = registration.holdsSeat();
        var waited = registration.waits();
        registration.cancel(clock.instant());
        registrations.flush();
        forgetAnswers(registration);
        if (waited) {
            seats.removeFromWaitingList(registration.id());
        }
        if (seat) {
            seats.releaseSeat(event.id());
            if (!event.state().isOver()) {
                fillFreeSeats(event.id());
            }
        }
    }

    /** Gives free seats to the first on the waiting list, whatever their country is. */
    private void fillFreeSeats(UUID event) {
        for (var first = seats.firstWaiting(event); first.isPresent(); first = seats.firstWaiting(event)) {
            if (!seats.takeSeat(event)) {
                break;
            }
            // the list spans countries and the caller may be of another one: nothing of the person is shown to the
            // caller
            var registration = first.get().registration();
            wall.within(Set.of(first.get().country()), () -> {
                registrations.findById(registration).promote(clock.instant());
                seats.removeFromWaitingList(registration);
            });
        }
    }

    private void forgetAnswers(Registration registration) {
        answers.forget("/v1/registrations/" + registration.id());
    }
}
