package org.zajedno.e2e.anonymity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Sends many requests as one caller, some at a time, to the services themselves: the gateway would count them. */
public final class ParallelCaller implements AutoCloseable {
    private static final int AT_A_TIME = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
    private final Map<String, String> addresses;

    /** @param addresses of the services, by name */
    public ParallelCaller(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    /**
     * @param token asked for once a batch; null without one
     * @return the replies in the order of the requests
     */
    public List<ApiReply> send(ApiReply.Caller caller, Supplier<String> token, Collection<ApiReply.Request> requests) {
        var bearer = token == null || requests.isEmpty() ? null : token.get();
        return requests.stream().map(request -> workers.submit(() -> send(caller, bearer, request))).toList().stream()
                .map(ParallelCaller::result)
                .toList();
    }

    private static ApiReply result(Future<ApiReply> reply) {
        try {
            return reply.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private ApiReply send(ApiReply.Caller caller, String bearer, ApiReply.Request request) throws InterruptedException {
        var sent = HttpRequest.newBuilder(URI.create(addresses.get(request.service()) + request.path()))
                .timeout(PATIENCE)
                .header("Accept", request.accept())
                .header("Accept-Language", "en");
        if (bearer != null) {
            sent.header("Authorization", "Bearer " + bearer);
        }
        if (request.method().equals("GET")) {
            sent.GET();
        } else {
            sent.header("If-Match", "*");
            if (!request.body().isEmpty()) {
                sent.header("Content-Type", "application/json");
            }
            sent.method(request.method(), HttpRequest.BodyPublishers.ofString(request.body()));
        }
        try {
            var response = http.send(sent.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new ApiReply(
                    caller, request, response.statusCode(), response.headers().map(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(request.toString(), broken);
        }
    }

    @Override
    public void close() {
        workers.close();
        http.close();
    }
}
