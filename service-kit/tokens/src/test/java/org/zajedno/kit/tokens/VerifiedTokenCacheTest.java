package org.zajedno.kit.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedTokenCacheTest {

    private static final String TOKEN = "header.claims.signature";

    private final JwksDocument keys = new JwksDocument();
    private final VerifiedTokenCache tokens = new VerifiedTokenCache(keys);

    @BeforeEach
    void publish() {
        keys.note("{\"keys\":[{\"kid\":\"first\"}]}");
    }

    @Test
    void bearerOfTheSameTokenIsKnownWithItsRolesAndNothingOfTheRequest() {
        // When
        tokens.keep(TOKEN, bearer(Instant.now().plusSeconds(60)), tokens.keySet());

        // Then
        var known = tokens.find(TOKEN);
        assertThat(known.getPrincipal().getName()).isEqualTo("somebody");
        assertThat(known.getRoles()).containsExactly("researcher");
        assertThat(known.getAttributes()).isEmpty();
    }

    @Test
    void tokenThatDiffersInOneCharacterIsNotKnown() {
        // Given
        tokens.keep(TOKEN, bearer(Instant.now().plusSeconds(60)), tokens.keySet());

        // When
        var found = tokens.find("header.claims.signaturE");

        // Then
        assertThat(found).isNull();
    }

    @Test
    void tokenThatHasExpiredIsVerifiedAnew() {
        // When
        tokens.keep(TOKEN, bearer(Instant.now().minusSeconds(1)), tokens.keySet());

        // Then
        assertThat(tokens.find(TOKEN)).isNull();
    }

    @Test
    void allAreVerifiedAnewWhenTheKeysChange() {
        // Given
        tokens.keep(TOKEN, bearer(Instant.now().plusSeconds(60)), tokens.keySet());

        // When
        keys.note("{\"keys\":[{\"kid\":\"second\"}]}");

        // Then
        assertThat(tokens.find(TOKEN)).isNull();
    }

    @Test
    void tokensStayKnownWhenTheSameKeysAreFetchedAgain() {
        // Given
        tokens.keep(TOKEN, bearer(Instant.now().plusSeconds(60)), tokens.keySet());

        // When
        keys.note("{\"keys\":[{\"kid\":\"first\"}]}");

        // Then
        assertThat(tokens.find(TOKEN)).isNotNull();
    }

    @Test
    void tokenWhoseKeyWentWhileItWasVerifiedIsNotKept() {
        // Given
        var before = tokens.keySet();
        keys.note("{\"keys\":[{\"kid\":\"second\"}]}");

        // When
        tokens.keep(TOKEN, bearer(Instant.now().plusSeconds(60)), before);

        // Then
        assertThat(tokens.find(TOKEN)).isNull();
    }

    private static SecurityIdentity bearer(Instant expires) {
        var claims = new JwtClaims();
        claims.setSubject("somebody");
        claims.setExpirationTime(NumericDate.fromMilliseconds(expires.toEpochMilli()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRole("researcher")
                .addAttribute("request", "of the first use")
                .build();
    }
}
