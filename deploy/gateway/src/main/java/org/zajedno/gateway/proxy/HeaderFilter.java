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

/** What of a request's and an answer's headers crosses the gateway. */
@ApplicationScoped
class HeaderFilter {

    /** Headers by which a request could pretend to come through a proxy, as somebody else, or as another request. */
    private static final Set<String> PRETENCES = Set.of(
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

    private static final List<String> PRETENDING_PREFIXES =
            List.of("x-forwarded", "x-user", "x-auth", "x-remote", "x-ssl", "x-client-", "x-envoy-", "x-amzn-", "ssl-");

    /** Headers of an answer that belong to the connection, tell what runs behind, or are the gateway's to set. */
    private static final List<String> KEPT_BACK = List.of(
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

    /** Takes away what may not cross and adds who asks and from where. */
    void prepare(MultiMap headers, HttpServerRequest request, Caller caller) {
        dropNominated(headers);
        for (String name : List.copyOf(headers.names())) {
            if (isPretence(name.toLowerCase(Locale.ROOT))) {
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

    /** Takes away what of an answer stays behind, and what the gateway has already said itself. */
    void clean(MultiMap answer, MultiMap own) {
        dropNominated(answer);
        KEPT_BACK.forEach(answer::remove);
        own.names().forEach(answer::remove);
    }

    private static boolean isPretence(String name) {
        // An underscore reads as a dash in servers that hand headers on as variables.
        String dashed = name.replace('_', '-');
        if (PRETENCES.contains(dashed)) {
            return true;
        }
        for (String prefix : PRETENDING_PREFIXES) {
            if (dashed.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static void dropNominated(MultiMap headers) {
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
