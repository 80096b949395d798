package org.zajedno.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who read registrations. Rows are added; what is older than the database's term for them is deleted by the database. */
@ApplicationScoped
class RegistrationReadRepository {

    private static final String ADD =
            "insert into registration_read (account, event_id, registration_id, shown) values (?1, ?2, cast(?3 as uuid), ?4)";

    private final EntityManager entities;

    RegistrationReadRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @param registration null for a list */
    void add(String account, UUID event, @Nullable UUID registration, int shown) {
        entities.createNativeQuery(ADD)
                .setParameter(1, account)
                .setParameter(2, event)
                .setParameter(3, registration == null ? null : registration.toString())
                .setParameter(4, shown)
                .executeUpdate();
    }

    void deleteOld() {
        entities.createNativeQuery("select forget_old_readings()").getSingleResult();
    }
}
