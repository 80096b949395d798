package org.zajedno.participants.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/** Keeps identities under lock. The only place that turns them into bytes and back. */
@ApplicationScoped
class Vault {

    private final IdentityRepository identities;
    private final VaultCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Vault(IdentityRepository identities, VaultCipher cipher, ObjectMapper json, Clock clock) {
        this.identities = identities;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Puts an identity in the place of the one before, which is gone for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID participant, Country country, Identity identity, String account) {
        var encrypted = cipher.encrypt(bytes(identity), owner(participant, country));
        identities.put(participant, country, encrypted, account, clock.instant());
    }

    /** Opens the identity that the disclosure is about; the database notes the one with the other, or does neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Identity> open(Disclosure disclosure) {
        var owner = owner(disclosure.participantId(), disclosure.country());
        return identities.disclose(disclosure).map(encrypted -> identity(cipher.decrypt(encrypted, owner)));
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
