package org.zajedno.participants.identity;

import java.time.Instant;
import java.util.UUID;
import org.zajedno.kit.country.Country;

/**
 * That somebody read an identity: who, whose, when and why. A link of the country's chain.
 *
 * @param number its place in the chain, from 1, without gaps
 * @param account the reader's account at the identity provider
 * @param previous the hash of the link before; empty for the first
 * @param hash made with the vault's key over everything above
 */
record Disclosure(
        UUID id,
        Country country,
        long number,
        UUID participantId,
        String account,
        String reason,
        Instant disclosedAt,
        String previous,
        String hash) {

    Disclosure sealed(VaultCipher cipher) {
        return new Disclosure(
                id, country, number, participantId, account, reason, disclosedAt, previous, cipher.seal(content()));
    }

    boolean isSealedBy(VaultCipher cipher) {
        return hash.equals(cipher.seal(content()));
    }

    // the reason is last: it is the only part that may hold a line break
    private String content() {
        return String.join(
                "\n",
                id.toString(),
                country.code(),
                Long.toString(number),
                participantId.toString(),
                account,
                disclosedAt.toString(),
                previous,
                reason);
    }

    /** @param row the columns in the order of this record */
    static Disclosure read(Object[] row) {
        return new Disclosure(
                (UUID) row[0],
                new Country((String) row[1]),
                (Long) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (String) row[7],
                (String) row[8]);
    }
}
