package org.zajedno.dissemination.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The studies that participants-service told. */
@ApplicationScoped
public class StudyRepository {

    record StudyRow(UUID id, String acronym, String programme, String grantNumber) {}

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
}
