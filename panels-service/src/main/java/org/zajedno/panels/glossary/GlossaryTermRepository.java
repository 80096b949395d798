package org.zajedno.panels.glossary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.language.LanguageTag;

/** The explained words. */
@ApplicationScoped
class GlossaryTermRepository implements PanacheRepositoryBase<GlossaryTerm, UUID> {

    /** Far more words than a reader could be asked to look up; keeps the answer small. */
    private static final int MOST = 2_000;

    /** Those that are explained in exactly this language. */
    @SuppressWarnings("unchecked")
    List<GlossaryTerm> in(LanguageTag language) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from glossary_term where jsonb_exists(term, :language) order by created_at, id",
                        GlossaryTerm.class)
                .setParameter("language", language.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
