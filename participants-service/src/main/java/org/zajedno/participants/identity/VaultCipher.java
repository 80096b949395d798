package org.zajedno.participants.identity;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and decrypts identities (AES-256-GCM). Seals the log of disclosures and digests who was erased (HMAC-SHA256).
 * Each use has its own derived key.
 */
@ApplicationScoped
@Startup
class VaultCipher {

    /** An identity as it is stored. */
    record EncryptedIdentity(byte[] nonce, byte[] ciphertext) {}

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec lock;
    private final SecretKeySpec seal;
    private final SecretKeySpec mark;

    VaultCipher(VaultConfig config) {
        var demoRefused = LaunchMode.current() == LaunchMode.NORMAL && !ConfigUtils.isProfileActive("local");
        var key = read(config.key(), demoRefused);
        this.lock = new SecretKeySpec(key, "AES");
        this.seal = derived(key, "disclosures");
        this.mark = derived(key, "erasures");
    }

    /** Refuses to start with a key of another length, and with the demonstration's key where people are real. */
    static byte[] read(String configured, boolean demoRefused) {
        try {
            var key = Base64.getDecoder().decode(configured);
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("zajedno.vault.key must be 32 bytes in base64");
            }
            if (demoRefused && new String(key, StandardCharsets.ISO_8859_1).endsWith("-demo")) {
                throw new IllegalStateException("zajedno.vault.key holds a demonstration secret: set one of your own");
            }
            return key;
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("zajedno.vault.key must be 32 bytes in base64");
        }
    }

    /** @param owner bound to what is locked: a row that is moved to somebody else does not open */
    EncryptedIdentity encrypt(byte[] content, String owner) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return new EncryptedIdentity(nonce, apply(Cipher.ENCRYPT_MODE, nonce, content, owner));
    }

    byte[] decrypt(EncryptedIdentity encrypted, String owner) {
        return apply(Cipher.DECRYPT_MODE, encrypted.nonce(), encrypted.ciphertext(), owner);
    }

    /** A seal that only the holder of the key can make, in hexadecimal. */
    String seal(String content) {
        return HexFormat.of().formatHex(mac(seal, content));
    }

    /** What only the holder of the key can make of a participant, and lead back by trying everybody. */
    UUID mark(UUID participant) {
        var bytes = ByteBuffer.wrap(mac(mark, participant.toString()));
        // version 8 of RFC 9562, whose other bits are one's own
        return new UUID(
                bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L,
                bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | Long.MIN_VALUE);
    }

    private static SecretKeySpec derived(byte[] key, String use) {
        return new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), use), "HmacSHA256");
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, lock, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("An identity cannot be opened with this key", damaged);
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
