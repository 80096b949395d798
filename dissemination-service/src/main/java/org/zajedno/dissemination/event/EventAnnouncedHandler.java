package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Keeps the newest version of an event and of what it presents. */
@ApplicationScoped
@FactType(value = "EventAnnounced", from = "events")
class EventAnnouncedHandler implements FactHandler<EventAnnouncedHandler.EventAnnounced> {

    record EventAnnounced(
            UUID eventId,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            List<UUID> presents,
            String state,
            long version) {}

    private static final String KEEP = """
            insert into known_event (id, name, starts_on, ends_on, state, version) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update set name = excluded.name, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, state = excluded.state, version = excluded.version
            where known_event.version < excluded.version""";

    private final EntityManager entities;

    EventAnnouncedHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void handle(EventAnnounced event, ReceivedFact receivedFact) {
        var newer = entities.createNativeQuery(KEEP)
                .setParameter(1, event.eventId())
                .setParameter(2, event.name())
                .setParameter(3, event.startsOn())
                .setParameter(4, event.endsOn())
                .setParameter(5, event.state())
                .setParameter(6, event.version())
                .executeUpdate();
        if (newer == 1) {
            replacePresented(event);
        }
    }

    private void replacePresented(EventAnnounced event) {
        entities.createNativeQuery("delete from presented_work where event_id = ?1")
                .setParameter(1, event.eventId())
                .executeUpdate();
        for (var work : event.presents() == null ? List.<UUID>of() : event.presents()) {
            entities.createNativeQuery(
                            "insert into presented_work (event_id, work_id) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, event.eventId())
                    .setParameter(2, work)
                    .executeUpdate();
        }
    }
}
