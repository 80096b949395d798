package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The organisations of the project. */
@ApplicationScoped
class PartnerOrganisationRepository implements PanacheRepositoryBase<PartnerOrganisation, UUID> {

    private static final Keyset<PartnerOrganisation> OLDEST_FIRST =
            Keyset.byTime("o.createdAt", PartnerOrganisation::createdAt, "o.id", PartnerOrganisation::id);

    Page<PartnerOrganisation> page(ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, PartnerOrganisation.class, "select o", "from PartnerOrganisation o")
                .changed("o.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
