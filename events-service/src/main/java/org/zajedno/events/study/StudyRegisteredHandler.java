package org.zajedno.events.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns from participants-service which studies there are. */
@ApplicationScoped
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.Registered> {

    private final KnownStudyRepository studies;

    StudyRegisteredHandler(KnownStudyRepository studies) {
        this.studies = studies;
    }

    /** What is read here of the fact. */
    record Registered(UUID studyId) {}

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "StudyRegistered";
    }

    @Override
    public Class<Registered> shape() {
        return Registered.class;
    }

    @Override
    public void handle(Registered fact, ReceivedFact receivedFact) {
        studies.note(fact.studyId());
    }
}
