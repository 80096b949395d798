package org.zajedno.events.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The works of which an edition is published, as dissemination-service told. */
@ApplicationScoped
public class KnownWorkRepository {

    private static final String NOTE = """
            insert into known_edition (edition_id, work_id, version, withdrawn) values (?1, ?2, ?3, ?4)
            on conflict (edition_id) do update set version = excluded.version, withdrawn = excluded.withdrawn
            where excluded.version > known_edition.version""";

    private final EntityManager entities;

    KnownWorkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of these works that have no published edition. */
    public Set<UUID> unknownOf(Collection<UUID> works) {
        var unknown = new HashSet<>(works);
        if (!unknown.isEmpty()) {
            List<?> known = entities.createNativeQuery(
                            "select distinct work_id from known_edition where work_id in (?1) and not withdrawn",
                            UUID.class)
                    .setParameter(1, works)
                    .getResultList();
            unknown.removeAll(known);
        }
        return unknown;
    }

    void store(UUID edition, UUID work, long version, boolean withdrawn) {
        entities.createNativeQuery(NOTE)
                .setParameter(1, edition)
                .setParameter(2, work)
                .setParameter(3, version)
                .setParameter(4, withdrawn)
                .executeUpdate();
    }
}
