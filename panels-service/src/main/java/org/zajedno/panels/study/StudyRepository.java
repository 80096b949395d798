package org.zajedno.panels.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The studies that participants-service registered. */
@ApplicationScoped
public class StudyRepository {

    private static final String NAME =
            "select acronym || ' (' || programme || ' ' || grant_number || ')' from study where id = ?1";

    private static final String KEEP = """
            insert into study (id, acronym, programme, grant_number, version) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set acronym = excluded.acronym, programme = excluded.programme,
                grant_number = excluded.grant_number, version = excluded.version
            where study.version < excluded.version""";

    private final Session entities;

    StudyRepository(Session entities) {
        this.entities = entities;
    }

    /** Keeps a study unless a newer version of it is there already. */
    void keep(StudyRegisteredHandler.StudyRegistered study) {
        entities.createNativeMutationQuery(KEEP)
                .setParameter(1, study.studyId())
                .setParameter(2, study.acronym())
                .setParameter(3, study.programme())
                .setParameter(4, study.grantNumber())
                .setParameter(5, study.version())
                .executeUpdate();
    }

    /** What a study is called in a text, {@code IMPULSE (H2020 779334)}; empty while nothing was told of it. */
    public Optional<String> name(UUID id) {
        return entities.createNativeQuery(NAME, String.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }
}
