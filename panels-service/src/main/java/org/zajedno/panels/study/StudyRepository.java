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

    private final Session entities;

    StudyRepository(Session entities) {
        this.entities = entities;
    }

    /** What a study is called in a text, {@code IMPULSE (H2020 779334)}; empty while nothing was told of it. */
    public Optional<String> name(UUID id) {
        return entities.createNativeQuery(NAME, String.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }
}
