package org.zajedno.events.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns from participants-service which studies there are. */
@ApplicationScoped
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.StudyRegistered> {

    private final KnownStudyRepository studies;

    StudyRegisteredHandler(KnownStudyRepository studies) {
        this.studies = studies;
    }

    /** What is read here of the fact. */
    record StudyRegistered(UUID studyId) {}

    @Override
    public String source() {
        return "participants";
    }

    @Override
    public String type() {
        return "StudyRegistered";
    }

    @Override
    public Class<StudyRegistered> shape() {
        return StudyRegistered.class;
    }

    @Override
    public void handle(StudyRegistered fact, ReceivedFact receivedFact) {
        studies.add(fact.studyId());
    }
}
