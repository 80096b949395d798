package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.study.ProjectWall;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** Comments were gathered that raise the same concern; those that a later gathering names stand for those of an earlier one. */
@ApplicationScoped
@FactType(value = "ConcernGathered", from = "panels")
class ConcernGatheredHandler implements FactHandler<ConcernGatheredHandler.ConcernGathered> {

    record ConcernGathered(UUID concernId, List<UUID> commentIds, long version) {}

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

    ConcernGatheredHandler(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    @Override
    public void handle(ConcernGathered gathered, ReceivedFact receivedFact) {
        wall.within(() -> keep(gathered));
    }

    private void keep(ConcernGathered gathered) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, gathered.concernId())
                .setParameter(2, gathered.version())
                .executeUpdate();
        entities.createNativeQuery(GATHER)
                .setParameter(1, gathered.commentIds().toArray(UUID[]::new))
                .setParameter(2, gathered.concernId())
                .setParameter(3, gathered.version())
                .executeUpdate();
        entities.createNativeQuery(FORGET_EARLIER)
                .setParameter(1, gathered.concernId())
                .executeUpdate();
    }
}
