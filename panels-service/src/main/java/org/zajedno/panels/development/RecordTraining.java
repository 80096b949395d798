package org.zajedno.panels.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.contribution.AppearanceRepository;
import org.zajedno.panels.panel.Membership;

/** Takes over from events that a member came, by the code that the member enters and by nothing else. */
@ApplicationScoped
class RecordTraining {

    private final AttendanceProofRepository proofs;
    private final AppearanceRepository events;
    private final DevelopmentStepRepository steps;
    private final Clock clock;

    RecordTraining(
            AttendanceProofRepository proofs,
            AppearanceRepository events,
            DevelopmentStepRepository steps,
            Clock clock) {
        this.proofs = proofs;
        this.events = events;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * The training as a step of the member. The proof goes in the same transaction: a code works once, and what is left does
     * not say whose it was. A code that is wrong, used, taken back or not told of yet is refused in the same words; an event
     * that stands among the member's trainings already is refused without using up the code.
     */
    DevelopmentStep enter(Membership member, AttendanceCode code) {
        var event = proofs.use(code)
                .flatMap(events::announced)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "attendance-code-unknown"));
        if (steps.hasTraining(member.id(), event.eventId())) {
            throw Refusal.conflict("training-noted");
        }
        var step = DevelopmentStep.training(member, event, clock.instant());
        steps.persistAndFlush(step);
        return step;
    }
}
