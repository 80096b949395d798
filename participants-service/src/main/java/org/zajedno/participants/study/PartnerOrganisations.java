package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.http.Listing;

/** The organisations of the project. */
@ApplicationScoped
class PartnerOrganisations implements PanacheRepositoryBase<PartnerOrganisation, UUID> {

    List<PartnerOrganisation> page(Listing listing) {
        var after = listing.after();
        return find(
                        "(createdAt, id) > (:createdAt, :id) and modifiedAt >= :since order by createdAt, id",
                        Map.of("createdAt", after.createdAt(), "id", after.id(), "since", listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
