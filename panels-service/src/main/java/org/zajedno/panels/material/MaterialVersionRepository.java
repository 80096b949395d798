package org.zajedno.panels.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;

/** The versions that the caller may see: all, or those that are public or were put before the caller's panels. */
@ApplicationScoped
public class MaterialVersionRepository implements PanacheRepositoryBase<MaterialVersion, UUID> {

    private static final Keyset<MaterialVersion> OLDEST_FIRST =
            Keyset.byTime("v.createdAt", MaterialVersion::createdAt, "v.id", MaterialVersion::id);
    private static final Keyset<MaterialVersion> BY_NUMBER =
            Keyset.by("v.number", Integer.class, MaterialVersion::number);

    private static final String LENGTHS = "select material_version_id, max(characters) from material_text"
            + " where material_version_id in (:versions) group by material_version_id";

    private final CurrentViewer viewer;

    MaterialVersionRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** Those of the versions with these ids, in no order. */
    public List<MaterialVersion> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** A version that the caller may see; others are not found. */
    public MaterialVersion require(UUID id) {
        return seen(OLDEST_FIRST)
                .where("v.id = :id", "id", id)
                .one(getEntityManager())
                .orElseThrow(Refusal::notFound);
    }

    Page<MaterialVersion> page(UUID materialId, ListParameters listParameters) {
        return seen(OLDEST_FIRST)
                .where("v.materialId = :material", "material", materialId)
                .changed("v.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    private KeysetQuery<MaterialVersion> seen(Keyset<MaterialVersion> order) {
        return MaterialRepository.restrict(
                KeysetQuery.hql(order, MaterialVersion.class, "select v", "from MaterialVersion v"),
                "%s",
                viewer.get());
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

    /** The version's texts in all of its languages. */
    List<MaterialText> texts(UUID versionId) {
        return getEntityManager()
                .createQuery("from MaterialText where materialVersionId = ?1", MaterialText.class)
                .setParameter(1, versionId)
                .getResultList();
    }

    /** How many characters the longest text of each of the versions has, read without the texts. */
    public Map<UUID, Integer> lengths(Collection<UUID> versionIds) {
        return versionIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(LENGTHS, Object[].class)
                        .setParameterList("versions", versionIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    void add(MaterialText text) {
        getEntityManager().persist(text);
    }

    /** The file that a text came in, byte for byte. */
    Optional<byte[]> original(MaterialText text) {
        return getEntityManager()
                .createQuery("from OriginalFile where materialTextId = ?1", OriginalFile.class)
                .setParameter(1, text.id())
                .getResultStream()
                .findFirst()
                .map(OriginalFile::content);
    }

    void add(OriginalFile original) {
        getEntityManager().persist(original);
    }

    /** A text that is written anew is no longer what its file says. */
    void removeOriginal(MaterialText text) {
        getEntityManager()
                .createQuery("delete from OriginalFile where materialTextId = ?1")
                .setParameter(1, text.id())
                .executeUpdate();
    }

    /** The later versions of the same material that the caller may see, the oldest first. */
    public List<MaterialVersion> after(MaterialVersion version) {
        return seen(BY_NUMBER)
                .where("v.materialId = :material", "material", version.materialId())
                .where("v.number > :number", "number", version.number())
                .all(getEntityManager());
    }

    /** The texts of several versions in one language. */
    public List<MaterialText> texts(List<UUID> versionIds, LanguageTag language) {
        return getEntityManager()
                .createQuery("from MaterialText where materialVersionId in ?1 and language = ?2", MaterialText.class)
                .setParameter(1, versionIds)
                .setParameter(2, language)
                .getResultList();
    }

    /** The texts of each of the versions beside each other. */
    public Map<UUID, ParallelTexts> parallel(Collection<UUID> versionIds) {
        return versionIds.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from MaterialText where materialVersionId in ?1", MaterialText.class)
                        .setParameter(1, versionIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                MaterialText::materialVersionId,
                                Collectors.collectingAndThen(Collectors.toList(), ParallelTexts::of)));
    }
}
