package org.zajedno.participants.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;

/** The links of the countries' chains of disclosures, as they lie in the database, which writes them itself. */
@ApplicationScoped
class DisclosureRepository {

    private static final String SELECT =
            "select id, country, number, participant_id, account, reason, disclosed_at, previous, hash";
    private static final String FROM = "from vault.disclosure";
    private static final String COLUMNS = SELECT + " " + FROM;
    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 13))) as held";
    private static final String LAST = COLUMNS + " where country = ?1 order by number desc limit 1";
    private static final String BY_NUMBER = COLUMNS + " where country = ?1 and number = any (cast(?2 as bigint[]))";
    private static final Keyset<Object[]> OLDEST_FIRST =
            Keyset.byTime("disclosed_at", row -> (Instant) row[6], "id", row -> (UUID) row[0]);

    private final Session entities;

    DisclosureRepository(Session entities) {
        this.entities = entities;
    }

    /** The country's last link; until the transaction ends nobody else adds one, since two of one number would break the chain. */
    Optional<Disclosure> lockedLast(Country country) {
        entities.createNativeQuery(LOCK, Integer.class)
                .setParameter(1, "disclosures " + country)
                .getSingleResult();
        return entities.createNativeQuery(LAST, Object[].class)
                .setParameter(1, country.code())
                .getResultStream()
                .map(Disclosure::read)
                .findFirst();
    }

    /** The hashes of the country's links with these numbers. */
    Map<Long, String> hashes(Country country, List<Long> numbers) {
        return entities.createNativeQuery(BY_NUMBER, Object[].class)
                .setParameter(1, country.code())
                .setParameter(2, numbers.toArray(Long[]::new))
                .getResultStream()
                .map(Disclosure::read)
                .collect(Collectors.toMap(Disclosure::number, Disclosure::hash));
    }

    Page<Disclosure> page(UUID participant, ListParameters listParameters) {
        return KeysetQuery.sql(OLDEST_FIRST, Object[].class, SELECT, FROM)
                .where("participant_id = :participant", "participant", participant)
                .changed("disclosed_at", listParameters)
                .page(entities, listParameters)
                .map(Disclosure::read);
    }
}
