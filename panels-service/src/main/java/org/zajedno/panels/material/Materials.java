package org.zajedno.panels.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.caller.Caller;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.panels.panel.Sight;

/** The materials that the caller may see: all, or those of which a version is public or was put before the caller's panels. */
@ApplicationScoped
public class Materials implements PanacheRepositoryBase<StudyMaterial, UUID> {

    /** The wall leaves only the addressed panels of the caller's countries in sight. */
    static final String PUBLIC_OR_ADDRESSED =
            " and (v.state in (RELEASED, RETIRED) or exists (select 1 from AddressedPanel a where a.materialVersionId = v.id))";

    static final String PUBLIC_OR_ADDRESSED_TO_ME =
            " and (v.state in (RELEASED, RETIRED) or exists (select 1 from AddressedPanel a join Membership m on m.panelId = a.panelId"
                    + " where a.materialVersionId = v.id and m.account = :account and m.state in (ACTIVE, ON_BREAK)))";

    private final Caller caller;

    Materials(Caller caller) {
        this.caller = caller;
    }

    /** A material that the caller may see; others are not found. */
    public StudyMaterial require(UUID id) {
        var query = getEntityManager()
                .createQuery(select("s.id = :id"), StudyMaterial.class)
                .setParameter("id", id);
        restrict(query, caller);
        return query.getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    List<StudyMaterial> page(UUID studyId, Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .createQuery(
                        select("(s.createdAt, s.id) > (:at, :id) and s.modifiedAt >= :since"
                                        + (studyId == null ? "" : " and s.studyId = :study"))
                                + " order by s.createdAt, s.id",
                        StudyMaterial.class)
                .setParameter("at", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("since", listing.since())
                .setMaxResults(listing.limit + 1);
        if (studyId != null) {
            query.setParameter("study", studyId);
        }
        restrict(query, caller);
        return query.getResultList();
    }

    private String select(String condition) {
        var restriction = restriction(caller);
        var seen = restriction.isEmpty()
                ? ""
                : " and exists (select 1 from MaterialVersion v where v.materialId = s.id" + restriction + ")";
        return "select s from StudyMaterial s where " + condition + seen;
    }

    /** The condition on a version {@code v} that the caller's sight sets. */
    static String restriction(Caller caller) {
        return switch (Sight.of(caller)) {
            case PROJECT -> "";
            case COUNTRY -> PUBLIC_OR_ADDRESSED;
            case OWN_PANELS -> PUBLIC_OR_ADDRESSED_TO_ME;
        };
    }

    static void restrict(Query query, Caller caller) {
        if (Sight.of(caller) == Sight.OWN_PANELS) {
            query.setParameter("account", caller.account());
        }
    }
}
