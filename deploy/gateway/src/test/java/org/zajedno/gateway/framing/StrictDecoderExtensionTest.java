package org.zajedno.gateway.framing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.RawHttpClient;

/** On a plain server: the test's own class loaders would hide the service from Netty inside the gateway. */
class StrictDecoderExtensionTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final long LATE_MILLIS = 200;
    private static int port;

    @BeforeAll
    static void start() {
        port = VERTX.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(StrictDecoderExtensionTest::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void answer(HttpServerRequest request) {
        if (request.path().equals("/unanswered")) {
            return;
        }
        if (request.path().equals("/unread")) {
            request.response().end("unread");
        } else if (request.path().equals("/late")) {
            request.pause();
            VERTX.setTimer(LATE_MILLIS, fired -> read(request));
        } else if (request.headers().contains("Host")) {
            read(request);
        } else {
            request.response()
                    .setStatusCode(400)
                    .end("no host at " + request.path() + ", " + request.getHeader("x-unread-status"))
                    .onComplete(answered -> request.connection().close());
        }
    }

    private static void read(HttpServerRequest request) {
        StrictDecoder.onUnreadableBody(request, () -> {
            TOLD.add(request.path());
            request.response()
                    .setStatusCode(400)
                    .end("no body at " + request.path())
                    .onComplete(answered -> request.connection().close());
        });
        request.body().onSuccess(body -> request.response().end(request.path() + " " + body.length()));
    }

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-A: 1\r\n Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n",
                "X-Folded: one\r\n two\r\nContent-Length: 0\r\n\r\n",
                "X-Folded: one\r\n\ttwo\r\nContent-Length: 0\r\n\r\n",
                "X-Folded: one\n two\nContent-Length: 0\n\n",
                " X-First: 1\r\nContent-Length: 0\r\n\r\n",
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345G",
                "Content-Length: 5, 6\r\n\r\n12345",
                "Content-Length: +5\r\n\r\n12345",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "X Space: 1\r\nContent-Length: 0\r\n\r\n",
                "X-Nul: a\u0000b\r\nContent-Length: 0\r\n\r\n"
            })
    void headThatCanBeReadInTwoWaysComesWithoutAHost(String headers) {
        // Given
        String smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(port, "POST /first HTTP/1.1\r\nHost: x\r\n" + headers + smuggled);
        // Then
        assertEquals(400, answer.status(), answer.text());
        assertTrue(answer.text().endsWith("no host at /, 400"), answer.text());
        assertEquals(1, answer.answers(), answer.text());
        assertTrue(answer.closed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\nHost: x\r\n\r\n",
                "GET http://x/smuggled HTTP/1.0\r\nHost: x\r\nContent-Length: a\r\n\r\n",
                "POST /first HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void lineThatCannotBeReadComesWithoutAHost(String request) {
        // When
        var answer = RawHttpClient.send(port, request);
        // Then
        assertTrue(answer.text().startsWith("HTTP/1.1 400 "), answer.text());
        assertTrue(answer.text().endsWith("no host at /, 400"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZZ\r\nabc\r\n0\r\n\r\n",
                "-1\r\n\r\n",
                "10000000000000000\r\nabc",
                "3\r\nabcdef\r\n0\r\n\r\n",
                "3\nabc\n0\n\n",
                "\r\n3\r\nabc\r\n0\r\n\r\n",
                "3\r\nabc\r\n0\r\nBad Trailer : x\r\n\r\n"
            })
    void whoReadsABodyIsToldThatItsChunksCannotBeRead(String chunks) {
        // Given
        String head = "POST /first HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        String smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(port, head + chunks + smuggled);
        // Then
        assertEquals(400, answer.status(), answer.text());
        assertTrue(answer.text().endsWith("no body at /first"), answer.text());
        assertEquals(1, answer.answers(), answer.text());
        assertTrue(answer.closed());
    }

    @Test
    void connectionEndsThoughNobodyReadsTheBodyAndNobodyAnswers() {
        // When
        var answer = RawHttpClient.send(
                port, "POST /unanswered HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 10_000);
        // Then
        assertTrue(answer.closed());
        assertEquals(0, answer.answers(), answer.text());
    }

    @Test
    void chunksOfTheNextRequestAreNotToldToTheReaderOfTheFirst() {
        // Given
        String head = " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        // When
        var answer =
                RawHttpClient.send(port, "POST /first" + head + "3\r\nabc\r\n0\r\n\r\nPOST /second" + head + "ZZ\r\n");
        // Then
        assertEquals(2, answer.answers(), answer.text());
        assertTrue(answer.text().indexOf("/first 3") < answer.text().indexOf("no body at /second"), answer.text());
    }

    @Test
    void readerThatHasItsBodyHearsNothingOfTheNextRequest() {
        // Given
        TOLD.clear();
        String head = " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        // When
        var answer = RawHttpClient.send(port, "POST /whole" + head + "0\r\n\r\nPOST /unread" + head + "ZZ\r\n");
        // Then
        assertTrue(answer.text().contains("/whole 0"), answer.text());
        assertTrue(answer.text().endsWith("unread"), answer.text());
        assertEquals(List.of(), List.copyOf(TOLD));
    }

    @Test
    void readerThatComesLateIsToldToo() {
        // When
        var answer =
                RawHttpClient.send(port, "POST /late HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n");
        // Then
        assertTrue(answer.text().endsWith("no body at /late"), answer.text());
        assertTrue(answer.closed());
    }

    @ParameterizedTest
    @CsvSource({"8000, 0", "0, 30000"})
    void whatIsLongButWithinTheLimitsIsRead(int path, int header) {
        // When
        var answer = RawHttpClient.send(
                port,
                "GET /" + "a".repeat(path) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Long: "
                        + "a".repeat(header) + "\r\n\r\n");
        // Then
        assertEquals(200, answer.status(), answer.text());
    }

    @Test
    void spaceBeforeTheNextRequestIsNoFold() {
        // Given
        String first = "POST /first HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na";
        // When
        var answer = RawHttpClient.send(port, first + " GET /second HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        // Then
        assertTrue(answer.text().endsWith("/second 0"), answer.text());
    }

    @Test
    void answersBeforeItComeFirst() {
        // Given
        String good = "GET /good HTTP/1.1\r\nHost: x\r\n\r\n";
        // When
        var answer = RawHttpClient.send(port, good + "GET /bad HTTP/1.1\r\nHost: x\r\nX-A: one\r\n two\r\n\r\n" + good);
        // Then
        assertEquals(2, answer.answers(), answer.text());
        assertTrue(answer.text().indexOf("/good 0") < answer.text().indexOf("no host at /, 400"), answer.text());
        assertTrue(answer.text().endsWith("no host at /, 400"), answer.text());
    }

    @ParameterizedTest
    @CsvSource({"9000, 0, HTTP/1.1, 414", "0, 40000, HTTP/1.1, 431", "0, 0, HTTP/9.9, 505", "0, 0, HTTP/2.0, 505"})
    void whatIsTooLongOrOfAnotherVersionSaysItsStatus(int path, int header, String version, int status) {
        // When
        var answer = RawHttpClient.send(
                port,
                "GET /" + "a".repeat(path) + " " + version + "\r\nHost: x\r\nX-Long: " + "a".repeat(header)
                        + "\r\n\r\n");
        // Then
        assertTrue(answer.text().endsWith("no host at /, " + status), answer.text());
        assertTrue(answer.closed());
    }

    @Test
    void nothingIsReadAfterAnotherVersion() {
        // When
        var answer = RawHttpClient.send(
                port, "GET /first HTTP/9.9\r\nHost: x\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n");
        // Then
        assertEquals(1, answer.answers(), answer.text());
    }

    @Test
    void foldIsFoundWhenTheHeadComesByteByByte() throws IOException {
        // Given
        byte[] request =
                "GET /first HTTP/1.1\r\nX-A: one\r\n two\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (var socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            // When
            for (byte b : request) {
                socket.getOutputStream().write(b);
                socket.getOutputStream().flush();
            }
            // Then
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 400", new String(answer, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void foldInABodyIsNobodysBusiness() {
        // Given
        String body = "a\r\n b\r\n\tc";
        String first = "POST /first HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        String second = "POST /second HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "4\r\n\r\n a\r\n0\r\n\r\n";
        // When
        var answer = RawHttpClient.send(port, first + second);
        // Then
        assertTrue(answer.text().contains("/first 9"), answer.text());
        assertTrue(answer.text().contains("/second 4"), answer.text());
    }
}
