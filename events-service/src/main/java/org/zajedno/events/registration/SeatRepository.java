package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.events.event.EventState;
import org.zajedno.kit.country.Country;

/**
 * Counts the seats of an event and keeps the order of its waiting list. Every change holds the lock of the event's row, so that
 * no seat is given twice. {@link ManageRegistration} gives a seat that becomes free to the first who waits.
 */
@ApplicationScoped
class SeatRepository {

    private static final String SET = """
            insert into registration_desk (event_id, open, capacity) values (?1, ?2, ?3)
            on conflict (event_id) do update set open = excluded.open, capacity = excluded.capacity""";

    private final EntityManager entities;

    SeatRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A place on the waiting list. */
    record WaitingListEntry(long place, UUID registration, Country country) {}

    /** Takes the lock; says how many seats are taken, 0 for an event that is not known here yet. */
    int taken(UUID event) {
        var taken = entities.createNativeQuery(
                        "select taken from registration_desk where event_id = ?1 for update", Integer.class)
                .setParameter(1, event)
                .getResultList();
        return taken.isEmpty() ? 0 : (Integer) taken.getFirst();
    }

    void set(UUID event, EventState state, @Nullable Integer capacity) {
        entities.createNativeQuery(SET)
                .setParameter(1, event)
                .setParameter(2, state == EventState.REGISTRATION_OPEN)
                .setParameter(3, capacity)
                .executeUpdate();
    }

    /** Takes all seats back and empties the waiting list. */
    void clear(UUID event) {
        entities.createNativeQuery("update registration_desk set taken = 0 where event_id = ?1")
                .setParameter(1, event)
                .executeUpdate();
        entities.createNativeQuery("delete from waiting_place where event_id = ?1")
                .setParameter(1, event)
                .executeUpdate();
    }

    /** Takes the lock; says whether registration is open. */
    boolean lock(UUID event) {
        return (Boolean) entities.createNativeQuery(
                        "select open from registration_desk where event_id = ?1 for update", Boolean.class)
                .setParameter(1, event)
                .getSingleResult();
    }

    /** Takes a seat if one is free. */
    boolean takeSeat(UUID event) {
        return entities.createNativeQuery("update registration_desk set taken = taken + 1 where event_id = ?1"
                                + " and (capacity is null or taken < capacity)")
                        .setParameter(1, event)
                        .executeUpdate()
                == 1;
    }

    void releaseSeat(UUID event) {
        entities.createNativeQuery("update registration_desk set taken = taken - 1 where event_id = ?1")
                .setParameter(1, event)
                .executeUpdate();
    }

    /** Puts a registration, already stored, at the end of the waiting list. */
    void addToWaitingList(Registration registration) {
        var place = entities.createNativeQuery(
                        "update registration_desk set last_place = last_place + 1 where event_id = ?1 returning last_place",
                        Long.class)
                .setParameter(1, registration.eventId())
                .getSingleResult();
        entities.createNativeQuery(
                        "insert into waiting_place (event_id, place, registration_id, country) values (?1, ?2, ?3, ?4)")
                .setParameter(1, registration.eventId())
                .setParameter(2, place)
                .setParameter(3, registration.id())
                .setParameter(4, registration.country().code())
                .executeUpdate();
    }

    void removeFromWaitingList(UUID registration) {
        entities.createNativeQuery("delete from waiting_place where registration_id = ?1")
                .setParameter(1, registration)
                .executeUpdate();
    }

    Optional<WaitingListEntry> firstWaiting(UUID event) {
        List<?> first = entities.createNativeQuery(
                        "select place, registration_id, country from waiting_place where event_id = ?1 order by place limit 1",
                        Object[].class)
                .setParameter(1, event)
                .getResultList();
        return first.stream()
                .map(Object[].class::cast)
                .map(row -> new WaitingListEntry((Long) row[0], (UUID) row[1], new Country((String) row[2])))
                .findFirst();
    }

    /** The position on the waiting list, from 1; null if the registration does not wait. */
    @Nullable
    Integer position(Registration registration) {
        if (!registration.waits()) {
            return null;
        }
        return (Integer) entities.createNativeQuery(
                        "select count(*)::int from waiting_place where event_id = ?1 and place <="
                                + " (select place from waiting_place where registration_id = ?2)",
                        Integer.class)
                .setParameter(1, registration.eventId())
                .setParameter(2, registration.id())
                .getSingleResult();
    }
}
