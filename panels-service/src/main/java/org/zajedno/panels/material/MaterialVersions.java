package org.zajedno.panels.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.problem.Refusal;

/** The versions that the caller may see: all, or those that are public or were put before the caller's panels. */
@ApplicationScoped
public class MaterialVersions implements PanacheRepositoryBase<MaterialVersion, UUID> {

    private final Caller caller;

    MaterialVersions(Caller caller) {
        this.caller = caller;
    }

    /** A version that the caller may see; others are not found. */
    public MaterialVersion require(UUID id) {
        var query = getEntityManager()
                .createQuery(
                        "select v from MaterialVersion v where v.id = :id" + Materials.restriction(caller),
                        MaterialVersion.class)
                .setParameter("id", id);
        Materials.restrict(query, caller);
        return query.getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    List<MaterialVersion> page(UUID materialId, Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .createQuery(
                        "select v from MaterialVersion v where v.materialId = :material and (v.createdAt, v.id) > (:at, :id)"
                                + " and v.modifiedAt >= :since" + Materials.restriction(caller)
                                + " order by v.createdAt, v.id",
                        MaterialVersion.class)
                .setParameter("material", materialId)
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1);
        Materials.restrict(query, caller);
        return query.getResultList();
    }

    /** The version with the highest number. */
    Optional<MaterialVersion> latestOf(UUID materialId) {
        return find("materialId = ?1 order by number desc", materialId).firstResultOptional();
    }

    /** The version with the next lower number. */
    public Optional<MaterialVersion> before(MaterialVersion version) {
        return find("materialId = ?1 and number = ?2", version.materialId(), version.number() - 1)
                .firstResultOptional();
    }

    /** The version that is in use, other than this one. */
    public Optional<MaterialVersion> inUseBeside(MaterialVersion version) {
        return find("materialId = ?1 and state = RELEASED and id <> ?2", version.materialId(), version.id())
                .firstResultOptional();
    }

    /** The version's text in exactly that language. */
    public Optional<MaterialText> text(UUID versionId, LanguageTag language) {
        return getEntityManager()
                .createQuery("from MaterialText where materialVersionId = ?1 and language = ?2", MaterialText.class)
                .setParameter(1, versionId)
                .setParameter(2, language)
                .getResultStream()
                .findFirst();
    }

    void add(MaterialText text) {
        getEntityManager().persist(text);
    }
}
