package org.zajedno.gateway.caller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.TestTokens;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
@TestProfile(RequestLimitTest.LowLimits.class)
class RequestLimitTest {

    @Test
    void callerThatAsksTooOftenIsToldWhenToComeBack() {
        // Given
        String busy = TestTokens.of(GatewayTestResource.provider())
                .claim("sub", "busy")
                .claim("azp", "some-client")
                .sign();
        String other = TestTokens.of(GatewayTestResource.provider())
                .claim("sub", "other")
                .claim("azp", "some-client")
                .sign();
        int passed = 0;
        // When
        var answer =
                given().auth().oauth2(busy).header("X-Forwarded-For", "1.1.1.1").get("/v1/works/1");
        while (answer.statusCode() == 200 && passed < 100) {
            passed++;
            answer = given().auth()
                    .oauth2(busy)
                    .header("X-Forwarded-For", "1.1.1." + passed)
                    .get("/v1/works/1");
        }
        // Then
        assertTrue(passed >= 10 && passed < 60, "passed " + passed);
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/too-many-requests"));
        assertEquals(200, given().auth().oauth2(other).get("/v1/works/1").statusCode());
    }

    /** Ten requests at once, then two a second. */
    public static final class LowLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zajedno.gateway.rate-limit.per-second", "2", "zajedno.gateway.rate-limit.burst", "10");
        }
    }
}
