package org.zajedno.panels.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps the newest version of a study. */
@ApplicationScoped
@FactType(value = "StudyRegistered", from = "participants")
class StudyRegisteredHandler implements FactHandler<StudyRegisteredHandler.StudyRegistered> {

    record StudyRegistered(UUID studyId, String acronym, String programme, String grantNumber, long version) {}

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
        entities.createNativeQuery(KEEP)
                .setParameter(1, study.studyId())
                .setParameter(2, study.acronym())
                .setParameter(3, study.programme())
                .setParameter(4, study.grantNumber())
                .setParameter(5, study.version())
                .executeUpdate();
    }
}
