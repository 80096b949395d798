package org.zajedno.gateway.support;

import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Tokens as the identity provider makes them; what a test wants to be wrong it changes before signing. */
public final class TestTokens {

    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    private TestTokens(String issuer, RsaJsonWebKey key) {
        claims.setIssuer(issuer);
        claims.setSubject("4f2c1f5e-0000-4000-8000-000000000001");
        claims.setAudience("zajedno");
        claims.setStringClaim("azp", "zajedno-cli");
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("preferred_username", "team-rs");
        claims.setClaim("realm_access", Map.of("roles", List.of("country-team")));
        claims.setClaim("countries", List.of("RS"));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setJwtId(UUID.randomUUID().toString());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
    }

    public static TestTokens of(StubIdentityProvider provider) {
        return new TestTokens(provider.issuer(), provider.key());
    }

    public static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestTokens claim(String name, Object value) {
        if (value == null) {
            claims.unsetClaim(name);
        } else {
            claims.setClaim(name, value);
        }
        return this;
    }

    public TestTokens expires(int seconds) {
        NumericDate at = NumericDate.now();
        at.addSeconds(seconds);
        claims.setExpirationTime(at);
        return this;
    }

    public TestTokens notBefore(int seconds) {
        NumericDate at = NumericDate.now();
        at.addSeconds(seconds);
        claims.setNotBefore(at);
        return this;
    }

    public TestTokens key(RsaJsonWebKey key) {
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        return this;
    }

    public TestTokens keyId(String id) {
        signature.setKeyIdHeaderValue(id);
        return this;
    }

    public TestTokens carryingItsKey(RsaJsonWebKey key) {
        signature.setKey(key.getPrivateKey());
        signature.setJwkHeader(key);
        return this;
    }

    public TestTokens algorithm(String name, Key key) {
        signature.setAlgorithmHeaderValue(name);
        signature.setKey(key);
        signature.setDoKeyValidation(false);
        return this;
    }

    public String sign() {
        try {
            signature.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
