package org.zajedno.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.ErrorLogRecorder;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.RawHttpClient;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class RequestBodyTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void bodyGoesThrough() {
        // Given
        byte[] body = new byte[10 * 1024 * 1024];
        // When
        var answer = given().contentType("application/octet-stream").body(body).post("/v1/works/1");
        // Then
        answer.then().statusCode(200).body("method", equalTo("POST")).body("bodyLength", equalTo(body.length));
    }

    @Test
    void declaredBodyBeyondTheLimitIsRefused() {
        // Given
        byte[] body = new byte[10 * 1024 * 1024 + 1];
        // When
        var answer = given().contentType("application/octet-stream").body(body).post("/v1/works/1");
        // Then
        answer.then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"works/1", "works/silent"})
    void chunkedBodyBeyondTheLimitIsRefusedAndNoFault(String path) {
        // Given
        String chunk = "10000\r\n" + "a".repeat(65_536) + "\r\n";
        String request = "POST /v1/" + path + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (var faults = new ErrorLogRecorder()) {
            // When
            var answer = RawHttpClient.send(gateway.getPort(), request + chunk.repeat(162) + "0\r\n\r\n");
            // Then
            assertEquals(413, answer.status(), answer.text());
            assertTrue(answer.text().toLowerCase(Locale.ROOT).contains("content-type: application/problem+json"));
            assertTrue(answer.text().contains("/problems/body-too-large"), answer.text());
            assertTrue(answer.closed());
            assertEquals(List.of(), faults.seen());
        }
    }

    @Test
    void connectionEndsWithABodyThatWasTooLarge() {
        // Given
        String body = "a".repeat(10 * 1024 * 1024 + 1);
        String smuggled = "GET /v1/works/1 HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(
                gateway.getPort(),
                "POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length() + "\r\n\r\n" + body
                        + smuggled);
        // Then
        assertEquals(413, answer.status(), answer.text());
        assertEquals(1, answer.answers(), answer.text());
        assertTrue(answer.closed());
    }

    @Test
    void clientThatAsksFirstIsToldToGoOn() {
        // Given
        String request = "POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n"
                + "Connection: close\r\n\r\nhello";
        // When
        var answer = RawHttpClient.send(gateway.getPort(), request);
        // Then
        assertTrue(answer.text().startsWith("HTTP/1.1 100 Continue"), answer.text());
        assertTrue(answer.text().contains("\"bodyLength\":5"), answer.text());
    }

    @Test
    void slowReaderSlowsTheServiceDown() throws IOException {
        // Given
        long before = GatewayTestResource.works().bytesWritten();
        try (var socket = new Socket("localhost", gateway.getPort())) {
            socket.setReceiveBufferSize(65_536);
            // When
            socket.getOutputStream()
                    .write("GET /v1/works/endless HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(1000);
            // Then
            var written = await().pollInterval(Duration.ofMillis(700))
                    .until(() -> GatewayTestResource.works().bytesWritten() - before, new UnchangedMatcher());
            assertTrue(written < 64L * 1024 * 1024, "written " + written);
        }
    }

    /** Holds once two looks in a row see the same number. */
    private static final class UnchangedMatcher extends org.hamcrest.TypeSafeMatcher<Long> {
        private long last = -1;

        @Override
        protected boolean matchesSafely(Long value) {
            boolean same = value == last;
            last = value;
            return same;
        }

        @Override
        public void describeTo(org.hamcrest.Description description) {
            description.appendText("a number that no longer changes");
        }
    }
}
