package org.zajedno.gateway.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.ErrorLogRecorder;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.RawHttpClient;

@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class RequestValidatorTest {

    private static final String END = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/panels;x=1",
                "/v1;x/panels",
                "/v1/panels%3Bx",
                "/v1%2Fpanels",
                "/v1%2fpanels",
                "/v1/works/..%2Fpanels",
                "/v1%5Cpanels",
                "/v1\\panels",
                "//v1/panels",
                "/v1//panels",
                "/v1/panels//",
                "/v1/./panels",
                "/v1/works/../panels",
                "/v1/works/..",
                "/v1/works/%2e%2e/panels",
                "/v1/works/%2E./panels",
                "/v1/panels%00",
                "/v1/panels%0d%0aX:1",
                "/v1/panels%20",
                "/v1/panels%",
                "/v1/panels%zz",
                "/v1/panels%252F7",
                "/v1/pan%2eels",
                "/v1/panels%23",
                "/v1/panels%3F",
                "/v1/panels#x",
                "/v1/pan<els>",
                "/v1/pan\u00e8ls",
                "http://localhost/v1/panels",
                "/v1/panels?x=%zz",
                "/v1/panels?x=<script>"
            })
    void oddSpellingIsRefused(String target) {
        // Given
        int before = GatewayTestResource.panels().requests();
        // When
        var answer = RawHttpClient.send(gateway.getPort(), "GET " + target + END);
        // Then
        assertEquals(400, answer.status(), answer.text());
        assertEquals(before, GatewayTestResource.panels().requests());
        assertFalse(answer.text().contains("<script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "get", "JEFF"})
    void unusedMethodIsRefused(String method) {
        // Given
        int before = GatewayTestResource.panels().requests();
        // When
        var answer = RawHttpClient.send(gateway.getPort(), method + " /v1/panels" + END);
        // Then
        assertTrue(answer.status() == 405 || answer.status() == 400, answer.text());
        assertEquals(before, GatewayTestResource.panels().requests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG",
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345G",
                "Content-Length: 5\r\nContent-Length: 5\r\n\r\n12345",
                "Content-Length: 5, 5\r\n\r\n12345",
                "Content-Length: +5\r\n\r\n12345",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: 0x5\r\n\r\n12345",
                "Content-Length : 5\r\n\r\n12345",
                "Content-Length: 99999999999999999999\r\n\r\n1",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                "X-Nul: a\u0000b\r\nContent-Length: 0\r\n\r\n",
                "X Space: 1\r\nContent-Length: 0\r\n\r\n",
                "Host: y\r\nContent-Length: 0\r\n\r\n"
            })
    void ambiguousFramingIsRefusedAndTheConnectionClosed(String headers) {
        // Given
        int before = GatewayTestResource.panels().requests();
        String smuggled = "GET /v1/works/1 HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer =
                RawHttpClient.send(gateway.getPort(), "POST /v1/panels HTTP/1.1\r\nHost: x\r\n" + headers + smuggled);
        // Then
        assertEquals(400, answer.status(), answer.text());
        assertEquals(1, answer.answers(), answer.text());
        assertTrue(answer.closed());
        assertEquals(before, GatewayTestResource.panels().requests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/panels HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nContent-Length: 5\r\n",
                "GET /v1/panels HTTP/1.1\r\nHost: a b\r\n",
                "GET v1/panels HTTP/1.1\r\nHost: x\r\n"
            })
    void requestWithoutHostOrPathIsRefusedAndNoFault(String head) {
        // Given
        String smuggled = "GET /v1/works/1 HTTP/1.1\r\nHost: x\r\n\r\n";
        try (var faults = new ErrorLogRecorder()) {
            // When
            var answer = RawHttpClient.send(gateway.getPort(), head + "Accept-Language: sq\r\n\r\n" + smuggled);
            // Then
            assertEquals(400, answer.status(), answer.text());
            assertEquals(1, answer.answers(), answer.text());
            assertTrue(answer.text().contains("/problems/bad-request"), answer.text());
            assertTrue(answer.text().contains("X-Content-Type-Options: nosniff"), answer.text());
            assertTrue(answer.text().contains("content-language: sq"), answer.text());
            assertTrue(answer.closed());
            assertEquals(List.of(), faults.seen());
        }
    }

    @ParameterizedTest
    @CsvSource({"414, address-too-long", "431, headers-too-large", "505, version-not-supported", "200, bad-request"})
    void headThatTheDecoderDidNotReadIsToldItsReason(String status, String code) {
        // When
        var answer = RawHttpClient.send(gateway.getPort(), "GET / HTTP/1.1\r\nX-Unread-Status: " + status + "\r\n\r\n");
        // Then
        assertTrue(answer.text().contains("/problems/" + code), answer.text());
    }

    @Test
    void hugeHeadersAreRefused() {
        // When
        var answer = RawHttpClient.send(
                gateway.getPort(), "GET /v1/panels HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(40_000) + "\r\n\r\n");
        // Then
        assertEquals(431, answer.status(), answer.text());
        assertTrue(answer.closed());
    }

    @Test
    void foldInABodyIsNobodysBusiness() {
        // Given
        String body = "a\r\n b\r\n\tc";
        // When
        var answer = RawHttpClient.send(
                gateway.getPort(),
                "POST /v1/panels HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
        // Then
        assertEquals(200, answer.status(), answer.text());
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() {
        // Given
        String first = "GET /v1/panels HTTP/1.1\r\nHost: x\r\n\r\n";
        String second = "GET /v1/works/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        // When
        var answer = RawHttpClient.send(gateway.getPort(), first + second);
        // Then
        assertEquals(2, answer.answers(), answer.text());
        assertTrue(answer.text().indexOf("\"panels\"") < answer.text().indexOf("\"dissemination\""));
    }
}
