package org.zajedno.gateway.dispatch;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zajedno.gateway.problem.ProblemType;

/** Refuses requests that two servers could read differently, before anything looks at what they ask for. */
final class RequestValidator {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String PATH_PUNCTUATION = "/-._~!$&'()*+,:@%";
    private static final String QUERY_PUNCTUATION = PATH_PUNCTUATION + "?=;[]";

    private RequestValidator() {}

    /** Why this request cannot be served whatever it asks for, or null. */
    static @Nullable ProblemType refusalOf(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return ProblemType.METHOD_NOT_ALLOWED;
        }
        ProblemType address = refusalOf(request.uri());
        if (address != null) {
            return address;
        }
        var headers = request.headers();
        // ambiguousFramingIsRefusedAndTheConnectionClosed; Netty refuses two lengths itself, and Vert.x a missing host
        if (headers.getAll(HttpHeaders.HOST).size() > 1
                || !isPlainlyFramed(headers.getAll(HttpHeaders.TRANSFER_ENCODING))) {
            return ProblemType.BAD_REQUEST;
        }
        return headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1 ? ProblemType.TOKEN_REFUSED : null;
    }

    private static boolean isPlainlyFramed(List<String> transferEncodings) {
        return transferEncodings.isEmpty()
                || (transferEncodings.size() == 1 && transferEncodings.get(0).equalsIgnoreCase("chunked"));
    }

    private static @Nullable ProblemType refusalOf(String uri) {
        int question = uri.indexOf('?');
        String path = question < 0 ? uri : uri.substring(0, question);
        if (!isPlain(path)) {
            return ProblemType.PATH_REFUSED;
        }
        if (question < 0) {
            return null;
        }
        String query = uri.substring(question + 1);
        if (!isEncoded(query, QUERY_PUNCTUATION)) {
            return ProblemType.BAD_REQUEST;
        }
        return carriesToken(query) ? ProblemType.TOKEN_REFUSED : null;
    }

    private static boolean isPlain(String path) {
        if (path.isEmpty() || path.charAt(0) != '/' || !isEncoded(path, PATH_PUNCTUATION) || path.contains("//")) {
            return false;
        }
        for (String segment : path.split("/")) {
            String dots = segment.replace("%2e", ".").replace("%2E", ".");
            if (dots.equals(".") || dots.equals("..")) {
                return false;
            }
        }
        return !decodesToSyntax(path);
    }

    /** Whether an escape in the path stands for a character that has a meaning in paths, or that nothing of ours is named with. */
    private static boolean decodesToSyntax(String path) {
        for (int i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
            int code = Integer.parseInt(path, i + 1, i + 3, 16);
            if (code <= ' ' || code == 0x7f || "/\\;%.?#".indexOf(code) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEncoded(String text, String punctuation) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && punctuation.indexOf(c) < 0) {
                return false;
            }
            if (c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** RFC 6750 §2.3: a token in an address ends up in logs and histories; ours are taken from the header alone. */
    private static boolean carriesToken(String query) {
        for (String parameter : query.split("[&;]")) {
            int equals = parameter.indexOf('=');
            String name =
                    URLDecoder.decode(equals < 0 ? parameter : parameter.substring(0, equals), StandardCharsets.UTF_8);
            if (name.strip().toLowerCase(Locale.ROOT).equals("access_token")) {
                return true;
            }
        }
        return false;
    }
}
