package org.zajedno.panels.gripp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;

/** The reports that the caller may see: frozen ones everybody on the project, drafts researchers and the coordinator. */
@ApplicationScoped
class GrippReportRepository implements PanacheRepositoryBase<GrippReport, UUID> {

    private static final Keyset<GrippReport> OLDEST_FIRST =
            Keyset.byTime("r.createdAt", GrippReport::createdAt, "r.id", GrippReport::id);

    private final CurrentViewer viewer;

    GrippReportRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    GrippReport require(UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.isFrozen() || seesDrafts())
                .orElseThrow(Refusal::notFound);
    }

    Page<GrippReport> page(@Nullable UUID studyId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, GrippReport.class, "select r", "from GrippReport r")
                .whereAsked("r.studyId = :study", "study", studyId)
                .whereAsked("r.frozenAt is not null", !seesDrafts())
                .changed("r.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    private boolean seesDrafts() {
        return viewer.get().seesWholeProject();
    }

    /** A number that no report has or had. */
    int nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('gripp_number')")
                        .getSingleResult())
                .intValue();
    }
}
