package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.language.LanguageTag;

/** The texts of all versions. */
@ApplicationScoped
class ConsentFormTextRepository implements PanacheRepositoryBase<ConsentFormText, UUID> {

    /** A text as lists name it, without its words. */
    record Outline(UUID versionId, LanguageTag language, String sha256) {}

    /** In exactly this language: another one is never given in its place. */
    Optional<ConsentFormText> in(LanguageTag language, UUID versionId) {
        return find("versionId = ?1 and language = ?2", versionId, language).singleResultOptional();
    }

    /** Which texts those versions have, without loading them. */
    Map<UUID, List<Outline>> outlines(Collection<UUID> versionIds) {
        return getEntityManager()
                .createQuery(
                        "select t.versionId, t.language, t.sha256 from ConsentFormText t"
                                + " where t.versionId in :versions order by t.language",
                        Outline.class)
                .setParameter("versions", versionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Outline::versionId));
    }
}
