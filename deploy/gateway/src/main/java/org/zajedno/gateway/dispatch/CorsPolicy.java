package org.zajedno.gateway.dispatch;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.session.HostCookieFilter;
import org.zajedno.gateway.settings.GatewaySettings;

/**
 * Lets pages of other sites read what everybody may read, where the operator names those sites. Never with credentials: a
 * session's cookie or a token in such a request gets no such answer, and a browser is told so before it sends a token.
 */
@ApplicationScoped
class CorsPolicy {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /** What a page may say beside the few that browsers allow by themselves; no Authorization. */
    private static final Set<String> HEADERS = Set.of("accept", "accept-language", "if-none-match");

    private static final String SHOWN = "Content-Language, ETag, Language-Substituted, Link, Retry-After";
    private static final int NO_CONTENT = 204;

    private final Set<String> origins;

    CorsPolicy(GatewaySettings settings) {
        this.origins = settings.corsOrigins().orElse(Set.of());
    }

    /** Answers a browser that asks whether it may read, else returns null. */
    @Nullable
    Future<Void> preflight(HttpServerRequest request) {
        var wanted = request.getHeader("Access-Control-Request-Method");
        if (request.method() != HttpMethod.OPTIONS || wanted == null || !isNamed(request)) {
            return null;
        }
        var response = request.response().setStatusCode(NO_CONTENT).putHeader(HttpHeaders.VARY, "Origin");
        if (READS.contains(HttpMethod.valueOf(wanted))
                && asksFor(request.getHeader("Access-Control-Request-Headers"))) {
            response.putHeader("Access-Control-Allow-Origin", request.getHeader(HttpHeaders.ORIGIN))
                    .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                    .putHeader("Access-Control-Allow-Headers", String.join(", ", HEADERS))
                    .putHeader("Access-Control-Max-Age", "600");
        }
        return response.end();
    }

    /** Lets the page that asks read the answer, if it asks as nobody. */
    void permit(HttpServerRequest request) {
        if (origins.isEmpty() || !READS.contains(request.method())) {
            return;
        }
        // it stands above what the service says its answer depends on, so that it names that too
        request.response().putHeader(HttpHeaders.VARY, "Origin, Accept, Accept-Encoding, Accept-Language");
        if (isNamed(request)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !HostCookieFilter.hasSession(request)) {
            request.response()
                    .putHeader("Access-Control-Allow-Origin", request.getHeader(HttpHeaders.ORIGIN))
                    .putHeader("Access-Control-Expose-Headers", SHOWN)
                    .putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    private boolean isNamed(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origins.contains(origin);
    }

    private static boolean asksFor(@Nullable String headers) {
        if (headers == null || headers.isBlank()) {
            return true;
        }
        for (var header : headers.split(",")) {
            if (!HEADERS.contains(header.strip().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
