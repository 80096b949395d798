package org.zajedno.dissemination.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps the newest version of what was told of a study. */
@ApplicationScoped
@FactType(value = "StudyRegistered", from = "participants")
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.StudyRegistered> {

    record Period(int number, LocalDate from, LocalDate to) {}

    record Grant(String programme, String number) {}

    /** @param furtherGrants null from a service of before */
    record StudyRegistered(
            UUID studyId,
            String acronym,
            String programme,
            String grantNumber,
            @Nullable List<Grant> furtherGrants,
            List<Period> periods,
            long version) {

        List<Grant> grants() {
            return Stream.concat(
                            Stream.of(new Grant(programme, grantNumber)),
                            furtherGrants == null ? Stream.of() : furtherGrants.stream())
                    .toList();
        }
    }

    private final StudyRepository studies;

    StudyRegisteredHandler(StudyRepository studies) {
        this.studies = studies;
    }

    @Override
    public void handle(StudyRegistered study, ReceivedFact receivedFact) {
        studies.keep(study);
    }
}
