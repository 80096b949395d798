package org.zajedno.dissemination.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
            List<Grant> furtherGrants,
            List<Period> periods,
            long version) {

        List<Grant> grants() {
            return Stream.concat(
                            Stream.of(new Grant(programme, grantNumber)),
                            furtherGrants == null ? Stream.of() : furtherGrants.stream())
                    .toList();
        }
    }

    private static final String KEEP = """
            insert into study (id, acronym, programme, grant_number, version) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set acronym = excluded.acronym, programme = excluded.programme,
                grant_number = excluded.grant_number, version = excluded.version
            where study.version < excluded.version""";

    private final EntityManager entities;

    StudyRegisteredHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void handle(StudyRegistered study, ReceivedFact receivedFact) {
        var newer = entities.createNativeQuery(KEEP)
                .setParameter(1, study.studyId())
                .setParameter(2, study.acronym())
                .setParameter(3, study.programme())
                .setParameter(4, study.grantNumber())
                .setParameter(5, study.version())
                .executeUpdate();
        if (newer == 1) {
            replacePeriods(study);
            replaceGrants(study);
        }
    }

    private void replaceGrants(StudyRegistered study) {
        entities.createNativeQuery("delete from study_grant where study_id = ?1")
                .setParameter(1, study.studyId())
                .executeUpdate();
        var grants = study.grants();
        for (int place = 0; place < grants.size(); place++) {
            entities.createNativeQuery(
                            "insert into study_grant (study_id, place, programme, grant_number) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, study.studyId())
                    .setParameter(2, place)
                    .setParameter(3, grants.get(place).programme())
                    .setParameter(4, grants.get(place).number())
                    .executeUpdate();
        }
    }

    private void replacePeriods(StudyRegistered study) {
        entities.createNativeQuery("delete from study_period where study_id = ?1")
                .setParameter(1, study.studyId())
                .executeUpdate();
        for (var period : study.periods()) {
            entities.createNativeQuery(
                            "insert into study_period (study_id, number, starts_on, ends_on) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, study.studyId())
                    .setParameter(2, period.number())
                    .setParameter(3, period.from())
                    .setParameter(4, period.to())
                    .executeUpdate();
        }
    }
}
