package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.Received;

/** Keeps how many people an event reached, and from how many countries; it may be told before the event itself. */
@ApplicationScoped
class ReachRecordedHandler implements FactHandler<ReachRecordedHandler.ReachRecorded> {

    record ReachRecorded(UUID eventId, int persons, int countries, long version) {}

    private static final String KEEP = """
            insert into known_event (id, reach_persons, reach_countries, reach_version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set reach_persons = excluded.reach_persons,
                reach_countries = excluded.reach_countries, reach_version = excluded.reach_version
            where known_event.reach_version < excluded.reach_version""";

    private final EntityManager entities;

    ReachRecordedHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String source() {
        return "events";
    }

    @Override
    public String type() {
        return "ReachRecorded";
    }

    @Override
    public Class<ReachRecorded> shape() {
        return ReachRecorded.class;
    }

    @Override
    public void handle(ReachRecorded reach, Received received) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, reach.eventId())
                .setParameter(2, reach.persons())
                .setParameter(3, reach.countries())
                .setParameter(4, reach.version())
                .executeUpdate();
    }
}
