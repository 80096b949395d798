package org.zajedno.gateway.dispatch;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of the gateway's own addresses. One that an address does not have is refused as in the services; what the
 * identity provider sends to {@code /sign-in} is its own affair, and so are the members' pages.
 */
final class QueryParameterPolicy {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "/session", Set.of(),
            "/sign-out", Set.of(),
            "/docs", Set.of(),
            "/openapi", Set.of(),
            "/problems", Set.of("lang"));
    private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]{0,39}";

    private QueryParameterPolicy() {}

    /** The name of a parameter that the address does not have or that came twice; null if there is none. */
    static @Nullable String unknown(HttpServerRequest request, String path) {
        int end = path.indexOf('/', 1);
        var known = KNOWN.get(end < 0 ? path : path.substring(0, end));
        if (known == null || request.query() == null) {
            return null;
        }
        return request.params().names().stream()
                .filter(name ->
                        !known.contains(name) || request.params().getAll(name).size() > 1)
                .findFirst()
                // what is no name may be data that went astray
                .map(name -> name.matches(NAME) ? name : "query")
                .orElse(null);
    }
}
