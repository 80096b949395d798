package org.zajedno.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.RawHttpClient;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class ReverseProxyTest {

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @CsvSource({
        "/v1/panels, panels",
        "/v1/panels/7/members?x=1, panels",
        "/v1/review-requests, panels",
        "/v1/works, dissemination",
        "/v1/trace/comment/7, dissemination",
        "/v1/operations/dissemination/dead-letters, dissemination",
        "/v1/operations/panels/dead-letters, panels",
        "/, panels",
        "/static/bundle/main.js, panels"
    })
    void pathLeadsToItsOwner(String path, String service) {
        // When
        var answer = given().get(path);
        // Then
        answer.then().statusCode(200).body("service", equalTo(service)).body("uri", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/",
                "/v1/panelsx",
                "/v1/PANELS",
                "/V1/panels",
                "/v2/panels",
                "/v1/operations",
                "/v1/operations/",
                "/v1/operations/gateway/dead-letters",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/metrics",
                "/static",
                "/index.html",
                "/webjars/swagger-ui/5.21.0/index.html"
            })
    void everythingElseIsNotThere(String path) {
        // When
        var answer = given().get(path);
        // Then
        answer.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void pretendingHeadersAreStripped() {
        // Given
        var request = given().header("Forwarded", "for=6.6.6.6")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-Original-URL", "/v1/panels")
                .header("X-Rewrite-URL", "/v1/panels")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X_HTTP_METHOD_OVERRIDE", "DELETE")
                .header("X-User", "coordinator")
                .header("X-User-Roles", "coordinator")
                .header("Remote-User", "coordinator")
                .header("Cookie", "a=b")
                .header("X-CSRF-Token", "x")
                .header("Host", "evil.example");
        // When
        var answer = request.get("/v1/works/1");
        // Then
        answer.then()
                .body("method", equalTo("GET"))
                .body("headers.forwarded", equalTo(List.of("for=127.0.0.1;host=\"zajedno.example\";proto=https")))
                .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
                .body("headers.x-forwarded-host", equalTo(List.of("zajedno.example")))
                .body("headers.x-forwarded-proto", equalTo(List.of("https")))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-original-url", nullValue())
                .body("headers.x-rewrite-url", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.x_http_method_override", nullValue())
                .body("headers.x-user", nullValue())
                .body("headers.x-user-roles", nullValue())
                .body("headers.remote-user", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.x-csrf-token", nullValue())
                .body("headers.host", equalTo(List.of("zajedno.example")));
    }

    @Test
    void hopByHopHeadersStayOnTheirHop() {
        // Given
        String request = "GET /v1/works/1 HTTP/1.1\r\nHost: x\r\nConnection: close, X-Secret\r\nX-Secret: 1\r\n"
                + "Keep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nProxy-Authorization: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(gateway.getPort(), request);
        // Then
        String seen = answer.text().toLowerCase(Locale.ROOT);
        assertEquals(200, answer.status());
        for (String name : List.of("x-secret", "keep-alive", "\"te\"", "upgrade", "proxy-authorization")) {
            assertFalse(seen.contains(name), name);
        }
    }

    @Test
    void traceGoesOnUnderTheGatewaysSpan() {
        // Given
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        // When
        var answer = given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/works/1");
        // Then
        answer.then()
                .body("headers.traceparent.size()", equalTo(1))
                .body("headers.traceparent[0]", matchesPattern("00-" + trace + "-[0-9a-f]{16}-0[0-9]"))
                .body("headers.traceparent[0]", not(equalTo("00-" + trace + "-00f067aa0ba902b7-01")));
    }

    @Test
    void answerLosesWhatTellsWhatRunsBehind() {
        // When
        var answer = given().get("/v1/works/chatty");
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Set-Cookie", nullValue())
                .header("X-Inner", nullValue())
                .header("Access-Control-Allow-Origin", nullValue());
        assertEquals(1, answer.headers().getValues("Content-Security-Policy").size());
        assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'self'"));
    }

    @Test
    void answersWithoutBodyComeBackAsTheyAre() {
        // When
        var notModified = given().get("/v1/works/not-modified");
        var noContent = given().delete("/v1/works/no-content");
        var head = given().head("/v1/works/1");
        // Then
        notModified.then().statusCode(304).header("ETag", "\"7\"");
        noContent.then().statusCode(204);
        head.then().statusCode(200).header("Content-Length", notNullValue());
    }

    @Test
    void refusalOfAServiceSaysHowToAuthenticate() {
        // When
        var answer = given().get("/v1/works/unauthorized");
        // Then
        answer.then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"zajedno\"");
    }
}
