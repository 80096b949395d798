package org.zajedno.kit.idempotency;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a kept answer is found by and locked with. Each key comes (HKDF-SHA256) from {@code zajedno.answers.key} and from what only
 * the caller sends: whoever reads the database learns nothing, and with the service's own key alone neither finds whose an answer
 * is nor opens it.
 */
@ApplicationScoped
@Startup
class ResponseCipher {

    /**
     * A request under a key.
     *
     * @param id the same for the same account and {@code Idempotency-Key}
     * @param digest the same for the same operation and body as well
     * @param lock opens the answer to this request and to no other
     */
    record Request(byte[] id, byte[] digest, SecretKey lock) {}

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey server;

    ResponseCipher(@ConfigProperty(name = "zajedno.answers.key") String key) {
        this.server = new SecretKeySpec(read(key), "HKDF");
    }

    private static byte[] read(String configured) {
        try {
            var key = Base64.getDecoder().decode(configured);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("zajedno.answers.key must be 32 bytes in base64", notBase64);
        }
        throw new IllegalStateException("zajedno.answers.key must be 32 bytes in base64");
    }

    /** @param body its digest, which need not be kept from guessing here: it goes in beside the keys */
    Request request(String account, String key, String operation, String body) {
        return new Request(
                derived("id", account, key),
                derived("digest", account, key, operation, body),
                new SecretKeySpec(derived("lock", account, key, operation, body), "AES"));
    }

    /** By what the answers about a resource are found, to forget them. */
    byte[] location(String path) {
        return derived("location", path);
    }

    byte[] lock(Request request, byte[] answer) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var locked = apply(Cipher.ENCRYPT_MODE, request, nonce, answer);
        return ByteBuffer.allocate(nonce.length + locked.length)
                .put(nonce)
                .put(locked)
                .array();
    }

    byte[] unlock(Request request, byte[] locked) {
        return apply(
                Cipher.DECRYPT_MODE,
                request,
                Arrays.copyOf(locked, NONCE_BYTES),
                Arrays.copyOfRange(locked, NONCE_BYTES, locked.length));
    }

    private static byte[] apply(int mode, Request request, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, request.lock(), new GCMParameterSpec(TAG_BITS, nonce));
            // an answer that is moved into another row does not open
            cipher.updateAAD(request.id());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("A kept answer cannot be opened", damaged);
        }
    }

    private byte[] derived(String use, String... parts) {
        // each part with its length, so that no two requests run together
        var joined = Stream.of(parts).map(part -> part.length() + ":" + part).collect(Collectors.joining());
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(server)
                            .addIKM(joined.getBytes(StandardCharsets.UTF_8))
                            .thenExpand(use.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
