package org.zajedno.panels.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which codes prove that somebody came to which event; of whom they are is known to nobody here. */
@ApplicationScoped
class AttendanceProofRepository {

    // one that was taken back stays, so that an older fact which comes later does not bring it back
    private static final String NOTE = """
            insert into attendance_proof (proof, event_id, attended, told) values (:proof, :event, :attended, :version)
            on conflict (proof) do update set attended = excluded.attended, told = excluded.told
            where attendance_proof.told < excluded.told""";

    private static final String USE =
            "delete from attendance_proof where proof = :proof and attended returning event_id";

    private final EntityManager entities;

    AttendanceProofRepository(EntityManager entities) {
        this.entities = entities;
    }

    void note(String proof, UUID event, boolean attended, long version) {
        entities.createNativeQuery(NOTE)
                .setParameter("proof", proof)
                .setParameter("event", event)
                .setParameter("attended", attended)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** The event to which the code's owner came, once; empty if there is no such code, or it was used or taken back. */
    Optional<UUID> use(AttendanceCode code) {
        List<?> events = entities.createNativeQuery(USE, UUID.class)
                .setParameter("proof", code.proof())
                .getResultList();
        return events.stream().map(UUID.class::cast).findFirst();
    }
}
