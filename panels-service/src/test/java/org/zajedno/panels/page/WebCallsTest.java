package org.zajedno.panels.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages take a refusal for: absent is only what does not exist, and only what cannot be reached may be left out. */
class WebCallsTest {

    private static HttpServer server;
    private static List<String> outcomes;

    @BeforeAll
    static void callEveryStatus() throws Exception {
        // Given
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var status = Integer.parseInt(exchange.getRequestURI().getPath().split("/")[3]);
            var body = "{\"items\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        var origin = "http://localhost:" + server.getAddress().getPort() + "/";

        // When
        outcomes = TypeScriptCompiler.unpacked()
                .run(List.of(
                        "--unstable-sloppy-imports",
                        "--unstable-broadcast-channel",
                        "--allow-net",
                        "--location",
                        origin,
                        "src/test/resources/typescript/calls.ts"));
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void onlyWhatDoesNotExistIsAbsent() {
        // Then
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.startsWith("readIfThere"))
                .containsExactly(
                        "readIfThere 200: \"there\"",
                        "readIfThere 401: refused 401",
                        "readIfThere 403: refused 403",
                        "readIfThere 404: absent",
                        "readIfThere 405: refused 405",
                        "readIfThere 429: refused 429",
                        "readIfThere 500: refused 500",
                        "readIfThere 501: refused 501",
                        "readIfThere 503: refused 503");
    }

    @Test
    void onlyWhatCannotBeReachedNowIsLeftOut() {
        // Then
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.startsWith("unlessAway"))
                .containsExactly(
                        "unlessAway 200: \"there\"",
                        "unlessAway 401: refused 401",
                        "unlessAway 403: refused 403",
                        "unlessAway 404: refused 404",
                        "unlessAway 405: refused 405",
                        "unlessAway 429: \"instead\"",
                        "unlessAway 500: \"instead\"",
                        "unlessAway 501: refused 501",
                        "unlessAway 503: \"instead\"");
    }

    @Test
    void noRefusalIsAnEmptyList() {
        // Then
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.startsWith("all"))
                .startsWith("all 200: []")
                .element(1)
                .isEqualTo("all 401: refused 401");
        assertThat(outcomes).filteredOn(outcome -> outcome.endsWith(": []")).hasSize(1);
    }
}
