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

/** A report on the involvement was closed for good; drafts are not told. */
@ApplicationScoped
@FactType(value = "GrippReportFrozen", from = "panels")
class GrippReportFrozenHandler implements FactHandler<GrippReportFrozenHandler.GrippReportFrozen> {

    record GrippReportFrozen(UUID reportId, int number, LocalDate frozenOn, List<UUID> impactEntryIds, long version) {}

    private static final String KEEP = """
            insert into gripp_report (id, number, frozen_on, version) values (?1, ?2, ?3, ?4)
            on conflict (id) do update set number = excluded.number, frozen_on = excluded.frozen_on,
                version = excluded.version
            where gripp_report.version < excluded.version""";
    private static final String LINK = """
            insert into reported_impact (impact_entry_id, gripp_report_id)
            select unnest(cast(?1 as uuid[])), ?2 on conflict do nothing""";

    private final EntityManager entities;
    private final ProjectWall wall;

    GrippReportFrozenHandler(EntityManager entities, ProjectWall wall) {
        this.entities = entities;
        this.wall = wall;
    }

    @Override
    public void handle(GrippReportFrozen frozen, ReceivedFact receivedFact) {
        wall.within(() -> keep(frozen));
    }

    private void keep(GrippReportFrozen frozen) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, frozen.reportId())
                .setParameter(2, frozen.number())
                .setParameter(3, frozen.frozenOn())
                .setParameter(4, frozen.version())
                .executeUpdate();
        entities.createNativeQuery(LINK)
                .setParameter(1, frozen.impactEntryIds().toArray(UUID[]::new))
                .setParameter(2, frozen.reportId())
                .executeUpdate();
    }
}
