package org.zajedno.participants.identity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zajedno.kit.country.Country;

/**
 * The schema {@code vault}: identities as bytes that only {@link Vault} can read, and that some were erased. Everything is done in
 * the caller's transaction. No message of a failure holds what was written.
 */
@ApplicationScoped
class IdentityRepository {

    private static final String REPLACE =
            "update vault.identity set nonce = ?, ciphertext = ?, written_by = ?, written_at = ? where participant_id = ?";
    private static final String PUT = "insert into vault.identity"
            + " (nonce, ciphertext, written_by, written_at, participant_id, country) values (?, ?, ?, ?, ?, ?)";
    private static final String DISCLOSE = "select nonce, ciphertext from vault.disclose(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REMOVE = "delete from vault.identity where participant_id = ? and written_at <= ?";
    private static final String NOTE_ERASURE = "insert into vault.erasure (participant_id, country, mark, erased_at)"
            + " select id, country, ?, ? from participant where id = ?"
            + " on conflict (participant_id) do update set mark = excluded.mark, erased_at = excluded.erased_at";
    private static final String IS_ERASED = "select 1 from vault.erasure where participant_id = ?";
    private static final String IS_NOTED = "select 1 from vault.erasure where mark = ? and erased_at >= ?";
    private static final String EVERYBODY = "select id from participant";

    private final AgroalDataSource database;

    IdentityRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Puts an identity in the place of the one before, which is gone for good. */
    void put(UUID participant, Country country, VaultCipher.EncryptedIdentity encrypted, String account, Instant at) {
        if (write(REPLACE, encrypted, account, at, participant) == 0) {
            write(PUT, encrypted, account, at, participant, country.code());
        }
    }

    private int write(
            String sql, VaultCipher.EncryptedIdentity encrypted, String account, Instant at, Object... whose) {
        return query(sql, statement -> {
            set(statement, encrypted.nonce(), encrypted.ciphertext(), account, at);
            for (int index = 0; index < whose.length; index++) {
                statement.setObject(index + 5, whose[index]);
            }
            return statement.executeUpdate();
        });
    }

    /** Reads the identity that the disclosure is about; the database notes the one with the other, or does neither. */
    Optional<VaultCipher.EncryptedIdentity> disclose(Disclosure disclosure) {
        return query(DISCLOSE, open -> {
            set(
                    open,
                    disclosure.id(),
                    disclosure.country().code(),
                    disclosure.number(),
                    disclosure.participantId(),
                    disclosure.account(),
                    disclosure.reason(),
                    disclosure.disclosedAt(),
                    disclosure.previous(),
                    disclosure.hash());
            try (var row = open.executeQuery()) {
                return row.next()
                        ? Optional.of(new VaultCipher.EncryptedIdentity(row.getBytes(1), row.getBytes(2)))
                        : Optional.empty();
            }
        });
    }

    /** Deletes an identity that was written before then, and notes under the mark that it was. */
    void erase(UUID participant, UUID mark, Instant at) {
        query(REMOVE, remove -> {
            set(remove, participant, at);
            return remove.executeUpdate();
        });
        query(NOTE_ERASURE, note -> {
            set(note, mark, at, participant);
            return note.executeUpdate();
        });
    }

    boolean isErased(UUID participant) {
        return exists(IS_ERASED, participant);
    }

    /** Whether an erasure of that time or later is noted under the mark. */
    boolean isNoted(UUID mark, Instant erasedAt) {
        return exists(IS_NOTED, mark, erasedAt);
    }

    private boolean exists(String sql, Object... values) {
        return query(sql, find -> {
            set(find, values);
            try (var row = find.executeQuery()) {
                return row.next();
            }
        });
    }

    /** Looks at everybody of the country, one after the other. */
    Optional<UUID> find(Predicate<UUID> wanted) {
        return query(EVERYBODY, everybody -> {
            try (var row = everybody.executeQuery()) {
                while (row.next()) {
                    var participant = row.getObject(1, UUID.class);
                    if (wanted.test(participant)) {
                        return Optional.of(participant);
                    }
                }
                return Optional.empty();
            }
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be reached", failed);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            var value = values[index] instanceof Instant moment ? Timestamp.from(moment) : values[index];
            statement.setObject(index + 1, value);
        }
    }
}
