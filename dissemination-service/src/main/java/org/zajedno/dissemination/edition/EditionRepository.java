package org.zajedno.dissemination.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.zajedno.dissemination.CurrentViewer;
import org.zajedno.dissemination.acknowledgement.AcknowledgementsChanged;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.RemovedItem;
import org.zajedno.kit.language.LanguageTag;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** All editions. */
@ApplicationScoped
public class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    private static final Keyset<EditionSummary> OLDEST_FIRST =
            Keyset.byTime("e.createdAt", EditionSummary::createdAt, "e.id", EditionSummary::id);

    private final CurrentViewer viewer;

    EditionRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** The edition, if the caller may read it: what is not out is for those who edit and thank. */
    public Edition require(UUID id) {
        return findByIdOptional(id)
                .filter(edition -> edition.state().isOut() || viewer.get().readsDrafts())
                .orElseThrow(Refusal::notFound);
    }

    void reload(Edition edition) {
        getEntityManager().refresh(edition);
    }

    /** Gives editions that are out a new version; the tag of one that is not tells nobody that somebody chose anew. */
    void follow(@Observes AcknowledgementsChanged changed) {
        getEntityManager()
                .createNativeQuery("update edition set version = version + 1, modified_at = clock_timestamp()"
                        + " where id in (:editions) and state in ('PUBLISHED', 'OUTDATED')")
                .setParameter("editions", changed.editionIds())
                .executeUpdate();
    }

    /** One edition of a work per language and form, the withdrawn ones apart. */
    boolean isTaken(UUID workId, LanguageTag language, AccessForm form) {
        return count(
                        "workId = ?1 and language = ?2 and accessForm = ?3 and state <> ?4",
                        workId,
                        language,
                        form,
                        EditionState.WITHDRAWN)
                > 0;
    }

    List<Edition> translationsOf(UUID source) {
        return list("translationOf", source);
    }

    Page<EditionSummary> of(UUID workId, ListParameters listParameters) {
        return KeysetQuery.hql(
                        OLDEST_FIRST,
                        EditionSummary.class,
                        "select e.id, e.workId, e.language, e.accessForm, e.translationOf, e.title, e.state, e.publishedAt,"
                                + " e.modifiedAt, e.createdAt",
                        "from Edition e")
                .where("e.workId = :work", "work", workId)
                .where("e.state in :out or :editing = true", "out", EditionState.OUT)
                .with("editing", viewer.get().readsDrafts())
                .changed("e.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /**
     * Those of a work that were out and were taken back since then, longest ago first. Whoever edits sees them in the list; for
     * everybody else there is no more than that.
     */
    List<RemovedItem> goneSince(UUID workId, Instant since) {
        if (viewer.get().edits()) {
            return List.of();
        }
        List<RemovedItem> gone = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select edition_id, withdrawn_at from edition_withdrawn where work_id = ?1 and withdrawn_at >= ?2"
                                + " order by withdrawn_at, edition_id",
                        RemovedItem.class)
                .setParameter(1, workId)
                .setParameter(2, since)
                .setMaxResults(RemovedItem.MOST)
                .getResultList();
        return gone;
    }
}
