package org.zajedno.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings what a request says about forms into one that every reader behind understands alike. What an {@code Accept} names but
 * cannot mean is passed over, its parameters too, so that none comes back in the reply, and so are languages and encodings that
 * cannot be read; a {@code Content-Type} that cannot be read becomes a type that nothing takes (415).
 */
@ApplicationScoped
public class NegotiationFilter {

    private static final int EARLY = 400;
    private static final int MOST_RANGES = 20;
    private static final String ACCEPT = "Accept";
    private static final List<String> PLAIN = List.of("Accept-Language", "Accept-Encoding");
    private static final String CONTENT_TYPE = "Content-Type";
    /** Every refusal comes in it anyway, so that it says nothing about the reply that is wished. */
    private static final String REFUSAL = "application/problem+json";

    private static final String UNREADABLE = "application/x-unreadable";

    private static final String TOKEN = "[A-Za-z0-9!#$%&'^_`{|}~.+-]+";
    private static final Pattern RANGE = Pattern.compile("\\*/\\*|" + TOKEN + "/(\\*|" + TOKEN + ")");
    private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN);
    private static final Pattern PARAMETER = Pattern.compile(TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\")");
    private static final Pattern QUALITY = Pattern.compile("0?\\.\\d{1,9}|[01](\\.\\d{0,9})?");

    private static final Pattern WEIGHTED =
            Pattern.compile("(\\*|[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:;[qQ]=([01](?:\\.\\d{0,3})?)\\d{0,9})?");

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        var headers = exchange.request().headers();
        if (headers.contains(ACCEPT)) {
            replace(headers, ACCEPT, accepted(headers.getAll(ACCEPT)));
        }
        for (var name : PLAIN) {
            if (headers.contains(name)) {
                replace(headers, name, weighted(headers.getAll(name)));
            }
        }
        // every reply is in UTF-8, or a file (RFC 9110 §12.5.2)
        headers.remove("Accept-Charset");
        if (headers.contains(CONTENT_TYPE)) {
            var type = sent(headers.getAll(CONTENT_TYPE));
            // where nothing was sent, nothing is unreadable
            replace(headers, CONTENT_TYPE, type.equals(UNREADABLE) && !hasBody(headers) ? "" : type);
        }
        exchange.next();
    }

    private static boolean hasBody(MultiMap headers) {
        var length = headers.get("Content-Length");
        return headers.contains("Transfer-Encoding") || length != null && !length.equals("0");
    }

    private static void replace(MultiMap headers, String name, String value) {
        headers.remove(name);
        if (!value.isEmpty()) {
            headers.set(name, value);
        }
    }

    /** The elements that can be read, with their weights. */
    static String weighted(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(element -> WEIGHTED.matcher(element.replaceAll("[ \\t]", "")))
                .filter(Matcher::matches)
                .limit(MOST_RANGES)
                .map(element ->
                        element.group(2) == null ? element.group(1) : element.group(1) + ";q=" + element.group(2))
                .collect(Collectors.joining(", "));
    }

    /** The ranges that can be read, without their parameters; empty where there is none, which asks for the usual form. */
    static String accepted(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .limit(MOST_RANGES)
                .map(NegotiationFilter::range)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> range(String element) {
        var parts = element.split(";");
        var type = parts.length == 0 ? "" : parts[0].strip();
        // what old clients of Java send
        var range = type.equals("*") ? "*/*" : type.toLowerCase(Locale.ROOT);
        if (!RANGE.matcher(range).matches() || range.equals(REFUSAL)) {
            return Optional.empty();
        }
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            var parameter = part.strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return quality(range, parameter.substring(2));
            }
        }
        return Optional.of(range);
    }

    private static Optional<String> quality(String range, String value) {
        if (!QUALITY.matcher(value).matches()) {
            return Optional.empty();
        }
        var quality = Double.parseDouble(value);
        return quality > 0 && quality <= 1
                ? Optional.of(range + ";q=" + String.format(Locale.ROOT, "%.3f", Math.max(quality, 0.001)))
                : Optional.empty();
    }

    /** The type with the parameters that can be read; {@link #UNREADABLE} for anything else. */
    static String sent(List<String> lines) {
        var parts = lines.size() == 1 ? lines.getFirst().split(";") : new String[0];
        if (parts.length == 0 || !TYPE.matcher(parts[0].strip()).matches()) {
            return UNREADABLE;
        }
        var type = parts[0].strip().toLowerCase(Locale.ROOT);
        var kept = new ArrayList<>(List.of(type));
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            var parameter = part.strip();
            if (parameter.isEmpty()) {
                continue;
            }
            if (!PARAMETER.matcher(parameter).matches() || !isReadable(type, parameter)) {
                return UNREADABLE;
            }
            kept.add(parameter);
        }
        return String.join(";", kept);
    }

    private static boolean isReadable(String type, String parameter) {
        if (!parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
            return true;
        }
        var name = parameter.substring("charset=".length()).replace("\"", "");
        // JSON is UTF-8 (RFC 8259 §8.1), of which ASCII is a part
        return type.endsWith("json") ? name.matches("(?i)utf-?8|us-ascii") : isKnown(name);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}
