package org.zajedno.panels.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.CurrentViewer;
import org.zajedno.panels.Viewer;
import org.zajedno.panels.Viewer.CountryViewer;
import org.zajedno.panels.Viewer.Member;
import org.zajedno.panels.Viewer.ProjectViewer;

/** The materials that the caller may see: all, or those of which a version is public or was put before the caller's panels. */
@ApplicationScoped
public class MaterialRepository implements PanacheRepositoryBase<StudyMaterial, UUID> {

    /** The wall leaves only the addressed panels of the caller's countries in sight. */
    static final String PUBLIC_OR_ADDRESSED =
            "(v.state in (RELEASED, RETIRED) or exists (select 1 from AddressedPanel a where a.materialVersionId = v.id))";

    static final String PUBLIC_OR_ADDRESSED_TO_ME =
            "(v.state in (RELEASED, RETIRED) or exists (select 1 from AddressedPanel a join Membership m on m.panelId = a.panelId"
                    + " where a.materialVersionId = v.id and m.account = :account and m.state in (ACTIVE, ON_BREAK)))";

    private static final Keyset<StudyMaterial> OLDEST_FIRST =
            Keyset.byTime("s.createdAt", StudyMaterial::createdAt, "s.id", StudyMaterial::id);

    private final CurrentViewer viewer;

    MaterialRepository(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    /** A material that the caller may see; others are not found. */
    public StudyMaterial require(UUID id) {
        return seen().where("s.id = :id", "id", id).one(getEntityManager()).orElseThrow(Refusal::notFound);
    }

    Page<StudyMaterial> page(@Nullable UUID studyId, ListParameters listParameters) {
        return seen().whereAsked("s.studyId = :study", "study", studyId)
                .changed("s.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    private KeysetQuery<StudyMaterial> seen() {
        return restrict(
                KeysetQuery.hql(OLDEST_FIRST, StudyMaterial.class, "select s", "from StudyMaterial s"),
                "exists (select 1 from MaterialVersion v where v.materialId = s.id and %s)",
                viewer.get());
    }

    /** @param seen with the condition that the viewer's scope sets on a version {@code v} in it */
    static <R> KeysetQuery<R> restrict(KeysetQuery<R> query, String seen, Viewer viewer) {
        return switch (viewer) {
            case ProjectViewer _ -> query;
            case CountryViewer _ -> query.where(seen.formatted(PUBLIC_OR_ADDRESSED));
            case Member member -> query.where(seen.formatted(PUBLIC_OR_ADDRESSED_TO_ME), "account", member.account());
        };
    }
}
