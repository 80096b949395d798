package org.zajedno.participants.study;

import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/** A study is known to the project, or what it says of itself has changed; the higher version is the newer one. */
record StudyRegistered(
        UUID studyId,
        String acronym,
        String programme,
        String grantNumber,
        List<Grant> furtherGrants,
        List<ReportingPeriod> periods,
        long version)
        implements Fact {

    static StudyRegistered of(Study study) {
        return new StudyRegistered(
                study.id(),
                study.acronym(),
                study.grant().programme(),
                study.grant().number(),
                study.furtherGrants(),
                study.periods(),
                study.version());
    }

    @Override
    public UUID subject() {
        return studyId;
    }
}
