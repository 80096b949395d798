package org.zajedno.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.gateway.support.ErrorLogRecorder;
import org.zajedno.gateway.support.GatewayTestResource;
import org.zajedno.gateway.support.StubService;

/** Callers leave in the middle, as every browser does that is led elsewhere; nobody else may notice. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class CallerDisconnectTest {

    private static final String LATE = "GET /v1/works/late HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String ENDLESS = "GET /v1/works/endless HTTP/1.1\r\nHost: x\r\n\r\n";

    private final StubService works = GatewayTestResource.works();

    @TestHTTPResource
    URL gateway;

    @Inject
    MeterRegistry meters;

    @Test
    void whoLeavesBeforeTheAnswerClosesNoConnectionThatOthersUseNext() throws IOException {
        // Given
        int before = works.closed();
        // When
        leave(LATE, 0);
        // Then
        given().get("/v1/works/late").then().statusCode(200);
        given().get("/v1/works/late").then().statusCode(200);
        assertEquals(before, works.closed());
    }

    @Test
    void whatHasNoEndIsBrokenOffForWhoHasLeft() throws IOException {
        // Given
        int before = works.closed();
        try (var faults = new ErrorLogRecorder()) {
            // When
            for (int i = 0; i < 20; i++) {
                leave(ENDLESS, 1000 * i + 1);
            }
            // Then
            await().untilAsserted(() -> assertEquals(before + 20, works.closed()));
            assertEquals(List.of(), faults.seen());
        }
    }

    @Test
    void whoLeavesIsNoOutage() throws IOException {
        // Given
        double before = outages();
        int requests = works.requests();
        // When
        leave("POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc", 0);
        leave("POST /v1/works/1 HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n" + "a".repeat(40_000), 0);
        // Then
        await().untilAsserted(() -> assertEquals(requests + 1, works.requests()));
        given().get("/v1/works/late").then().statusCode(200);
        assertEquals(before, outages());
    }

    /** Sends a request, reads so many bytes of the answer, and is gone without a farewell. */
    private void leave(String request, int read) throws IOException {
        int before = works.requests();
        try (var socket = new Socket("localhost", gateway.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (request.startsWith("GET")) {
                await().until(() -> works.requests() > before);
            }
            socket.getInputStream().readNBytes(read);
        }
    }

    private double outages() {
        return meters.counter("zajedno.gateway.refusals", "reason", "service-unavailable")
                .count();
    }
}
