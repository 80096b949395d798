package org.zajedno.kit.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who was found behind a token when it was verified, so that a busy caller's signature is checked once. A token is found by its
 * digest and until it expires; all are forgotten when the published keys change, so that a token of a removed key is verified
 * again, and refused. Nothing is kept of a token that was refused.
 */
@ApplicationScoped
public class VerifiedTokenCache {

    private static final int MOST = 10_000;

    private final JwksDocument keys;
    private final Clock clock = Clock.systemUTC();
    private final Cache<ByteBuffer, Verified> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<ByteBuffer, Verified>creating(
                    (digest, verified) -> Duration.between(clock.instant(), verified.expires())))
            .build();

    VerifiedTokenCache(JwksDocument keys) {
        this.keys = keys;
        keys.onChange(known::invalidateAll);
    }

    /** The caller whom this very token named, or null where it has to be verified. */
    public @Nullable SecurityIdentity find(String token) {
        var verified = known.getIfPresent(digest(token));
        return verified == null || !clock.instant().isBefore(verified.expires()) ? null : verified.identity();
    }

    /** Which keys are published now: to be asked before a token is verified, and handed to {@link #keep}. */
    public long keySet() {
        return keys.changes();
    }

    /**
     * Keeps whom a verified token names.
     *
     * @param keySet the keys that it was verified with; nothing is kept if they have changed since
     */
    public void keep(String token, SecurityIdentity identity, long keySet) {
        if (!(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return;
        }
        var digest = digest(token);
        known.put(digest, new Verified(withoutRequest(identity), Instant.ofEpochSecond(claims.getExpirationTime())));
        if (keys.changes() != keySet) {
            known.invalidate(digest);
        }
    }

    /** The extension's identity holds on to the request that it was made for. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .build();
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private record Verified(SecurityIdentity identity, Instant expires) {}
}
