package org.zajedno.dissemination.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.dissemination.event.EventAnnouncedHandler.EventAnnounced;
import org.zajedno.dissemination.event.ReachRecordedHandler.ReachRecorded;

/** The events that were announced. */
@ApplicationScoped
public class KnownEventRepository {

    private static final String KEEP = """
            insert into known_event (id, name, starts_on, ends_on, state, version) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (id) do update set name = excluded.name, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, state = excluded.state, version = excluded.version
            where known_event.version < excluded.version""";
    private static final String KEEP_REACH = """
            insert into known_event (id, reach_persons, reach_countries, reach_version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set reach_persons = excluded.reach_persons,
                reach_countries = excluded.reach_countries, reach_version = excluded.reach_version
            where known_event.reach_version < excluded.reach_version""";

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

    /** Keeps the newest version of an event and of what it presents. */
    void keep(EventAnnounced event) {
        var newer = entities.createNativeMutationQuery(KEEP)
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
        entities.createNativeMutationQuery("delete from presented_work where event_id = ?1")
                .setParameter(1, event.eventId())
                .executeUpdate();
        for (var work : event.presents() == null ? List.<UUID>of() : event.presents()) {
            entities.createNativeMutationQuery(
                            "insert into presented_work (event_id, work_id) values (?1, ?2) on conflict do nothing")
                    .setParameter(1, event.eventId())
                    .setParameter(2, work)
                    .executeUpdate();
        }
    }

    /** Keeps the newest figures, which may be told before the event itself. */
    void keepReach(ReachRecorded reach) {
        entities.createNativeMutationQuery(KEEP_REACH)
                .setParameter(1, reach.eventId())
                .setParameter(2, reach.persons(), Integer.class)
                .setParameter(3, reach.countries(), Integer.class)
                .setParameter(4, reach.version())
                .executeUpdate();
    }
}
