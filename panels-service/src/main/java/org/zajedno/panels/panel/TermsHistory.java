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
class TermsHistory implements PanacheRepositoryBase<AgreedTerms, UUID> {

    private static final Keyset<AgreedTerms> OLDEST_FIRST =
            Keyset.byTime("t.createdAt", AgreedTerms::createdAt, "t.id", AgreedTerms::id);

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

    Page<AgreedTerms> page(UUID panelId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, AgreedTerms.class, "select t", "from AgreedTerms t")
                .where("t.panelId = :panel", "panel", panelId)
                .changed("t.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
