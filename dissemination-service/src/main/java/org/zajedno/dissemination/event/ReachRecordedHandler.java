package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps how many people an event reached, and from how many countries; it may be told before the event itself. */
@ApplicationScoped
@FactType(value = "ReachRecorded", from = "events")
class ReachRecordedHandler implements FactHandler<ReachRecordedHandler.ReachRecorded> {

    /** The number of countries is kept back where it would say too much of somebody. */
    record ReachRecorded(UUID eventId, Integer persons, Integer countries, long version) {}

    private static final String KEEP = """
            insert into known_event (id, reach_persons, reach_countries, reach_version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set reach_persons = excluded.reach_persons,
                reach_countries = excluded.reach_countries, reach_version = excluded.reach_version
            where known_event.reach_version < excluded.reach_version""";

    private final Session entities;

    ReachRecordedHandler(Session entities) {
        this.entities = entities;
    }

    @Override
    public void handle(ReachRecorded reach, ReceivedFact receivedFact) {
        entities.createNativeMutationQuery(KEEP)
                .setParameter(1, reach.eventId())
                .setParameter(2, reach.persons(), Integer.class)
                .setParameter(3, reach.countries(), Integer.class)
                .setParameter(4, reach.version())
                .executeUpdate();
    }
}
