package org.zajedno.participants.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.Refusal;

/**
 * Who read which identity and why. Entries are added and never removed. Each country has a hash chain: a missing or
 * changed entry breaks it.
 */
@ApplicationScoped
class DisclosureLog {

    private static final Logger LOG = Logger.getLogger(DisclosureLog.class);
    private static final String SELECT =
            "select id, country, number, participant_id, account, reason, disclosed_at, previous, hash";
    private static final String FROM = "from vault.disclosure";
    private static final String COLUMNS = SELECT + " " + FROM;
    // links are added one after the other: two of the same number would break the chain
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 13))";
    private static final String LAST = COLUMNS + " where country = ? order by number desc limit 1";
    private static final String BY_NUMBER = COLUMNS + " where country = ? and number = any (?)";
    private static final Keyset<Object[]> OLDEST_FIRST =
            Keyset.byTime("disclosed_at", row -> (Instant) row[6], "id", row -> (UUID) row[0]);

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Vault vault;
    private final VaultCipher cipher;
    private final Clock clock;

    DisclosureLog(AgroalDataSource database, EntityManager entities, Vault vault, VaultCipher cipher, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.vault = vault;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What the steward sees, and the link that tells of it. */
    record DisclosureResult(Disclosure disclosure, Identity identity) {}

    /** Reads an identity and adds the entry that tells of it. Refuses as not found where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    DisclosureResult disclose(UUID participant, Country country, String account, String reason) {
        var disclosure = next(participant, country, account, reason);
        var identity = vault.open(disclosure).orElseThrow(Refusal::notFound);
        // the end of the chain, kept outside of the database too: links cut off there leave no gap
        LOG.infof("Disclosure %s/%d %s", country, disclosure.number(), disclosure.hash());
        return new DisclosureResult(disclosure, identity);
    }

    private Disclosure next(UUID participant, Country country, String account, String reason) {
        try (var connection = database.getConnection()) {
            lock(connection, country);
            var last = last(connection, country);
            var number = last.isEmpty() ? 1 : last.getFirst().number() + 1;
            var previous = last.isEmpty() ? "" : last.getFirst().hash();
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return new Disclosure(UUID.randomUUID(), country, number, participant, account, reason, now, previous, "")
                    .sealed(cipher);
        } catch (SQLException failed) {
            throw new IllegalStateException("disclosures cannot be read", failed);
        }
    }

    private static void lock(Connection connection, Country country) throws SQLException {
        try (var hold = connection.prepareStatement(LOCK)) {
            hold.setString(1, "disclosures " + country);
            hold.execute();
        }
    }

    private static List<Disclosure> last(Connection connection, Country country) throws SQLException {
        try (var last = connection.prepareStatement(LAST)) {
            last.setString(1, country.code());
            return rows(last);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Page<Disclosure> page(UUID participant, ListParameters listParameters) {
        return KeysetQuery.sql(OLDEST_FIRST, Object[].class, SELECT, FROM)
                .where("participant_id = :participant", "participant", participant)
                .changed("disclosed_at", listParameters)
                .page(entities, listParameters)
                .map(Disclosure::read);
    }

    /** For each of these links whether it is as it was made, and follows on the one before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Boolean> intact(List<Disclosure> links) {
        var intact = new HashMap<UUID, Boolean>();
        for (var country : links.stream().map(Disclosure::country).distinct().toList()) {
            var ofCountry = links.stream()
                    .filter(link -> link.country().equals(country))
                    .toList();
            var before = before(country, ofCountry);
            ofCountry.forEach(link -> intact.put(
                    link.id(),
                    link.isSealedBy(cipher)
                            && link.previous().equals(link.number() == 1 ? "" : before.get(link.number() - 1))));
        }
        return intact;
    }

    private Map<Long, String> before(Country country, List<Disclosure> links) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(BY_NUMBER)) {
            find.setString(1, country.code());
            find.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint",
                            links.stream().map(link -> link.number() - 1).toArray()));
            var hashes = new HashMap<Long, String>();
            rows(find).forEach(link -> hashes.put(link.number(), link.hash()));
            return hashes;
        } catch (SQLException failed) {
            throw new IllegalStateException("disclosures cannot be read", failed);
        }
    }

    private static List<Disclosure> rows(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            var rows = new ArrayList<Disclosure>();
            while (row.next()) {
                rows.add(Disclosure.read(row));
            }
            return rows;
        }
    }
}
