package org.zajedno.participants.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The sites of all studies. */
@ApplicationScoped
public class SiteRepository implements PanacheRepositoryBase<Site, UUID> {

    private static final Keyset<Site> OLDEST_FIRST = Keyset.byTime("s.createdAt", Site::createdAt, "s.id", Site::id);

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

    Page<Site> page(UUID studyId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, Site.class, "select s", "from Site s")
                .where("s.studyId = :study", "study", studyId)
                .changed("s.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }
}
