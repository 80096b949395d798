package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestTokens;

/** A service that never got the keys with which tokens are verified. */
@QuarkusTest
@TestProfile(KeylessTest.ProviderAway.class)
class KeylessTest {

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Test
    void isAliveAndNotReady() {
        // When
        var readiness = given().get(ready);

        // Then
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.jsonPath().getString("checks.find { it.name == 'Keys that verify tokens' }.status"))
                .isEqualTo("DOWN");
        assertThat(given().get(live).statusCode()).isEqualTo(200);
    }

    @Test
    void refusalSpeaksTheLanguageOfTheSecondHeaderLine() {
        // Given
        var token = TestTokens.of("country-team").in("RS").sign();

        // When
        var refusal = given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "xx")
                .header("Accept-Language", "sr")
                .get("/v1/things");

        // Then
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.header("Content-Language")).isEqualTo("sr-Latn");
    }

    /** Nothing listens there. */
    public static final class ProviderAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1", "quarkus.oidc.connection-delay", "0S");
        }
    }
}
