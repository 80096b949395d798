package org.zajedno.events.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;

/** Notes who of the staff read registrations; the service can add to it, and have deleted what is older than the log's term. */
@ApplicationScoped
class RegistrationReadLog {

    private final EntityManager entities;
    private final Caller caller;

    RegistrationReadLog(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * Adds one reading.
     *
     * @param registration null for a list
     * @param shown how many were shown
     */
    void add(UUID event, UUID registration, int shown) {
        entities.createNativeQuery(
                        "insert into registration_read (account, event_id, registration_id, shown) values (?1, ?2, cast(?3 as uuid), ?4)")
                .setParameter(1, caller.account())
                .setParameter(2, event)
                .setParameter(3, registration == null ? null : registration.toString())
                .setParameter(4, shown)
                .executeUpdate();
    }

    /** Deletes readings whose term is over; the database knows the term. */
    @Scheduled(every = "24h", identity = "forget-old-readings")
    void deleteOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select forget_old_readings()")
                        .getSingleResult());
    }
}
