package org.zajedno.panels.gripp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Sight;

/** The reports that the caller may see: frozen ones everybody on the project, drafts researchers and the coordinator. */
@ApplicationScoped
class GrippReports implements PanacheRepositoryBase<GrippReport, UUID> {

    private final Caller caller;

    GrippReports(Caller caller) {
        this.caller = caller;
    }

    GrippReport require(UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.isFrozen() || seesDrafts())
                .orElseThrow(Refusal::notFound);
    }

    List<GrippReport> page(UUID studyId, Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .createQuery(
                        "from GrippReport where modifiedAt >= :since and (createdAt, id) > (:at, :id)"
                                + (studyId == null ? "" : " and studyId = :study")
                                + (seesDrafts() ? "" : " and frozenAt is not null") + " order by createdAt, id",
                        GrippReport.class)
                .setParameter("since", listing.since())
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(listing.limit + 1);
        return (studyId == null ? query : query.setParameter("study", studyId)).getResultList();
    }

    private boolean seesDrafts() {
        return Sight.of(caller) == Sight.PROJECT;
    }

    /** A number that no report has or had. */
    int nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('gripp_number')")
                        .getSingleResult())
                .intValue();
    }
}
