package org.zajedno.gateway.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the extension's cookies the prefix {@code __Host-} on their way out and takes it off on their way in, so that
 * no other host and no unencrypted page can plant or read them. A cookie that comes in without the prefix is dropped.
 */
public final class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final String OWN = "q_";
    private static final String SESSION = "__Host-q_session";

    private HostCookies() {}

    /** Whether the request shows a session. */
    public static boolean hasSession(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.COOKIE);
        return header != null && header.contains(SESSION);
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
