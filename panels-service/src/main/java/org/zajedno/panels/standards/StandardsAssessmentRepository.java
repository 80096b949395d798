package org.zajedno.panels.standards;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The ratings behind the caller's country wall. */
@ApplicationScoped
class StandardsAssessmentRepository implements PanacheRepositoryBase<StandardsAssessment, UUID> {

    /** In an order that tells nothing about who rated first. */
    List<StandardsAssessment> of(UUID panelId, String period) {
        return list("panelId = ?1 and period = ?2 order by id", panelId, period);
    }
}
