package org.zajedno.panels.gripp;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.facts.Fact;

/**
 * A report was closed for good.
 *
 * @param number under which it is cited
 * @param impactEntryIds the entries of the impact log that it reports
 */
record GrippReportFrozen(UUID reportId, int number, LocalDate frozenOn, List<UUID> impactEntryIds, long version)
        implements Fact {

    static GrippReportFrozen of(GrippReport report, List<UUID> impactEntryIds) {
        return new GrippReportFrozen(
                report.id(),
                Optional.ofNullable(report.number()).orElseThrow(),
                LocalDate.ofInstant(Optional.ofNullable(report.frozenAt()).orElseThrow(), ZoneOffset.UTC),
                impactEntryIds,
                report.version());
    }

    @Override
    public UUID subject() {
        return reportId;
    }
}
