package org.zajedno.participants.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The participants behind the wall of the caller's countries. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {

    /** Refuses as not found what is not there or behind another country's wall. */
    public Participant require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The same, held until the transaction ends, so that what depends on all that is known of them is done one by one. */
    public Participant requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /**
     * A page of one more row than asked for. Each country is a walk along its own index that ends after a page, whatever the
     * size of the table and however many countries the caller acts for.
     */
    List<Participant> page(Collection<Country> countries, ParticipantFilter filter, Listing listing) {
        var after = listing.after();
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql(filter, listing), Participant.class)
                .setParameter("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("rows", listing.limit + 1)
                .setReadOnly(true);
        if (filter.studyId != null) {
            query.setParameter("study", filter.studyId);
        }
        if (filter.siteId != null) {
            query.setParameter("site", filter.siteId);
        }
        if (listing.modifiedSince != null) {
            query.setParameter("since", listing.since());
        }
        return query.list();
    }

    // only constants are put together here: what a caller sent is bound
    static String sql(ParticipantFilter filter, Listing listing) {
        return "select p.* from unnest(string_to_array(:countries, ',')) as acting(country) cross join lateral ("
                + " select * from participant where participant.country = acting.country"
                + (filter.studyId == null ? "" : " and study_id = :study")
                + (filter.siteId == null ? "" : " and site_id = :site")
                // whoever keeps a copy must learn of the voided ones
                + (listing.modifiedSince == null ? " and voided_at is null" : " and modified_at >= :since")
                + " and (created_at, id) > (:createdAt, :id) order by created_at, id limit :rows) p"
                + " order by p.created_at, p.id limit :rows";
    }
}
