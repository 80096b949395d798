package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.study.ProjectWall;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** An entry of the impact log was made or changed; the comments behind it never grow more, so that all that were ever told count. */
@ApplicationScoped
@FactType(value = "ImpactRecorded", from = "panels")
class ImpactRecordedHandler implements FactHandler<ImpactRecordedHandler.ImpactRecorded> {

    record ImpactRecorded(
            UUID impactEntryId, List<UUID> commentIds, LocalDate happenedOn, String outcome, long version) {}

    private static final String KEEP = """
            insert into impact_entry (id, happened_on, outcome, version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set happened_on = excluded.happened_on, outcome = excluded.outcome,
                version = excluded.version
            where impact_entry.version < excluded.version""";
    private static final String LINK = """
            insert into impact_comment (comment_id, impact_entry_id)
            select unnest(cast(?1 as uuid[])), ?2 on conflict do nothing""";

    private final EntityManager entities;
    private final ProjectWall wall;

    ImpactRecordedHandler(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    @Override
    public void handle(ImpactRecorded recorded, ReceivedFact receivedFact) {
        wall.within(() -> keep(recorded));
    }

    private void keep(ImpactRecorded recorded) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, recorded.impactEntryId())
                .setParameter(2, recorded.happenedOn())
                .setParameter(3, recorded.outcome())
                .setParameter(4, recorded.version())
                .executeUpdate();
        entities.createNativeQuery(LINK)
                .setParameter(1, recorded.commentIds().toArray(UUID[]::new))
                .setParameter(2, recorded.impactEntryId())
                .executeUpdate();
    }
}
