package org.zajedno.dissemination.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.dissemination.CurrentViewer;
import org.zajedno.dissemination.study.Study;
import org.zajedno.dissemination.study.StudyRepository;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.RowVersion;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** All works. */
@ApplicationScoped
public class WorkRepository implements PanacheRepositoryBase<Work, UUID> {

    private static final Keyset<Work> OLDEST_FIRST = Keyset.byTime("w.createdAt", Work::createdAt, "w.id", Work::id);

    private final CurrentViewer viewer;
    private final StudyRepository studies;

    WorkRepository(CurrentViewer viewer, StudyRepository studies) {
        this.viewer = viewer;
        this.studies = studies;
    }

    /** The work, if the caller may know of it: an unreleased one is for those who edit. */
    public Work require(UUID id) {
        return findByIdOptional(id)
                .filter(work -> work.isReleased() || viewer.get().readsDrafts())
                .orElseThrow(Refusal::notFound);
    }

    public Study studyOf(Work work) {
        return studies.find(work.studyId()).orElseThrow(Refusal::notFound);
    }

    /** The study of a work, held until the transaction ends, so that its credits do not change while something is decided. */
    public Study lockStudyOf(Work work) {
        return studies.lock(work.studyId()).orElseThrow(Refusal::notFound);
    }

    Page<Work> page(ListParameters listParameters) {
        return query(listParameters).page(getEntityManager(), listParameters);
    }

    /** What that page shows, by versions. */
    List<RowVersion> versions(ListParameters listParameters) {
        return query(listParameters).versions(getEntityManager(), listParameters, "select w.id, w.version");
    }

    private KeysetQuery<Work> query(ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Work.class, "select w", "from Work w")
                .where(
                        "w.released = true or :editing = true",
                        "editing",
                        viewer.get().readsDrafts())
                .changed("w.modifiedAt", listParameters);
    }
}
