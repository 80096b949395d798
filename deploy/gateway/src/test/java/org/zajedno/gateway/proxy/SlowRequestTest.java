package org.zajedno.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.RawHttpClient;
import org.zajedno.gateway.support.TestTokens;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
@TestProfile(SlowRequestTest.ShortTimeouts.class)
class SlowRequestTest {

    private static final int AT_ONCE = 3;

    @TestHTTPResource
    URL gateway;

    @Test
    void slowBodyIsRefusedAndNeverReachedAService() {
        // Given
        int before = GatewayTestResource.works().requests();
        String request = "POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc";
        // When
        var answer = RawHttpClient.send(gateway.getPort(), request, 9000);
        // Then
        assertEquals(408, answer.status(), answer.text());
        assertTrue(answer.text().contains("/problems/body-too-slow"), answer.text());
        assertTrue(answer.closed());
        assertEquals(before, GatewayTestResource.works().requests());
    }

    @Test
    void fileThatStandsStillIsRefused() {
        // Given
        String request = "POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + "a".repeat(20_000);
        // When
        var answer = RawHttpClient.send(gateway.getPort(), request, 9000);
        // Then
        assertEquals(408, answer.status(), answer.text());
        assertTrue(answer.closed());
    }

    @Test
    void bodyThatComesByteByByteArrivesWhole() throws IOException {
        // Given
        byte[] body = "b".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("localhost", gateway.getPort())) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            out.write("POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 20000\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            // When
            for (byte b : body) {
                out.write(b);
            }
            // Then
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.contains("\"bodyLength\":20000"), answer);
        }
    }

    @Test
    void callerWithTooMuchUnderWayWaitsAndOthersDoNot() throws IOException {
        // Given
        String busy = TestTokens.of(GatewayTestResource.provider())
                .claim("sub", "busy")
                .sign();
        String other = TestTokens.of(GatewayTestResource.provider())
                .claim("sub", "other")
                .sign();
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                open.add(reading(busy));
            }
            // When
            var answer = given().auth().oauth2(busy).get("/v1/works/1");
            // Then
            answer.then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/too-many-requests"));
            given().auth().oauth2(other).get("/v1/works/1").then().statusCode(200);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        await().untilAsserted(() ->
                given().auth().oauth2(busy).get("/v1/works/1").then().statusCode(200));
    }

    private Socket reading(String token) throws IOException {
        var socket = new Socket("localhost", gateway.getPort());
        socket.getOutputStream()
                .write(("GET /v1/works/endless HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readNBytes(1000);
        return socket;
    }

    /** Two seconds for the beginning of a body, three requests at once. */
    public static final class ShortTimeouts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zajedno.gateway.body-patience", "2S", "zajedno.gateway.at-once", Integer.toString(AT_ONCE));
        }
    }
}
