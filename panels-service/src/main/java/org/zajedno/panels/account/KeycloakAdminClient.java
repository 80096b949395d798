package org.zajedno.panels.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Calls Keycloak's admin API as the service account of our client (RFC 6749 section 4.4). */
@ApplicationScoped
class KeycloakAdminClient {

    /** What Keycloak answered. */
    record Answer(int statusCode, String body) {}

    /** Keycloak answered, and has not done it. */
    static class UnexpectedStatusException extends IOException {

        UnexpectedStatusException(String what, int status) {
            super(what + ": " + status);
        }
    }

    private record AccessToken(String text, Instant freshUntil) {}

    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int TOKEN_REFUSED = 401;

    private final AccountsConfig config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;
    private volatile AccessToken accessToken;

    KeycloakAdminClient(AccountsConfig config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    boolean isConfigured() {
        return config.adminUrl().isPresent();
    }

    /**
     * Sends a request; a token that is refused, because Keycloak has begun anew meanwhile, is replaced once.
     *
     * @param path below the realm, with the slash before it
     * @param body null for none
     */
    Answer send(String method, String path, JsonNode body) throws IOException {
        var answer = sendOnce(method, path, body);
        if (answer.statusCode() == TOKEN_REFUSED) {
            accessToken = null;
            return sendOnce(method, path, body);
        }
        return answer;
    }

    private Answer sendOnce(String method, String path, JsonNode body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(adminUrl() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(json.writeValueAsString(body)));
        var response = exchange(request);
        return new Answer(response.statusCode(), response.body());
    }

    private String token() throws IOException {
        var known = accessToken;
        if (known != null && clock.instant().isBefore(known.freshUntil())) {
            return known.text();
        }
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(
                        encoded(config.clientId()),
                        encoded(config.clientSecret().orElse("")));
        var response = exchange(HttpRequest.newBuilder(
                        URI.create(adminUrl().replace("/admin/realms/", "/realms/") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (response.statusCode() != OK) {
            throw new UnexpectedStatusException("token", response.statusCode());
        }
        var told = json.readTree(response.body());
        var lasts = Duration.ofSeconds(told.path("expires_in").asLong()).minus(BEFORE_ITS_END);
        accessToken = new AccessToken(
                told.path("access_token").asText(), clock.instant().plus(lasts));
        return accessToken.text();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(config.timeout()).build(), BodyHandlers.ofString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private String adminUrl() {
        return config.adminUrl().orElseThrow().toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
