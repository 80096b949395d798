package org.zajedno.local.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The API behind one address, as one demo user or another. */
public final class ApiClient implements AutoCloseable {
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, CachedToken> tokens = new ConcurrentHashMap<>();
    private final URI base;
    private final TokenSource tokenSource;

    public ApiClient(URI base, TokenSource tokenSource) {
        this.base = base;
        this.tokenSource = tokenSource;
    }

    /** A request with that user's token. */
    public ApiRequest as(String user) {
        return new ApiRequest(http, base, user).header("Authorization", "Bearer " + token(user));
    }

    /** A request without a token. */
    public ApiRequest asNobody() {
        return new ApiRequest(http, base, "nobody");
    }

    private String token(String user) {
        return tokens.compute(user, (_, before) -> before == null || before.isOld() ? fresh(user) : before)
                .token();
    }

    private CachedToken fresh(String user) {
        try {
            return new CachedToken(tokenSource.of(user), Instant.now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoStepException("The demonstration was broken off.");
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private record CachedToken(String token, Instant since) {
        boolean isOld() {
            return since.isBefore(Instant.now().minus(RENEWED_AFTER));
        }
    }
}
