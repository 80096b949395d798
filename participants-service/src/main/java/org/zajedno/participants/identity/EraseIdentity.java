package org.zajedno.participants.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.facts.Outbox;
import org.zajedno.participants.participant.ParticipantVoided;

/** Deletes an identity from the vault and remembers that it did (GDPR Art. 17). */
@ApplicationScoped
public class EraseIdentity {

    private static final String REMOVE = "delete from vault.identity where participant_id = ? and written_at <= ?";
    private static final String NOTE = "insert into vault.erasure (participant_id, country, mark, erased_at)"
            + " select id, country, ?, ? from participant where id = ?"
            + " on conflict (participant_id) do update set mark = excluded.mark, erased_at = excluded.erased_at";
    private static final String IS_ERASED = "select 1 from vault.erasure where participant_id = ?";
    private static final String IS_NOTED = "select 1 from vault.erasure where mark = ? and erased_at >= ?";
    private static final String EVERYBODY = "select id from participant";

    private final AgroalDataSource database;
    private final VaultCipher cipher;
    private final Outbox outbox;
    private final Clock clock;

    EraseIdentity(AgroalDataSource database, VaultCipher cipher, Outbox outbox, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes an identity out for good; that it was done is kept here and told, without saying whose it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID participant, Country country) {
        var mark = cipher.mark(participant);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (var connection = database.getConnection()) {
            erase(connection, participant, mark, now);
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be written", failed);
        }
        outbox.add(new IdentityErased(mark, now, country));
    }

    /** Somebody who was entered by mistake is not kept by name. */
    void onParticipantVoided(@Observes ParticipantVoided voided) {
        erase(voided.participantId(), voided.country());
    }

    /** Does what was told, if it is not done: in a database that is older than the erasure. */
    @Transactional(Transactional.TxType.MANDATORY)
    void eraseAgain(UUID mark, Instant erasedAt) {
        try (var connection = database.getConnection()) {
            if (!isNoted(connection, mark, erasedAt)) {
                var participant = participantOf(connection, mark);
                if (participant.isPresent()) {
                    erase(connection, participant.get(), mark, erasedAt);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be written", failed);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isErased(UUID participant) {
        try (var connection = database.getConnection();
                var find = connection.prepareStatement(IS_ERASED)) {
            find.setObject(1, participant);
            try (var row = find.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be read", failed);
        }
    }

    private static void erase(Connection connection, UUID participant, UUID mark, Instant at) throws SQLException {
        try (var remove = connection.prepareStatement(REMOVE);
                var note = connection.prepareStatement(NOTE)) {
            remove.setObject(1, participant);
            remove.setTimestamp(2, Timestamp.from(at));
            remove.executeUpdate();
            note.setObject(1, mark);
            note.setTimestamp(2, Timestamp.from(at));
            note.setObject(3, participant);
            note.executeUpdate();
        }
    }

    private static boolean isNoted(Connection connection, UUID mark, Instant erasedAt) throws SQLException {
        try (var find = connection.prepareStatement(IS_NOTED)) {
            find.setObject(1, mark);
            find.setTimestamp(2, Timestamp.from(erasedAt));
            try (var row = find.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Looks at everybody of the country, which only a restored backup makes necessary. */
    private Optional<UUID> participantOf(Connection connection, UUID mark) throws SQLException {
        try (var everybody = connection.prepareStatement(EVERYBODY);
                var row = everybody.executeQuery()) {
            while (row.next()) {
                var participant = row.getObject(1, UUID.class);
                if (cipher.mark(participant).equals(mark)) {
                    return Optional.of(participant);
                }
            }
            return Optional.empty();
        }
    }
}
