package org.zajedno.dissemination.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.problem.Refusal;

/** All lines of all reports. */
@ApplicationScoped
class ReportLineRepository implements PanacheRepositoryBase<ReportLine, UUID> {

    private static final String OF_REPORT = "grantNumber = ?1 and period = ?2 and form = ?3";

    List<ReportLine> of(String grant, int period, ReportForm form) {
        return list(OF_REPORT + " order by createdAt, id", grant, period, form);
    }

    long countOf(String grant, int period, ReportForm form) {
        return count(OF_REPORT, grant, period, form);
    }

    ReportLine require(String grant, int period, ReportForm form, UUID id) {
        return findByIdOptional(id)
                .filter(line -> line.isIn(grant, period, form))
                .orElseThrow(Refusal::notFound);
    }
}
