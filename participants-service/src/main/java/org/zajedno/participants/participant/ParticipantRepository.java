package org.zajedno.participants.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/** The participants behind the wall of the caller's countries. */
@ApplicationScoped
public class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {

    private static final Keyset<ParticipantView> OLDEST_FIRST =
            Keyset.byTime("created_at", ParticipantView::createdAt, "id", ParticipantView::id);

    /** Refuses as not found what is not there or behind another country's wall. */
    public Participant require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The same, held until the transaction ends, so that what depends on all that is known of them is done one by one. */
    public Participant requireHeld(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /**
     * Each country is one index scan that ends after a page, whatever the size of the table and however many countries the
     * caller acts for.
     */
    Page<ParticipantView> page(Collection<Country> countries, ParticipantFilter filter, ListParameters listParameters) {
        return query(countries, filter, listParameters).page(getEntityManager(), listParameters);
    }

    static KeysetQuery<ParticipantView> query(
            Collection<Country> countries, ParticipantFilter filter, ListParameters listParameters) {
        return KeysetQuery.columns(OLDEST_FIRST, ParticipantView.COLUMNS, "from participant", ParticipantView::from)
                .along("unnest(string_to_array(:countries, ',')) as acting(country)")
                .with("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .where("participant.country = acting.country")
                .whereAsked("study_id = :study", "study", filter.studyId)
                .whereAsked("site_id = :site", "site", filter.siteId)
                // whoever keeps a copy must learn of the voided ones
                .whereAsked("voided_at is null", listParameters.modifiedSince == null)
                .changed("modified_at", listParameters);
    }
}
