package org.zajedno.participants.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.http.PageParameters;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;
import org.zajedno.participants.study.CountryDate;

/** The consent records behind the wall of the caller's countries. */
@ApplicationScoped
class ConsentRecordRepository implements PanacheRepositoryBase<ConsentRecord, UUID> {

    private static final Keyset<ConsentRecord> OLDEST_FIRST =
            Keyset.byTime("c.createdAt", ConsentRecord::createdAt, "c.id", ConsentRecord::id);
    private static final Keyset<ConsentRecord> OLDEST_ROW_FIRST =
            Keyset.byTime("created_at", ConsentRecord::createdAt, "id", ConsentRecord::id);

    // ids as the database compares them
    private static final Comparator<ConsentRecord> BY_TIME = Comparator.comparing(ConsentRecord::createdAt)
            .thenComparing(record -> record.id().toString());

    // who has not left, and whose last word still is a yes: the same order of words as in Decisions
    private static final String OPEN = """
            exists (
                select 1 from participant p
                where p.id = r.participant_id and p.enrolment <> 'WITHDRAWN' and p.voided_at is null)
            and exists (
                select 1 from counting_consent_event yes
                where yes.consent_id = r.id and yes.type in ('GIVEN', 'REAFFIRMED')
                    and not exists (
                        select 1 from counting_consent_event later
                        where later.participant_id = yes.participant_id and later.purpose = yes.purpose
                            and (later.occurred_on, later.recorded_at, later.number)
                                > (yes.occurred_on, yes.recorded_at, yes.number)))""";
    private static final String ACTING =
            "unnest(string_to_array(:countries, ','), string_to_array(:days, ',')) as acting(country, today)";
    // a record of a version that has ended is in the first walk, whether its term is over or not
    private static final String ENDED = "(select id from consent_form_version where ended_on is not null)";
    private static final String EXPIRED = "select r.* from " + ACTING
            + " join consent_record r on r.country = acting.country where r.expires_on <= cast(acting.today as date)"
            + " and not r.expiry_told order by r.expires_on, r.id limit :rows";

    private final Clock clock;

    ConsentRecordRepository(Clock clock) {
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
    Page<ConsentRecord> toAskAgain(Collection<Country> countries, PageParameters asked) {
        var ended = open(countries)
                .along(ENDED + " ended(version_id) cross join " + ACTING)
                .where("r.form_version_id = ended.version_id");
        var expired = open(countries)
                .along(ACTING)
                .where("r.expires_on <= cast(acting.today as date)")
                .where("r.form_version_id not in " + ENDED);
        var entities = getEntityManager();
        var most = asked.limit + 1;
        return OLDEST_ROW_FIRST.page(
                asked,
                after -> Stream.concat(
                                ended.rows(entities, after, most).stream(),
                                expired.rows(entities, after, most).stream())
                        .sorted(BY_TIME)
                        .limit(most)
                        .toList(),
                () -> ended.count(entities) + expired.count(entities));
    }

    private KeysetQuery<ConsentRecord> open(Collection<Country> countries) {
        return KeysetQuery.sql(OLDEST_ROW_FIRST, ConsentRecord.class, "select r.*", "from consent_record r")
                .where("r.country = acting.country")
                .where(OPEN)
                .with("countries", codes(countries))
                .with("days", days(countries));
    }

    /** Records whose term is over by their country's day, which nobody was told yet; longest over first. */
    List<ConsentRecord> expiredUntold(Collection<Country> countries, int rows) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(EXPIRED, ConsentRecord.class)
                .setParameter("countries", codes(countries))
                .setParameter("days", days(countries))
                .setParameter("rows", rows)
                .list();
    }

    private static String codes(Collection<Country> countries) {
        return countries.stream().map(Country::code).collect(Collectors.joining(","));
    }

    private String days(Collection<Country> countries) {
        var now = clock.instant();
        return countries.stream()
                .map(country -> CountryDate.today(country, now).toString())
                .collect(Collectors.joining(","));
    }

    Page<ConsentRecord> page(UUID participantId, ListParameters listParameters) {
        return KeysetQuery.hql(OLDEST_FIRST, ConsentRecord.class, "select c", "from ConsentRecord c")
                .where("c.participantId = :participant", "participant", participantId)
                .changed("c.modifiedAt", listParameters)
                .page(getEntityManager(), listParameters);
    }

    /** Reads again what the database's triggers change. */
    void flushAndReload(ConsentRecord consent) {
        flush();
        getEntityManager().refresh(consent);
    }
}
