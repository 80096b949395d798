package org.zajedno.kit.trial;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestTokens;

/** Bodies that come in chunks, so that nobody knows how long they are before they end. */
@QuarkusTest
class UnannouncedBodyTest {

    private static final byte[] CHUNK = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(US_ASCII);
    private static final byte[] END = "0\r\n\r\n".getBytes(US_ASCII);

    private final Logger problems = Logger.getLogger("http-problem");
    private final Level usual = problems.getLevel();
    private final Log log = new Log();

    @TestHTTPResource
    URL service;

    @BeforeEach
    void listen() {
        problems.setLevel(Level.INFO);
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
        problems.setLevel(usual);
    }

    @Test
    void bodyBeyondTheCapIsAProblemAndNoFault() throws IOException {
        // Given
        try (var socket = begun("")) {
            // When
            send(socket.getOutputStream(), 40);
            socket.getOutputStream().write(END);
            // Then
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
            assertThat(log.faults()).isEmpty();
        }
    }

    @Test
    void bodyBeyondTheCapWhoseDigestIsTakenIsAProblemAndNoFault() throws IOException {
        // Given
        try (var socket = begun("Idempotency-Key: long\r\n")) {
            // When
            send(socket.getOutputStream(), 40);
            socket.getOutputStream().write(END);
            // Then
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
            assertThat(log.faults()).isEmpty();
        }
    }

    @Test
    void bodyWithinTheCapIsReadToItsEnd() throws IOException {
        // Given
        try (var socket = begun("")) {
            // When
            send(socket.getOutputStream(), 31);
            socket.getOutputStream().write("4\r\nnull\r\n".getBytes(US_ASCII));
            socket.getOutputStream().write(END);
            // Then
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 422 ");
        }
    }

    @Test
    void bodyThatBreaksOffIsNoFault() throws IOException {
        // Given
        var socket = begun("");
        // When
        send(socket.getOutputStream(), 3);
        socket.close();
        // Then
        await().until(() -> log.lines().stream().anyMatch(line -> line.contains("status=")));
        assertThat(log.faults()).isEmpty();
    }

    private Socket begun(String header) throws IOException {
        var socket = new Socket("localhost", service.getPort());
        socket.getOutputStream()
                .write(("POST /v1/things HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                + "Authorization: Bearer "
                                + TestTokens.of("country-team").in("RS").sign() + "\r\n" + header
                                + "Transfer-Encoding: chunked\r\n\r\n")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static void send(OutputStream out, int chunks) throws IOException {
        for (int i = 0; i < chunks; i++) {
            out.write(CHUNK);
        }
        out.flush();
    }

    private static final class Log extends Handler {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        List<String> lines() {
            return records.stream().map(LogRecord::getMessage).toList();
        }

        List<String> faults() {
            return records.stream()
                    .filter(entry ->
                            entry.getLevel().intValue() > Level.WARNING.intValue() || entry.getThrown() != null)
                    .map(entry -> entry.getMessage() + " " + entry.getThrown())
                    .toList();
        }

        @Override
        public void publish(LogRecord entry) {
            records.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
