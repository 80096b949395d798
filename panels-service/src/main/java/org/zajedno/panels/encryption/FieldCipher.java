package org.zajedno.panels.encryption;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Locks what identifies a person or was said in distress (AES-256-GCM) with the key {@code zajedno.vault.key}, 32 bytes in
 * base64, and signs what goes out and comes back (HMAC-SHA256 with a derived key). Who loses the key loses what it locked.
 */
@ApplicationScoped
@Startup
public class FieldCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SIGNATURE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec lock;
    private final SecretKeySpec seal;

    FieldCipher(@ConfigProperty(name = "zajedno.vault.key") String key) {
        var bytes = read(key);
        this.lock = new SecretKeySpec(bytes, "AES");
        this.seal = new SecretKeySpec(mac(new SecretKeySpec(bytes, "HmacSHA256"), "unsubscriptions"), "HmacSHA256");
    }

    /** Refuses to start with a key of another length. */
    static byte[] read(String configured) {
        try {
            var key = Base64.getDecoder().decode(configured);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("zajedno.vault.key must be 32 bytes in base64", notBase64);
        }
        throw new IllegalStateException("zajedno.vault.key must be 32 bytes in base64");
    }

    /** @param owner bound to what is locked: a value that is moved to somebody else's row does not open; null stays null */
    public byte[] lock(String content, UUID owner) {
        return content == null ? null : lock(content.getBytes(StandardCharsets.UTF_8), owner);
    }

    public byte[] lock(byte[] content, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var locked = apply(Cipher.ENCRYPT_MODE, nonce, content, owner);
        return ByteBuffer.allocate(NONCE_BYTES + locked.length)
                .put(nonce)
                .put(locked)
                .array();
    }

    /** The text that was locked for this owner; null stays null. */
    public String text(byte[] locked, UUID owner) {
        return locked == null ? null : new String(unlock(locked, owner), StandardCharsets.UTF_8);
    }

    public byte[] unlock(byte[] locked, UUID owner) {
        var nonce = Arrays.copyOf(locked, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(locked, NONCE_BYTES, locked.length), owner);
    }

    /** Sixteen bytes that only the holder of the key can make for this content. */
    public byte[] sign(String content) {
        return Arrays.copyOf(mac(seal, content), SIGNATURE_BYTES);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content, UUID owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, lock, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("What is locked cannot be opened with this key", damaged);
        }
    }

    private static byte[] mac(SecretKeySpec key, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
