package org.zajedno.kit.digest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Marks texts so that whoever has the key can tell the same from another, and whoever has not learns nothing by guessing
 * (HMAC-SHA256). Two uses of one key have nothing in common.
 */
public final class KeyedDigest {

    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private KeyedDigest(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Refuses a key of another length.
     *
     * @param base64 32 bytes in base64
     * @param setting what the key is configured by, to be named in the refusal
     * @param use what is marked with it
     */
    public static KeyedDigest of(String base64, String setting, String use) {
        var master = new SecretKeySpec(read(base64, setting), "HmacSHA256");
        return new KeyedDigest(new SecretKeySpec(mac(master, use), "HmacSHA256"));
    }

    /** The mark of these parts, in this order; 43 letters that may stand in an address. */
    public String of(String... parts) {
        var content = new StringBuilder();
        for (var part : parts) {
            // with its length, so that "ab" and "c" are not "a" and "bc"
            content.append(part.length()).append(':').append(part);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, content.toString()));
    }

    /**
     * Whether the mark is that of these parts; takes as long whichever letter differs.
     *
     * @param mark null fits nothing
     */
    public boolean fits(@Nullable String mark, String... parts) {
        return mark != null
                && MessageDigest.isEqual(
                        mark.getBytes(StandardCharsets.US_ASCII), of(parts).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] read(String base64, String setting) {
        var refusal = setting + " must be 32 bytes in base64";
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(refusal, notBase64);
        }
        throw new IllegalStateException(refusal);
    }

    private static byte[] mac(SecretKeySpec with, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(with);
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
