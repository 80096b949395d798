package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;

/** The consent records behind the wall of the caller's countries. */
@ApplicationScoped
class ConsentRecords implements PanacheRepositoryBase<ConsentRecord, UUID> {

    // the same order of words as in Decisions
    private static final String ENDED = """
            select c.* from consent_form_version v
            cross join unnest(string_to_array(:countries, ',')) as acting(country)
            cross join lateral (
                select r.* from consent_record r
                where r.form_version_id = v.id and r.country = acting.country
                    and (r.created_at, r.id) > (:createdAt, :id)
                    and exists (
                        select 1 from participant p
                        where p.id = r.participant_id and p.enrolment <> 'WITHDRAWN' and p.voided_at is null)
                    and exists (
                        select 1 from counting_consent_event yes
                        where yes.consent_id = r.id and yes.type in ('GIVEN', 'REAFFIRMED')
                            and not exists (
                                select 1 from counting_consent_event later
                                where later.participant_id = yes.participant_id and later.purpose = yes.purpose
                                    and (later.occurred_on, later.recorded_at, later.number)
                                        > (yes.occurred_on, yes.recorded_at, yes.number)))
                order by r.created_at, r.id limit :rows) c
            where v.ended_on is not null
            order by c.created_at, c.id limit :rows""";

    /** Refuses as not found what is not there, another participant's, or behind another country's wall. */
    ConsentRecord require(UUID participantId, UUID id) {
        return find("id = ?1 and participantId = ?2", id, participantId)
                .singleResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Takes the next place in the record's history. Whoever else adds at the same moment waits and gets the place after it;
     * nobody is refused.
     */
    long nextChange(UUID id) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "update consent_record set changes = changes + 1 where id = :id returning changes")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }

    List<ConsentRecord> ofParticipant(UUID participantId) {
        return list("participantId = ?1 order by createdAt, id", participantId);
    }

    /**
     * Records of versions that have ended in which the last word about some purpose still is a yes. Walks along the records of
     * each such version and country; whoever left the study or was voided is not asked again.
     */
    List<ConsentRecord> endedAndNotAskedAgain(Collection<Country> countries, Cursor after, int rows) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ENDED, ConsentRecord.class)
                .setParameter("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("rows", rows)
                .list();
    }

    List<ConsentRecord> page(UUID participantId, Listing listing) {
        var after = listing.after();
        return find(
                        "participantId = :participant and (createdAt, id) > (:createdAt, :id)"
                                + " and modifiedAt >= :since order by createdAt, id",
                        Map.of(
                                "participant", participantId,
                                "createdAt", after.createdAt(),
                                "id", after.id(),
                                "since", listing.since()))
                .page(Page.ofSize(listing.limit + 1))
                .list();
    }
}
