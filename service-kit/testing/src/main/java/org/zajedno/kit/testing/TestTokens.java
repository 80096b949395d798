package org.zajedno.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as Keycloak would sign them, and forged ones that must be refused. */
public final class TestTokens {

    private static final Duration LIFESPAN = Duration.ofMinutes(5);
    // whoever calls keeps a token until shortly before its end, as clients do
    private static final Duration KEPT = LIFESPAN.minusMinutes(2);
    private static final Map<Caller, KeptToken> KEPT_TOKENS = new ConcurrentHashMap<>();
    private static final PrivateKey STRANGERS_KEY = strangersKey();

    private record Caller(String issuer, String account, Set<String> roles, List<String> countries) {}

    private record KeptToken(String token, Instant until) {}

    private final Set<String> roles;
    private List<String> countries = List.of();
    private String account = UUID.randomUUID().toString();

    private TestTokens(Set<String> roles) {
        this.roles = roles;
    }

    public static TestTokens of(String... roles) {
        return new TestTokens(Set.of(roles));
    }

    /** The countries that the caller acts for. */
    public TestTokens in(String... codes) {
        countries = List.of(codes);
        return this;
    }

    /** The caller's account, a random one where it is not said. */
    public TestTokens account(String id) {
        account = id;
        return this;
    }

    public String sign() {
        var now = Instant.now();
        return KEPT_TOKENS
                .compute(
                        new Caller(issuer(), account, roles, countries),
                        (caller, kept) -> kept != null && now.isBefore(kept.until())
                                ? kept
                                : new KeptToken(sign(LIFESPAN), now.plus(KEPT)))
                .token();
    }

    /** A token that expires so soon. */
    public String sign(Duration lifespan) {
        var now = Instant.now();
        return sign(claims().issuer(issuer()).audience("zajedno").issuedAt(now).expiresAt(now.plus(lifespan)));
    }

    private JwtClaimsBuilder claims() {
        return Jwt.claims()
                .subject(account)
                .claim("typ", "Bearer")
                .claim("azp", "zajedno-gateway")
                .claim("realm_access", Map.of("roles", roles))
                .claim("countries", countries);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(TestIssuer.KEY_ID).sign(signingKey());
    }

    /**
     * Tokens of this caller with one thing wrong each, by what is wrong.
     *
     * @param valid a sound token of this caller; some differ from it in their last part alone
     */
    public Map<String, String> forged(String valid) {
        var now = Instant.now();
        var later = now.plus(LIFESPAN);
        var forged = new LinkedHashMap<String, String>();
        forged.put("garbage", "not-a-token");
        forged.put("three dots of nothing", "a.b.c");
        forged.put("wrong signature", valid.substring(0, valid.length() - 8) + "AAAAAAAA");
        forged.put("no signature", unsigned(valid));
        forged.put(
                "a key that is not the issuer's",
                claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now)
                        .expiresAt(later)
                        .jws()
                        .keyId(TestIssuer.KEY_ID)
                        .sign(STRANGERS_KEY));
        forged.put(
                "an unknown key id",
                claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now)
                        .expiresAt(later)
                        .jws()
                        .keyId("stranger")
                        .sign(STRANGERS_KEY));
        forged.put("the public key as an HMAC secret", hmacSigned(valid));
        forged.put(
                "another issuer",
                sign(claims().issuer("https://elsewhere.example")
                        .audience("zajedno")
                        .issuedAt(now)
                        .expiresAt(later)));
        forged.put(
                "another audience",
                sign(claims().issuer(issuer()).audience("account").issuedAt(now).expiresAt(later)));
        forged.put(
                "expired",
                sign(claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now.minusSeconds(900))
                        .expiresAt(now.minusSeconds(600))));
        forged.put(
                "not valid yet",
                sign(claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now)
                        .claim("nbf", now.plusSeconds(600).getEpochSecond())
                        .expiresAt(later)));
        forged.put(
                "an ID token",
                sign(claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now)
                        .expiresAt(later)
                        .claim("typ", "ID")));
        forged.put(
                "a refresh token",
                sign(claims().issuer(issuer())
                        .audience("zajedno")
                        .issuedAt(now)
                        .expiresAt(later)
                        .claim("typ", "Refresh")));
        return forged;
    }

    private static String unsigned(String valid) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + valid.split("\\.")[1] + ".";
    }

    private static String hmacSigned(String valid) {
        var signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + TestIssuer.KEY_ID + "\"}") + "."
                + valid.split("\\.")[1];
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TestIssuer.KEY_ID.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("zajedno.issuer", String.class);
    }

    private static PrivateKey signingKey() {
        var encoded = ConfigProvider.getConfig().getValue("zajedno.test.signing-key", String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static PrivateKey strangersKey() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
