package org.zajedno.events.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;

/** The studies of the project, as participants-service told; ids only. */
@ApplicationScoped
public class KnownStudyRepository {

    private final EntityManager entities;

    KnownStudyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Refuses a study that was not told.
     *
     * @param field where the study's id stood in the request
     */
    public void require(String field, UUID study) {
        var known = entities.createNativeQuery("select study_id from known_study where study_id = ?1", UUID.class)
                .setParameter(1, study)
                .getResultList();
        if (known.isEmpty()) {
            throw Refusal.invalid(field, "is not a known study");
        }
    }

    void add(UUID study) {
        entities.createNativeQuery("insert into known_study (study_id) values (?1) on conflict do nothing")
                .setParameter(1, study)
                .executeUpdate();
    }
}
