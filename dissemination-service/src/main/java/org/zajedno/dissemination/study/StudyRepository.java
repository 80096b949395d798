package org.zajedno.dissemination.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.dissemination.study.StudyRegisteredHandler.StudyRegistered;

/** The studies that participants-service told. */
@ApplicationScoped
public class StudyRepository {

    record StudyRow(UUID id, String acronym, String programme, String grantNumber) {}

    private static final String KEEP = """
            insert into study (id, acronym, programme, grant_number, version) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set acronym = excluded.acronym, programme = excluded.programme,
                grant_number = excluded.grant_number, version = excluded.version
            where study.version < excluded.version""";

    private final Session entities;

    StudyRepository(Session entities) {
        this.entities = entities;
    }

    public Optional<Study> find(UUID id) {
        return one("select id, acronym, programme, grant_number from study where id = ?1", id);
    }

    /** The study, held until the transaction ends, so that its credits do not change while something is decided by them. */
    public Optional<Study> lock(UUID id) {
        return one("select id, acronym, programme, grant_number from study where id = ?1 for no key update", id);
    }

    /** The study under a grant; the first if one grant pays for several. */
    public Optional<Study> underGrant(String grantNumber) {
        return one(
                "select id, acronym, programme, grant_number from study where grant_number = ?1 order by id limit 1",
                grantNumber);
    }

    /** A reporting period of a grant. */
    public Optional<ReportingPeriod> period(String grantNumber, int number) {
        List<ReportingPeriod> found = entities.createNativeQuery("""
                        select p.number, p.starts_on, p.ends_on
                        from study s join study_period p on p.study_id = s.id
                        where s.grant_number = ?1 and p.number = ?2 order by s.id limit 1""", ReportingPeriod.class)
                .setParameter(1, grantNumber)
                .setParameter(2, number)
                .getResultList();
        return found.stream().findFirst();
    }

    private Optional<Study> one(String sql, Object key) {
        List<StudyRow> found = entities.createNativeQuery(sql, StudyRow.class)
                .setParameter(1, key)
                .getResultList();
        return found.stream().findFirst().map(this::withGrants);
    }

    private Study withGrants(StudyRow study) {
        List<Study.Grant> grants = entities.createNativeQuery(
                        "select programme, grant_number from study_grant where study_id = ?1 order by place",
                        Study.Grant.class)
                .setParameter(1, study.id())
                .getResultList();
        return new Study(study.id(), study.acronym(), study.programme(), study.grantNumber(), grants);
    }

    /** Keeps the newest version of what was told of a study. */
    void keep(StudyRegistered study) {
        var newer = entities.createNativeMutationQuery(KEEP)
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
        entities.createNativeMutationQuery("delete from study_grant where study_id = ?1")
                .setParameter(1, study.studyId())
                .executeUpdate();
        var grants = study.grants();
        for (int place = 0; place < grants.size(); place++) {
            entities.createNativeMutationQuery(
                            "insert into study_grant (study_id, place, programme, grant_number) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, study.studyId())
                    .setParameter(2, place)
                    .setParameter(3, grants.get(place).programme())
                    .setParameter(4, grants.get(place).number())
                    .executeUpdate();
        }
    }

    private void replacePeriods(StudyRegistered study) {
        entities.createNativeMutationQuery("delete from study_period where study_id = ?1")
                .setParameter(1, study.studyId())
                .executeUpdate();
        for (var period : study.periods()) {
            entities.createNativeMutationQuery(
                            "insert into study_period (study_id, number, starts_on, ends_on) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, study.studyId())
                    .setParameter(2, period.number())
                    .setParameter(3, period.from())
                    .setParameter(4, period.to())
                    .executeUpdate();
        }
    }
}
