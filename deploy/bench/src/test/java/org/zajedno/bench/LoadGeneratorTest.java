package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadGeneratorTest {
    private static final String NONE = "none";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final LoadRequest SAY = LoadRequest.write("say", "any", "anybody", "/said", "{\"text\": \"@@\"}");
    private static final LoadRequest LOOK = LoadRequest.read("look", "any", "anybody", List.of("/one", "/missing"));

    private final Set<String> bodies = ConcurrentHashMap.newKeySet();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicLong posts = new AtomicLong();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void ownLoadSendsADifferentBodyEachTime() throws Exception {
        // Given
        var load = new HttpLoadGenerator();

        // When
        var found = load.run(SAY, base(), "secret", 2, SECOND);

        // Then
        assertThat(found.failed()).isZero();
        assertThat(bodies).hasSize((int) posts.get());
        assertThat(tokens).containsExactly("Bearer secret");
        assertThat(found.millis(50)).isPositive();
    }

    @Test
    void ownLoadCountsRefusalsAsFailedAndNotAsSpeed() throws Exception {
        // Given
        var load = new HttpLoadGenerator();

        // When
        var found = load.run(
                new LoadRequest("look", "any", "anybody", List.of("/missing"), null), base(), "secret", 2, SECOND);

        // Then
        assertThat(found.failed()).isPositive();
        assertThat(found.perSecond()).isZero();
    }

    @Test
    void ownLoadInAnotherProcessSendsADifferentBodyEachTime() throws Exception {
        // Given
        var load = new LoadProcess();

        // When
        var first = load.run(SAY, base(), "secret", 2, SECOND);
        var second = load.run(SAY, base(), "secret", 2, SECOND);

        // Then
        assertThat(first.failed() + second.failed()).isZero();
        assertThat(bodies).hasSize((int) posts.get());
        assertThat(second.millis(50)).isPositive();
    }

    @Test
    void ownLoadOfAStrangerSendsNoToken() throws Exception {
        // Given
        var load = new HttpLoadGenerator();

        // When
        load.run(SAY, base(), "", 2, SECOND);

        // Then
        assertThat(tokens).containsExactly(NONE);
    }

    @Test
    void ownLoadKeepsToItsRate() throws Exception {
        // Given
        var load = new HttpLoadGenerator();

        // When
        var found = load.keep(50, SAY, base(), "secret", 4, SECOND);

        // Then
        assertThat(posts).hasValue(50);
        assertThat(found.perSecond()).isBetween(40.0, 52.0);
    }

    @Test
    void wrkSendsADifferentBodyEachTime() throws Exception {
        // Given
        assumeTrue(WrkLoadGenerator.isInstalled(), "wrk is not on this machine");

        // When
        var found = new WrkLoadGenerator().run(SAY, base(), "secret", 2, SECOND);

        // Then
        assertThat(found.failed()).isZero();
        assertThat(bodies).hasSize((int) posts.get());
        assertThat(tokens).containsExactly("Bearer secret");
        assertThat(found.millis(99.9)).isGreaterThanOrEqualTo(found.millis(50));
    }

    @Test
    void wrkOfAStrangerSendsNoToken() throws Exception {
        // Given
        assumeTrue(WrkLoadGenerator.isInstalled(), "wrk is not on this machine");

        // When
        new WrkLoadGenerator().run(SAY, base(), "", 2, SECOND);

        // Then
        assertThat(tokens).containsExactly(NONE);
    }

    @Test
    void wrkCountsRefusalsAsFailed() throws Exception {
        // Given
        assumeTrue(WrkLoadGenerator.isInstalled(), "wrk is not on this machine");

        // When
        var found = new WrkLoadGenerator().run(LOOK, base(), "secret", 2, SECOND);

        // Then
        assertThat(found.failed()).isPositive();
        assertThat(found.perSecond()).isPositive();
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        tokens.add(token == null ? NONE : token);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if ("POST".equals(exchange.getRequestMethod())) {
            posts.incrementAndGet();
            bodies.add(body);
        }
        exchange.sendResponseHeaders("/missing".equals(exchange.getRequestURI().getPath()) ? 404 : 200, -1);
        exchange.close();
    }
}
