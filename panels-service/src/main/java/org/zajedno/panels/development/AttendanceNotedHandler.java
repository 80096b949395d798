package org.zajedno.panels.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Notes what proves that somebody came to an event. */
@ApplicationScoped
@FactType(value = "AttendanceNoted", from = "events")
class AttendanceNotedHandler implements FactHandler<AttendanceNotedHandler.AttendanceNoted> {

    private final AttendanceProofRepository proofs;

    AttendanceNotedHandler(AttendanceProofRepository proofs) {
        this.proofs = proofs;
    }

    /** What is read here of the fact of that name. */
    public record AttendanceNoted(UUID eventId, String proof, boolean attended, long version) {}

    @Override
    public void handle(AttendanceNoted fact, ReceivedFact receivedFact) {
        proofs.note(fact.proof(), fact.eventId(), fact.attended(), fact.version());
    }
}
