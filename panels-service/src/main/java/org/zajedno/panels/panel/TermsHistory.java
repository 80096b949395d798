package org.zajedno.panels.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The terms of reference that panels agreed, version by version, behind the caller's country wall. */
@ApplicationScoped
class TermsHistory implements PanacheRepositoryBase<AgreedTerms, UUID> {

    /** Notes the terms that the panel has now as the next version; two at once do not both change the panel. */
    AgreedTerms note(Panel panel, Instant now) {
        var agreed = new AgreedTerms(panel, 1 + (int) count("panelId", panel.id()), now);
        persistAndFlush(agreed);
        return agreed;
    }

    AgreedTerms require(UUID panelId, int number) {
        return find("panelId = ?1 and number = ?2", panelId, number)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<AgreedTerms> page(UUID panelId, Listing listing) {
        var after = listing.after();
        return getEntityManager()
                .createQuery(
                        "from AgreedTerms where panelId = :panel and modifiedAt >= :since"
                                + " and (createdAt, id) > (:at, :id) order by createdAt, id",
                        AgreedTerms.class)
                .setParameter("panel", panelId)
                .setParameter("since", listing.since())
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setMaxResults(listing.limit + 1)
                .getResultList();
    }
}
