package org.zajedno.panels.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zajedno.panels.encryption.FieldCipher;

/**
 * What a mail carries to stop further ones without signing in: the settings' random id, a keyed digest of the address that the mail
 * goes to, and a signature that nobody else can make, in small letters and digits, which mail servers leave alone. Nothing of it is
 * stored. Mail from before had no digest; it counts for whatever address there is.
 */
@ApplicationScoped
class UnsubscribeToken {

    private static final int RADIX = 36;
    private static final int LONGEST = 64;
    private static final int ID = 16;
    private static final int DIGEST = 8;
    private static final int SIGNATURE = 16;

    /** Stands before those with a digest, so that they are longer than those without, whatever the id. */
    private static final byte WITH_ADDRESS = 1;

    /** @param address digest of the one that the mail went to; null in mail from before */
    private record Content(UUID settingsId, byte @Nullable [] address) {}

    private final FieldCipher cipher;

    UnsubscribeToken(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** @param address that the mail with the token goes to */
    String of(UUID settingsId, String address) {
        var digest = digest(settingsId, address);
        var bytes = ByteBuffer.allocate(1 + ID + DIGEST + SIGNATURE)
                .put(WITH_ADDRESS)
                .putLong(settingsId.getMostSignificantBits())
                .putLong(settingsId.getLeastSignificantBits())
                .put(digest)
                .put(sign(settingsId, digest))
                .array();
        return new BigInteger(1, bytes).toString(RADIX);
    }

    /** Whose settings the token stands for; empty for one that was not made here. */
    Optional<UUID> read(String token) {
        return content(token).map(Content::settingsId);
    }

    /** Whether the mail with the token went to that address of those settings. */
    boolean wentTo(String address, UUID settingsId, String token) {
        return content(token)
                .filter(content -> content.settingsId().equals(settingsId))
                .filter(content -> content.address() == null
                        || MessageDigest.isEqual(content.address(), digest(settingsId, address)))
                .isPresent();
    }

    private Optional<Content> content(String token) {
        if (!token.matches("[a-z0-9]{1," + LONGEST + "}")) {
            return Optional.empty();
        }
        var number = new BigInteger(token, RADIX).toByteArray();
        // a leading zero shows the sign, and leading zeros of the content are not written
        var significant = number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
        var withAddress = significant.length == 1 + ID + DIGEST + SIGNATURE && significant[0] == WITH_ADDRESS;
        if (!withAddress && significant.length > ID + SIGNATURE) {
            return Optional.empty();
        }
        var bytes = new byte[withAddress ? significant.length : ID + SIGNATURE];
        System.arraycopy(significant, 0, bytes, bytes.length - significant.length, significant.length);
        var content = ByteBuffer.wrap(bytes).position(withAddress ? 1 : 0);
        var id = new UUID(content.getLong(), content.getLong());
        var address = withAddress ? new byte[DIGEST] : null;
        if (address != null) {
            content.get(address);
        }
        var signature = new byte[SIGNATURE];
        content.get(signature);
        return MessageDigest.isEqual(signature, sign(id, address))
                ? Optional.of(new Content(id, address))
                : Optional.empty();
    }

    private byte[] sign(UUID settingsId, byte @Nullable [] address) {
        return cipher.sign(
                address == null
                        ? settingsId.toString()
                        : settingsId + " " + HexFormat.of().formatHex(address));
    }

    private byte[] digest(UUID settingsId, String address) {
        return Arrays.copyOf(
                cipher.sign(settingsId + " mail to " + address.strip().toLowerCase(Locale.ROOT)), DIGEST);
    }
}
