package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.http.Listing;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.Jurisdiction;

/** The consent records behind the wall of the caller's countries. */
@ApplicationScoped
class ConsentRecords implements PanacheRepositoryBase<ConsentRecord, UUID> {

    // who has not left, and whose last word still is a yes: the same order of words as in Decisions
    private static final String OPEN = """
            (r.created_at, r.id) > (:createdAt, :id)
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
            order by r.created_at, r.id limit :rows""";
    private static final String ACTING =
            "unnest(string_to_array(:countries, ','), string_to_array(:days, ',')) as acting(country, today)";
    private static final String ASK_AGAIN = """
            select c.* from (
                (select r.* from consent_form_version v cross join {acting} cross join lateral (
                    select * from consent_record r
                    where r.form_version_id = v.id and r.country = acting.country and {open}) r
                where v.ended_on is not null)
                union
                (select r.* from {acting} cross join lateral (
                    select * from consent_record r
                    where r.country = acting.country and r.expires_on <= cast(acting.today as date) and {open}) r)) c
            order by c.created_at, c.id limit :rows""".replace("{acting}", ACTING).replace("{open}", OPEN);
    private static final String EXPIRED = "select r.* from " + ACTING
            + " join consent_record r on r.country = acting.country where r.expires_on <= cast(acting.today as date)"
            + " and not r.expiry_told order by r.expires_on, r.id limit :rows";

    private final Clock clock;

    ConsentRecords(Clock clock) {
        this.clock = clock;
    }

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

    /** The same, for the fact that the term is over, which is told with it. */
    long expiryTold(ConsentRecord consent) {
        return ((Number) getEntityManager()
                        .createNativeQuery("update consent_record set changes = changes + 1, expiry_told = true"
                                + " where id = :id returning changes")
                        .setParameter("id", consent.id())
                        .getSingleResult())
                .longValue();
    }

    /**
     * Records whose version has ended or whose term is over, and in which the last word about some purpose still is a yes. Walks
     * along the records of each such version and country; whoever left the study or was voided is not asked again.
     */
    List<ConsentRecord> toAskAgain(Collection<Country> countries, Cursor after, int rows) {
        return onTheirDay(ASK_AGAIN, countries)
                .setParameter("createdAt", after.createdAt())
                .setParameter("id", after.id())
                .setParameter("rows", rows)
                .list();
    }

    /** Records whose term is over by their country's day, which nobody was told yet; longest over first. */
    List<ConsentRecord> expiredUntold(Collection<Country> countries, int rows) {
        return onTheirDay(EXPIRED, countries).setParameter("rows", rows).list();
    }

    private NativeQuery<ConsentRecord> onTheirDay(String sql, Collection<Country> countries) {
        var now = clock.instant();
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, ConsentRecord.class)
                .setParameter("countries", countries.stream().map(Country::code).collect(Collectors.joining(",")))
                .setParameter(
                        "days",
                        countries.stream()
                                .map(country -> Jurisdiction.today(country, now).toString())
                                .collect(Collectors.joining(",")));
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
