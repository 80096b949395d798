package org.zajedno.participants.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** Keeps identities under lock. The only place that turns them into bytes and back. */
@ApplicationScoped
class Vault {

    private static final String REPLACE =
            "update vault.identity set nonce = ?, ciphertext = ?, written_by = ?, written_at = ? where participant_id = ?";
    private static final String PUT = "insert into vault.identity"
            + " (nonce, ciphertext, written_by, written_at, participant_id, country) values (?, ?, ?, ?, ?, ?)";
    private static final String DISCLOSE = "select nonce, ciphertext from vault.disclose(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final VaultCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Vault(AgroalDataSource database, VaultCipher cipher, ObjectMapper json, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Puts an identity in the place of the one before, which is gone for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID participant, Country country, Identity identity, String account) {
        var encrypted = cipher.encrypt(bytes(identity), owner(participant, country));
        if (write(REPLACE, encrypted, account, participant) == 0) {
            write(PUT, encrypted, account, participant, country.code());
        }
    }

    private int write(String sql, VaultCipher.EncryptedIdentity encrypted, String account, Object... of) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, encrypted.nonce());
            statement.setBytes(2, encrypted.ciphertext());
            statement.setString(3, account);
            statement.setTimestamp(4, Timestamp.from(clock.instant()));
            for (int index = 0; index < of.length; index++) {
                statement.setObject(index + 5, of[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be written", failed);
        }
    }

    /** Opens the identity that the disclosure is about; the database notes the one with the other, or does neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Identity> open(Disclosure disclosure) {
        try (var connection = database.getConnection();
                var open = connection.prepareStatement(DISCLOSE)) {
            open.setObject(1, disclosure.id());
            open.setString(2, disclosure.country().code());
            open.setLong(3, disclosure.number());
            open.setObject(4, disclosure.participantId());
            open.setString(5, disclosure.account());
            open.setString(6, disclosure.reason());
            open.setTimestamp(7, Timestamp.from(disclosure.disclosedAt()));
            open.setString(8, disclosure.previous());
            open.setString(9, disclosure.hash());
            try (var row = open.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var encrypted = new VaultCipher.EncryptedIdentity(row.getBytes(1), row.getBytes(2));
                var owner = owner(disclosure.participantId(), disclosure.country());
                return Optional.of(identity(cipher.decrypt(encrypted, owner)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the vault cannot be read", failed);
        }
    }

    private byte[] bytes(Identity identity) {
        try {
            return json.writeValueAsBytes(identity);
        } catch (JsonProcessingException unwritable) {
            // without its cause, whose message may quote what was written
            throw new IllegalStateException("an identity cannot be written");
        }
    }

    private Identity identity(byte[] bytes) {
        try {
            return json.readValue(bytes, Identity.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("an identity cannot be read");
        }
    }

    private static String owner(UUID participant, Country country) {
        return participant + "/" + country;
    }
}
