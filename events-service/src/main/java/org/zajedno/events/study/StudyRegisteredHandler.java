package org.zajedno.events.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Learns from participants-service which studies there are. */
@ApplicationScoped
@FactType(value = "StudyRegistered", from = "participants")
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.StudyRegistered> {

    private final KnownStudyRepository studies;

    StudyRegisteredHandler(KnownStudyRepository studies) {
        this.studies = studies;
    }

    /** What is read here of the fact. */
    record StudyRegistered(UUID studyId) {}

    @Override
    public void handle(StudyRegistered fact, ReceivedFact receivedFact) {
        studies.add(fact.studyId());
    }
}
