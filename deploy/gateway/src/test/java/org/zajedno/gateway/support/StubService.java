package org.zajedno.gateway.support;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service that says what it received; the last segment of a path asks for something special. */
public final class StubService {

    private final Vertx vertx = Vertx.vertx();
    private final String name;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytesWritten = new AtomicLong();
    private final AtomicInteger dropped = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private volatile HttpServer server;
    private int port;

    public StubService(String name) {
        this.name = name;
        start();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public int requests() {
        return requests.get();
    }

    public long bytesWritten() {
        return bytesWritten.get();
    }

    /** How often a connection was closed that had brought a request whose path ends in {@code late} or {@code endless}. */
    public int closed() {
        return closed.get();
    }

    /** The next request whose path ends in {@code drops-first} loses its connection. */
    public void dropNext() {
        dropped.set(0);
    }

    public void start() {
        server = await(vertx.createHttpServer(new HttpServerOptions().setHost("localhost"))
                .requestHandler(this::answer)
                .listen(port));
        port = server.actualPort();
    }

    public void stop() {
        await(server.close());
    }

    public void close() {
        await(vertx.close());
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> request.resume();
            case "deaf" -> request.pause();
            case "drops-first" -> {
                if (dropped.getAndIncrement() == 0) {
                    request.connection().close();
                } else {
                    echo(request, Buffer.buffer());
                }
            }
            case "breaks-off" ->
                request.response()
                        .putHeader("Content-Length", "1000")
                        .write("part")
                        .onComplete(written -> request.connection().close());
            case "late" -> {
                request.connection().closeHandler(end -> closed.incrementAndGet());
                vertx.setTimer(300, fired -> request.response().end(Buffer.buffer(new byte[100_000])));
            }
            case "endless" -> {
                request.connection().closeHandler(end -> closed.incrementAndGet());
                writeOn(request.response().setChunked(true));
            }
            case "not-modified" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "cached" ->
                request.response()
                        .putHeader("Cache-Control", "private, no-cache")
                        .end("cached");
            case "no-content" -> request.response().setStatusCode(204).end();
            case "asks-who" -> {
                if (request.headers().contains("Authorization")) {
                    request.body().onSuccess(body -> echo(request, body));
                } else {
                    request.response()
                            .setStatusCode(401)
                            .putHeader("WWW-Authenticate", "Bearer realm=\"zajedno\"")
                            .end();
                }
            }
            case "unauthorized" -> request.response().setStatusCode(401).end();
            case "chatty" ->
                request.response()
                        .putHeader("Server", "quarkus/3.37")
                        .putHeader("X-Powered-By", "something")
                        .putHeader("Set-Cookie", "a=b")
                        .putHeader("Connection", "X-Inner")
                        .putHeader("X-Inner", "1")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("Content-Security-Policy", "default-src *")
                        .putHeader("ETag", "\"8\"")
                        .end("chatty");
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void writeOn(HttpServerResponse response) {
        Buffer chunk = Buffer.buffer(new byte[64 * 1024]);
        while (!response.writeQueueFull() && !response.closed()) {
            response.write(chunk);
            bytesWritten.addAndGet(chunk.length());
        }
        if (!response.closed()) {
            response.drainHandler(drained -> writeOn(response));
        }
    }

    private void echo(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers()
                .names()
                .forEach(header -> headers.put(
                        header.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(header))));
        var seen = new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyLength", body.length());
        Buffer content = seen.toBuffer();
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", Integer.toString(content.length()))
                .end(request.method() == HttpMethod.HEAD ? Buffer.buffer() : content);
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
