package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.study.ProjectWall;

/** Which comments raise the same concern. */
@ApplicationScoped
class ConcernRepository {

    private static final String KEEP = """
            insert into concern (id, version) values (?1, ?2)
            on conflict (id) do update set version = greatest(concern.version, excluded.version)""";
    private static final String GATHER = """
            insert into concern_comment (comment_id, concern_id, version)
            select unnest(cast(?1 as uuid[])), k.id, k.version from concern k where k.id = ?2 and k.version = ?3
            on conflict do nothing""";
    private static final String FORGET_EARLIER = """
            delete from concern_comment l using concern k
            where l.concern_id = ?1 and k.id = l.concern_id and l.version < k.version""";

    private final EntityManager entities;
    private final ProjectWall wall;

    ConcernRepository(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    /** The comments of the newest version stand for those of all earlier ones. */
    void keep(UUID id, List<UUID> comments, long version) {
        wall.within(() -> {
            entities.createNativeQuery(KEEP)
                    .setParameter(1, id)
                    .setParameter(2, version)
                    .executeUpdate();
            entities.createNativeQuery(GATHER)
                    .setParameter(1, comments.toArray(UUID[]::new))
                    .setParameter(2, id)
                    .setParameter(3, version)
                    .executeUpdate();
            entities.createNativeQuery(FORGET_EARLIER).setParameter(1, id).executeUpdate();
        });
    }
}
