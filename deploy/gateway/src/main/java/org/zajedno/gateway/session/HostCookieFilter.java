package org.zajedno.gateway.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the extension's cookies the prefix {@code __Host-} on their way out and takes it off on their way in, so that
 * no other host and no unencrypted page can plant or read them. A cookie that comes in without the prefix is dropped.
 */
public final class HostCookieFilter {

    private static final String PREFIX = "__Host-";
    private static final String OWN = "q_";
    private static final String SESSION = "__Host-q_session";

    private HostCookieFilter() {}

    /** Whether the request shows a session, in whichever of its cookie lines. */
    public static boolean hasSession(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.COOKIE).stream().anyMatch(line -> line.contains(SESSION));
    }

    /** Lets the extension see its cookies under the names that it gave them; to be called before cookies are read. */
    public static void takeIn(HttpServerRequest request) {
        List<String> headers = request.headers().getAll(HttpHeaders.COOKIE);
        if (headers.isEmpty()) {
            return;
        }
        var kept = new ArrayList<String>();
        for (String header : headers) {
            for (String cookie : header.split(";")) {
                String trimmed = cookie.strip();
                if (trimmed.startsWith(PREFIX)) {
                    kept.add(trimmed.substring(PREFIX.length()));
                }
            }
        }
        request.headers().remove(HttpHeaders.COOKIE);
        if (!kept.isEmpty()) {
            request.headers().set(HttpHeaders.COOKIE, String.join("; ", kept));
        }
    }

    /** Names of the cookies that were taken in, as the browser sorts them: what it has longest comes first. */
    static List<String> names(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.COOKIE);
        return header == null
                ? List.of()
                : Arrays.stream(header.split("; "))
                        .map(cookie -> cookie.substring(0, Math.max(0, cookie.indexOf('='))))
                        .toList();
    }

    /** Whether a session is among the cookies that were taken in. */
    static boolean hasSessionTakenIn(HttpServerRequest request) {
        return names(request).stream().anyMatch(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME));
    }

    /** Goes on as if the browser had shown no session; to be called before cookies are read. */
    static void passOverSession(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.COOKIE);
        if (header != null) {
            request.headers()
                    .set(
                            HttpHeaders.COOKIE,
                            Arrays.stream(header.split("; "))
                                    .filter(cookie -> !cookie.startsWith(OidcUtils.SESSION_COOKIE_NAME))
                                    .collect(Collectors.joining("; ")));
        }
    }

    /** Takes the cookies of that kind, by the names that the extension gave them, away from the browser. */
    public static void remove(HttpServerRequest request, String prefix) {
        for (var cookie : List.copyOf(request.cookies())) {
            if (cookie.getName().startsWith(prefix)) {
                cookie.setValue("").setMaxAge(0).setPath("/").setHttpOnly(true).setSecure(true);
            }
        }
    }

    /** Renames the extension's cookies in the response, when its head is about to be written. */
    public static void sendOut(HttpServerRequest request, HttpServerResponse response) {
        for (var cookie : List.copyOf(request.cookies())) {
            if (cookie.getName().startsWith(OWN) && ((ServerCookie) cookie).isChanged()) {
                response.removeCookies(cookie.getName(), false);
                // Browsers take the prefix only with these two, which are left out when a cookie is deleted.
                cookie.setPath("/").setSecure(true);
                response.headers().add(HttpHeaders.SET_COOKIE, PREFIX + cookie.encode());
            }
        }
    }
}
