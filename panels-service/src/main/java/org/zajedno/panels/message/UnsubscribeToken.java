package org.zajedno.panels.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.zajedno.panels.vault.Vault;

/**
 * What a mail carries to stop further ones without signing in: the settings' random id and a signature that nobody else can
 * make, in small letters and digits, which mail servers leave alone. Nothing of it is stored.
 */
@ApplicationScoped
class UnsubscribeToken {

    private static final int RADIX = 36;
    private static final int LONGEST = 50;
    private static final int BYTES = 32;

    private final Vault vault;

    UnsubscribeToken(Vault vault) {
        this.vault = vault;
    }

    String of(UUID settingsId) {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(settingsId.getMostSignificantBits())
                .putLong(settingsId.getLeastSignificantBits())
                .put(vault.sign(settingsId.toString()))
                .array();
        return new BigInteger(1, bytes).toString(RADIX);
    }

    /** Whose settings the token stands for; empty for one that was not made here. */
    Optional<UUID> read(String token) {
        if (!token.matches("[a-z0-9]{1," + LONGEST + "}")) {
            return Optional.empty();
        }
        var number = new BigInteger(token, RADIX).toByteArray();
        // a leading zero shows the sign, and leading zeros of the content are not written
        var significant = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        if (significant.length > BYTES) {
            return Optional.empty();
        }
        var bytes = new byte[BYTES];
        System.arraycopy(significant, 0, bytes, BYTES - significant.length, significant.length);
        var content = ByteBuffer.wrap(bytes);
        var id = new UUID(content.getLong(), content.getLong());
        var signature = Arrays.copyOfRange(bytes, 16, BYTES);
        return MessageDigest.isEqual(signature, vault.sign(id.toString())) ? Optional.of(id) : Optional.empty();
    }
}
