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
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.nullness.Contract;

/**
 * Encrypts columns that identify a person or hold notes on safeguarding (AES-256-GCM), with the key {@code zajedno.vault.key} of
 * 32 bytes in base64. Signs tokens that go out in mails and come back (HMAC-SHA256 with a derived key). What was encrypted with a
 * key is lost with it.
 */
@ApplicationScoped
@Startup
public class FieldCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SIGNATURE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec signingKey;

    FieldCipher(@ConfigProperty(name = "zajedno.vault.key") String key) {
        var bytes = read(key);
        this.encryptionKey = new SecretKeySpec(bytes, "AES");
        this.signingKey =
                new SecretKeySpec(mac(new SecretKeySpec(bytes, "HmacSHA256"), "unsubscriptions"), "HmacSHA256");
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

    /** @param owner bound to the encrypted value, which cannot be decrypted in the row of another owner; null stays null */
    @Contract("!null, _ -> !null")
    public byte @Nullable [] encrypt(@Nullable String content, UUID owner) {
        return content == null ? null : encrypt(content.getBytes(StandardCharsets.UTF_8), owner);
    }

    public byte[] encrypt(byte[] content, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var encrypted = apply(Cipher.ENCRYPT_MODE, nonce, content, owner);
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /** The text that was encrypted for this owner; null stays null. */
    @Contract("!null, _ -> !null")
    public @Nullable String decryptText(byte @Nullable [] encrypted, UUID owner) {
        return encrypted == null ? null : new String(decrypt(encrypted, owner), StandardCharsets.UTF_8);
    }

    public byte[] decrypt(byte[] encrypted, UUID owner) {
        var nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(encrypted, NONCE_BYTES, encrypted.length), owner);
    }

    /** Sixteen bytes that only the holder of the key can make for this content. */
    public byte[] sign(String content) {
        return Arrays.copyOf(mac(signingKey, content), SIGNATURE_BYTES);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content, UUID owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
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
