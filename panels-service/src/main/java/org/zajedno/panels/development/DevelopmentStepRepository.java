package org.zajedno.panels.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The steps that members have taken. */
@ApplicationScoped
class DevelopmentStepRepository implements PanacheRepositoryBase<DevelopmentStep, UUID> {

    private static final Keyset<DevelopmentStep> OLDEST_FIRST =
            Keyset.byTime("s.createdAt", DevelopmentStep::createdAt, "s.id", DevelopmentStep::id);

    Page<DevelopmentStep> page(UUID membershipId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, DevelopmentStep.class, "select s", "from DevelopmentStep s")
                .where("s.membershipId = :member", "member", membershipId)
                .changed("s.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    boolean hasTraining(UUID membershipId, UUID eventId) {
        return count("membershipId = ?1 and eventId = ?2 and kind = TRAINING", membershipId, eventId) > 0;
    }
}
