package org.zajedno.gateway.dispatch;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zajedno.gateway.settings.GatewaySettings;

/** The headers with which every answer tells browsers to be strict. */
@ApplicationScoped
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    private final Map<CharSequence, CharSequence> headers = new LinkedHashMap<>();

    SecurityHeaders(GatewaySettings settings) {
        add("Content-Security-Policy", POLICY);
        add("X-Content-Type-Options", "nosniff");
        add("X-Frame-Options", "DENY");
        add("Referrer-Policy", "no-referrer");
        add("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        add("Cross-Origin-Opener-Policy", "same-origin");
        add("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(settings.publicUrl().getScheme())) {
            add("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    void addTo(MultiMap answer) {
        headers.forEach(answer::set);
    }

    private void add(String name, String value) {
        headers.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }
}
