package org.zajedno.panels.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The terms of reference that panels agreed, version by version, behind the caller's country wall. */
@ApplicationScoped
class AgreedTermsOfReferenceRepository implements PanacheRepositoryBase<AgreedTermsOfReference, UUID> {

    private static final Keyset<AgreedTermsOfReference> OLDEST_FIRST =
            Keyset.byTime("t.createdAt", AgreedTermsOfReference::createdAt, "t.id", AgreedTermsOfReference::id);

    /** Notes the terms that the panel has now as the next version; two at once do not both change the panel. */
    AgreedTermsOfReference note(Panel panel, Instant now) {
        var agreed = new AgreedTermsOfReference(panel, 1 + (int) count("panelId", panel.id()), now);
        persistAndFlush(agreed);
        return agreed;
    }

    AgreedTermsOfReference require(UUID panelId, int number) {
        return find("panelId = ?1 and number = ?2", panelId, number)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Page<AgreedTermsOfReference> page(UUID panelId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, AgreedTermsOfReference.class, "select t", "from AgreedTermsOfReference t")
                .where("t.panelId = :panel", "panel", panelId)
                .changed("t.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
