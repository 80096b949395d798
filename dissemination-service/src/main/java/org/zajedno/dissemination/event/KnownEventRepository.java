package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The events that were announced. */
@ApplicationScoped
public class KnownEventRepository {

    private final Session entities;

    KnownEventRepository(Session entities) {
        this.entities = entities;
    }

    /** Those of these ids that were announced. */
    public List<KnownEvent> of(Collection<UUID> ids) {
        List<KnownEvent> events = entities.createNativeQuery("""
                        select id, name, reach_persons, reach_countries from known_event
                        where id = any(cast(?1 as uuid[])) and name is not null""", KnownEvent.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return events;
    }
}
