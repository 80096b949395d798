package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.study.ProjectWall;

/** Entries of the impact log with the comments behind them, and the frozen reports with the entries in them. */
@ApplicationScoped
class ImpactRepository {

    private static final String KEEP_ENTRY = """
            insert into impact_entry (id, happened_on, outcome, version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set happened_on = excluded.happened_on, outcome = excluded.outcome,
                version = excluded.version
            where impact_entry.version < excluded.version""";
    private static final String LINK_COMMENTS = """
            insert into impact_comment (comment_id, impact_entry_id)
            select unnest(cast(?1 as uuid[])), ?2 on conflict do nothing""";
    private static final String KEEP_REPORT = """
            insert into gripp_report (id, number, frozen_on, version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set number = excluded.number, frozen_on = excluded.frozen_on,
                version = excluded.version
            where gripp_report.version < excluded.version""";
    private static final String LINK_ENTRIES = """
            insert into reported_impact (impact_entry_id, gripp_report_id)
            select unnest(cast(?1 as uuid[])), ?2 on conflict do nothing""";

    private final EntityManager entities;
    private final ProjectWall wall;

    ImpactRepository(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    /** The comments behind an entry never grow more, so that all that were ever told count. */
    void keepEntry(UUID id, LocalDate happenedOn, String outcome, List<UUID> comments, long version) {
        wall.within(() -> {
            entities.createNativeQuery(KEEP_ENTRY)
                    .setParameter(1, id)
                    .setParameter(2, happenedOn)
                    .setParameter(3, outcome)
                    .setParameter(4, version)
                    .executeUpdate();
            link(LINK_COMMENTS, comments, id);
        });
    }

    void keepReport(UUID id, int number, LocalDate frozenOn, List<UUID> entries, long version) {
        wall.within(() -> {
            entities.createNativeQuery(KEEP_REPORT)
                    .setParameter(1, id)
                    .setParameter(2, number)
                    .setParameter(3, frozenOn)
                    .setParameter(4, version)
                    .executeUpdate();
            link(LINK_ENTRIES, entries, id);
        });
    }

    private void link(String sql, List<UUID> linked, UUID to) {
        entities.createNativeQuery(sql)
                .setParameter(1, linked.toArray(UUID[]::new))
                .setParameter(2, to)
                .executeUpdate();
    }
}
