package org.zajedno.gateway.dispatch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class RequestDispatcherTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/works/1", "/v1/events", "/nowhere", "/session", "/docs/", "/sign-in"})
    void everyAnswerTellsBrowsersToBeStrict(String path) {
        // When
        var answer = given().redirects().follow(false).get(path);
        // Then
        answer.then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", containsString("max-age=63072000"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Server", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /docs/, 404",
        "DELETE, /, 404",
        "POST, /session, 405",
        "GET, /sign-out, 405",
        "POST, /sign-in, 405",
        "DELETE, /sign-out, 405",
        "GET, /back-channel-logout, 404"
    })
    void ownAddressesTakeTheirOwnMethodsOnly(String method, String path, int status) {
        // When
        var answer = given().request(method, path);
        // Then
        answer.then().statusCode(status).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/session?user=1, user",
        "/openapi/panels.yaml?format=json, format",
        "/docs/?x=1, x",
        "/problems/not-found?language=mk, language",
        "/problems/not-found?lang=mk&lang=sq, lang",
        "/session?ana%40example.org=1, query"
    })
    void parameterThatAnOwnAddressDoesNotHaveIsNamed(String address, String named) {
        // When
        var answer = given().urlEncodingEnabled(false).get(address);
        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/parameter-unknown"))
                .body("violations[0].field", equalTo(named));
    }

    @Test
    void whatTheIdentityProviderSendsToTheSignInIsNotLookedAt() {
        // When
        var answer = given().redirects().follow(false).get("/sign-in?return=%2F&iss=x&session_state=y");
        // Then
        answer.then().statusCode(302);
    }

    @Test
    void madeUpBackChannelNoticeIsRefused() {
        // When
        var answer = given().formParam("logout_token", "e30.e30.e30").post("/back-channel-logout");
        // Then
        answer.then().statusCode(400);
    }

    @Test
    void hugeBackChannelNoticeIsRefusedUnread() {
        // When
        var answer = given().formParam("logout_token", "a".repeat(20_000)).post("/back-channel-logout");
        // Then
        answer.then().statusCode(413).contentType("application/problem+json");
    }

    @Test
    void refusalsAreCountedWhereOnlyOperatorsLook() {
        // Given
        given().get("/nowhere").then().statusCode(404);
        // When
        var answer = given().get(metrics);
        // Then
        answer.then().statusCode(200).body(containsString("zajedno_gateway_refusals_total{reason=\"not-found\"}"));
        given().get("/q/metrics").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
