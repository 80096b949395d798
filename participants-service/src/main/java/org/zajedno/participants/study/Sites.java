package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The sites of all studies. */
@ApplicationScoped
public class Sites implements PanacheRepositoryBase<Site, UUID> {

    /** Refuses, as a wrong field of a request, an id that names no site of that study. */
    public Site requireOf(UUID studyId, UUID id) {
        return findByIdOptional(id)
                .filter(site -> site.studyId().equals(studyId))
                .orElseThrow(() -> Refusal.invalid("siteId", "names no site of this study"));
    }

    /** The countries in which a study has sites. */
    public List<Country> countriesOf(UUID studyId) {
        return getEntityManager()
                .createQuery("select distinct s.country from Site s where s.studyId = ?1", Country.class)
                .setParameter(1, studyId)
                .getResultList();
    }

    List<Site> page(UUID studyId, Listing listing) {
        var after = listing.after();
        return find(
                        "studyId = :study and (createdAt, id) > (:createdAt, :id) and modifiedAt >= :since"
                                + " order by createdAt, id",
                        Map.of(
                                "study",
                                studyId,
                                "createdAt",
                                after.createdAt(),
                                "id",
                                after.id(),
                                "since",
                                listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
