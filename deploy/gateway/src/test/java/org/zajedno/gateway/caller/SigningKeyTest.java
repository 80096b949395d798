package org.zajedno.gateway.caller;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.ProviderOutage;
import org.zajedno.gateway.support.TestTokens;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class SigningKeyTest {

    private final RsaJsonWebKey first = GatewayTestResource.provider().key();

    @AfterEach
    void publishTheFirstKeyAgain() {
        ProviderOutage.endAll();
        GatewayTestResource.provider().publish(first);
        String token = TestTokens.of(GatewayTestResource.provider()).key(first).sign();
        await().until(() -> statusWith(token) == 200);
    }

    @Test
    void noTokenOfANewKeyIsRefusedHoweverManyComeAtOnce() throws Exception {
        // Given
        assertEquals(
                200, statusWith(TestTokens.of(GatewayTestResource.provider()).sign()));
        var rotated = TestTokens.newKey("rotated");
        GatewayTestResource.provider().publish(first, rotated);
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 32; i++) {
            String token =
                    TestTokens.of(GatewayTestResource.provider()).key(rotated).sign();
            calls.add(() -> statusWith(token));
        }
        try (var together = Executors.newFixedThreadPool(16)) {
            // When
            var answers = together.invokeAll(calls);
            // Then
            for (Future<Integer> answer : answers) {
                assertEquals(200, answer.get());
            }
        }
    }

    @Test
    void tokenOfANewKeyIsAcceptedRightAfterAStrangersFetch() {
        // Given
        statusWith(TestTokens.of(GatewayTestResource.provider())
                .key(TestTokens.newKey("stranger"))
                .sign());
        var rotated = TestTokens.newKey("rotated-later");
        GatewayTestResource.provider().publish(first, rotated);
        String token =
                TestTokens.of(GatewayTestResource.provider()).key(rotated).sign();
        // When
        int status = statusWith(token);
        // Then
        assertEquals(200, status);
    }

    @Test
    void tokenOfARemovedKeyIsRefusedSoon() {
        // Given
        String token = TestTokens.of(GatewayTestResource.provider()).key(first).sign();
        assertEquals(200, statusWith(token));
        // When
        GatewayTestResource.provider().publish(TestTokens.newKey("other"));
        // Then
        await().atMost(Duration.ofSeconds(5)).until(() -> statusWith(token) == 401);
    }

    @Test
    void strangersCannotMakeUsHammerTheProvider() {
        // Given
        int before = GatewayTestResource.provider().keyRequests();
        long start = System.nanoTime();
        // When
        for (int i = 0; i < 50; i++) {
            String token = TestTokens.of(GatewayTestResource.provider())
                    .keyId("strange-" + i % 10)
                    .sign();
            assertEquals(401, statusWith(token));
        }
        // Then
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds() + 1;
        int fetches = GatewayTestResource.provider().keyRequests() - before;
        assertTrue(fetches <= 12 + seconds, fetches + " fetches in " + seconds + " s");
    }

    @Test
    void tokensOfKnownKeysWorkWhileTheProviderIsAway() {
        // Given
        assertEquals(
                200, statusWith(TestTokens.of(GatewayTestResource.provider()).sign()));
        GatewayTestResource.provider().away(true);
        String fresh = TestTokens.of(GatewayTestResource.provider()).sign();
        // When
        int status = statusWith(fresh);
        // Then
        assertEquals(200, status);
    }

    @Test
    void tokenOfAnUnknownKeyIsPutOffWhileTheProviderIsAway() {
        // Given
        GatewayTestResource.provider().away(true);
        String token = TestTokens.of(GatewayTestResource.provider())
                .key(TestTokens.newKey("who-knows"))
                .sign();
        // When
        var answer = given().auth().oauth2(token).get("/v1/works/1");
        // Then
        answer.then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/sign-in-unavailable"));
    }

    @Test
    void keysAreFetchedAgainHoweverManyFetchesWereNotAnswered() {
        // Given
        GatewayTestResource.provider().silent(true);
        for (int i = 0; i < 8; i++) {
            String token = TestTokens.of(GatewayTestResource.provider())
                    .keyId("unheard-" + i)
                    .sign();
            assertEquals(503, statusWith(token));
        }
        var rotated = TestTokens.newKey("rotated-in-silence");
        GatewayTestResource.provider().publish(first, rotated);
        // When
        GatewayTestResource.provider().silent(false);
        // Then
        assertEquals(
                200,
                statusWith(TestTokens.of(GatewayTestResource.provider())
                        .key(rotated)
                        .sign()));
    }

    private static int statusWith(String token) {
        return given().auth().oauth2(token).get("/v1/works/1").statusCode();
    }
}
