package org.zajedno.panels.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps the newest version of a study. */
@ApplicationScoped
@FactType(value = "StudyRegistered", from = "participants")
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.StudyRegistered> {

    record StudyRegistered(UUID studyId, String acronym, String programme, String grantNumber, long version) {}

    private final StudyRepository studies;

    StudyRegisteredHandler(StudyRepository studies) {
        this.studies = studies;
    }

    @Override
    public void handle(StudyRegistered study, ReceivedFact receivedFact) {
        studies.keep(study);
    }
}
