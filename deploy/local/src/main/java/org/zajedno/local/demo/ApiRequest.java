package org.zajedno.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.zajedno.local.LocalStackException;

/** One request in the making; asks for English unless told otherwise. */
public final class ApiRequest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEFORE_REPEAT = Duration.ofSeconds(1);
    private static final int MOST_REPEATS = 20;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http;
    private final URI base;
    private final String user;
    private boolean patient;
    private String key = UUID.randomUUID().toString();
    private final HttpRequest.Builder request = HttpRequest.newBuilder()
            .timeout(PATIENCE)
            .setHeader("Accept", "application/json, application/problem+json")
            .setHeader("Accept-Language", "en");

    ApiRequest(HttpClient http, URI base, String user) {
        this.http = http;
        this.base = base;
        this.user = user;
    }

    /** Sets a header, whatever it was before. */
    public ApiRequest header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    /** The reader's languages, as {@code Accept-Language} says them. */
    public ApiRequest in(String languages) {
        return header("Accept-Language", languages);
    }

    /** What the reader takes, as a media type. */
    public ApiRequest accepting(String mediaType) {
        return header("Accept", mediaType);
    }

    /** Only if the thing is still as it was in that reply. */
    public ApiRequest ifStill(ApiResponse read) {
        return header("If-Match", read.etag());
    }

    /** Asks once more where a part that is still warming up answers 503, and asking twice does nothing twice. */
    ApiRequest patiently() {
        patient = true;
        return this;
    }

    public ApiResponse get(String path) {
        return repeatable("GET", path, BodyPublishers.noBody());
    }

    public ApiResponse delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Without a body. */
    public ApiResponse post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    /** Sends this Idempotency-Key with what it creates, instead of a fresh one. */
    public ApiRequest key(String idempotencyKey) {
        key = idempotencyKey;
        return this;
    }

    /** With a body of JSON and an Idempotency-Key. */
    public ApiResponse post(String path, Object body) {
        header("Idempotency-Key", key);
        return repeatable("POST", path, json(body));
    }

    /** With the content of a file and an Idempotency-Key. */
    public ApiResponse post(String path, byte[] content, String mediaType) {
        header("Idempotency-Key", key);
        header("Content-Type", mediaType);
        return repeatable("POST", path, BodyPublishers.ofByteArray(content));
    }

    public ApiResponse put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    /** With the content of a file. */
    public ApiResponse put(String path, byte[] content, String mediaType) {
        header("Content-Type", mediaType);
        return send("PUT", path, BodyPublishers.ofByteArray(content));
    }

    private HttpRequest.BodyPublisher json(Object body) {
        header("Content-Type", "application/json");
        try {
            return BodyPublishers.ofString(DemoData.JSON.writeValueAsString(body), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ApiResponse repeatable(String method, String path, HttpRequest.BodyPublisher body) {
        var reply = send(method, path, body);
        for (var again = 0; patient && reply.status() == UNAVAILABLE && again < MOST_REPEATS; again++) {
            LockSupport.parkNanos(BEFORE_REPEAT.toNanos());
            reply = send(method, path, body);
        }
        return reply;
    }

    private ApiResponse send(String method, String path, HttpRequest.BodyPublisher body) {
        var whole = request.uri(URI.create(base + path)).method(method, body).build();
        try {
            var response = http.send(whole, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new ApiResponse(user, method, path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new LocalStackException("The gateway does not answer at " + base
                    + ": start the stack with ./zajedno up, or see ./zajedno status.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoStepException("The demonstration was broken off.");
        }
    }
}
