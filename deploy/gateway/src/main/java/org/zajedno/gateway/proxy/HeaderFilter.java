package org.zajedno.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zajedno.gateway.caller.Caller;
import org.zajedno.gateway.settings.GatewaySettings;

/** Removes headers that the gateway does not forward, and adds those that say who asks and from where. */
@ApplicationScoped
class HeaderFilter {

    /** Headers by which a request could pretend to come through a proxy, as somebody else, or as another request. */
    private static final Set<String> SPOOFABLE = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "client-ip",
            "x-original-url",
            "x-original-uri",
            "x-original-host",
            "x-original-method",
            "x-rewrite-url",
            "x-host",
            "x-http-host-override",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "front-end-https",
            "remote-user",
            "x-remote-user",
            "x-authenticated-user",
            "x-authenticated-userid",
            "x-csrf-token",
            "proxy",
            "cookie",
            "expect",
            "keep-alive",
            "proxy-connection",
            "http2-settings");

    /** The trace goes on as a child of the gateway's own span, which the client writes. */
    private static final List<String> TRACE = List.of("traceparent", "tracestate", "baggage");

    private static final List<String> SPOOFABLE_PREFIXES =
            List.of("x-forwarded", "x-user", "x-auth", "x-remote", "x-ssl", "x-client-", "x-envoy-", "x-amzn-", "ssl-");

    /** Headers of an answer that belong to the connection, tell what runs behind, or are the gateway's to set. */
    private static final List<String> NOT_FORWARDED = List.of(
            "server",
            "x-powered-by",
            "via",
            "connection",
            "keep-alive",
            "proxy-connection",
            "transfer-encoding",
            "upgrade",
            "set-cookie",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-headers",
            "access-control-allow-methods",
            "access-control-expose-headers",
            "access-control-max-age");

    private final String scheme;
    private final String authority;

    HeaderFilter(GatewaySettings settings) {
        URI url = settings.publicUrl();
        this.scheme = url.getScheme();
        this.authority = url.getAuthority();
    }

    /** Removes what a caller could spoof and adds who asks and from where. */
    void filterRequest(MultiMap headers, HttpServerRequest request, Caller caller) {
        removeNominated(headers);
        for (String name : List.copyOf(headers.names())) {
            if (isSpoofable(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
        TRACE.forEach(headers::remove);
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (caller.token() != null) {
            // a compressed answer tells by its length what stands in it beside what the request could place there
            // (BREACH)
            headers.remove(HttpHeaders.ACCEPT_ENCODING);
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token());
        }
        String address = request.remoteAddress().hostAddress();
        headers.set("X-Forwarded-For", address);
        headers.set("X-Forwarded-Proto", scheme);
        headers.set("X-Forwarded-Host", authority);
        headers.set(
                "Forwarded",
                "for=" + (address.indexOf(':') >= 0 ? "\"[" + address + "]\"" : address) + ";host=\"" + authority
                        + "\";proto=" + scheme);
    }

    /** Removes what is not forwarded, and what the gateway has already set itself. */
    void filterResponse(MultiMap answer, MultiMap own) {
        removeNominated(answer);
        NOT_FORWARDED.forEach(answer::remove);
        own.names().forEach(answer::remove);
    }

    private static boolean isSpoofable(String name) {
        // An underscore reads as a dash in servers that hand headers on as variables.
        String dashed = name.replace('_', '-');
        if (SPOOFABLE.contains(dashed)) {
            return true;
        }
        for (String prefix : SPOOFABLE_PREFIXES) {
            if (dashed.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static void removeNominated(MultiMap headers) {
        for (String nominated : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : nominated.split(",")) {
                String header = name.strip();
                if (!header.isEmpty() && !header.equalsIgnoreCase("content-length")) {
                    headers.remove(header);
                }
            }
        }
    }
}
