package org.zajedno.dissemination.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.facts.FactHandler;
import org.zajedno.kit.facts.FactType;
import org.zajedno.kit.facts.ReceivedFact;

/** A report on the involvement was closed for good; drafts are not told. */
@ApplicationScoped
@FactType(value = "GrippReportFrozen", from = "panels")
class GrippReportFrozenHandler implements FactHandler<GrippReportFrozenHandler.GrippReportFrozen> {

    record GrippReportFrozen(UUID reportId, int number, LocalDate frozenOn, List<UUID> impactEntryIds, long version) {}

    private final ImpactRepository impact;

    GrippReportFrozenHandler(ImpactRepository impact) {
        this.impact = impact;
    }

    @Override
    public void handle(GrippReportFrozen frozen, ReceivedFact receivedFact) {
        impact.keepReport(
                frozen.reportId(), frozen.number(), frozen.frozenOn(), frozen.impactEntryIds(), frozen.version());
    }
}
