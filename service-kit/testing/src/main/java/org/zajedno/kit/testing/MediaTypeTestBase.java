package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever a request says about media types, languages, charsets and encodings, it gets the usual form or a problem, never a
 * failure, and nothing of it comes back in the {@code Content-Type} of the reply.
 */
public abstract class MediaTypeTestBase {

    /** Stands in odd headers and must not come back. */
    private static final String WORD = "zqxw";

    private static final int NOT_ACCEPTABLE = 406;
    private static final int LONG = 1_000;

    private static final List<String> ODD_TYPES = List.of(
            "",
            " ",
            ",",
            ";",
            "/",
            "*",
            "*/",
            "/json",
            "application/",
            "application",
            "application/json/json",
            "application/json;",
            "application/json;;",
            "application/json; =",
            "application/json;" + WORD,
            "application/json;" + WORD + "=1",
            "application/json;" + WORD + "=\"",
            "application/json;" + WORD + "=\"a;b,c\"",
            "application/json;charset=",
            "application/json;charset=" + WORD,
            "application/json;charset=utf-16",
            "application/json;charset=\"utf-8\"",
            "application/json;charset=utf-8;charset=latin1",
            "APPLICATION/JSON",
            "application/*+json",
            "application/*",
            "*/*",
            "*/json",
            "*/*;q=x",
            "*/*;q=0",
            "*/*;q=2",
            "*/*;Q=0.5;" + WORD + "=1",
            "text/html;level=" + WORD + ", */*;q=0.01",
            "text/plain;charset=" + WORD,
            "text/plain;charset=",
            "image/png",
            "application/json, application/json",
            "application/json application/json",
            "\u00e9/\u00e9",
            "<script>/alert",
            "application/json;q=" + "0".repeat(2_000),
            "x/" + "y".repeat(4_000),
            "a/b,".repeat(1_000),
            ";".repeat(3_000),
            ",".repeat(3_000));

    private record Reply(int status, String contentType) {}

    private String token = "";

    /**
     * Parts of the contract's paths with what stands there instead, so that an operation finds something, for example
     * {@code /v1/works/{id}} with the path of a work; ids in all other paths are random.
     */
    protected Map<String, String> addresses() {
        return Map.of();
    }

    /** Whoever may do most. */
    protected TestTokens caller() {
        return TestTokens.of(
                        "coordinator",
                        "country-team",
                        "researcher",
                        "ppi-lead",
                        "panel-member",
                        "integrator",
                        "data-steward",
                        "operator")
                .in("BA", "RS");
    }

    @TestFactory
    Stream<DynamicTest> oddHeaderIsPassedOverOrRefused() throws IOException {
        var emittedContract = EmittedContract.read();
        return emittedContract.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> takesAny(emittedContract, operation)));
    }

    private void takesAny(EmittedContract emittedContract, EmittedContract.Operation operation) {
        var path = path(operation);
        token = caller().sign();
        var wrong = new ArrayList<String>();
        for (var odd : ODD_TYPES) {
            check(operation, path, List.of("Accept: " + odd), operation.bodyType(), wrong);
            for (var headers : others(odd)) {
                check(operation, path, headers, operation.bodyType(), wrong);
            }
            check(operation, path, List.of(), odd, wrong);
        }
        check(
                operation,
                path,
                List.of("Accept: text/" + WORD, "Accept: */*;" + WORD + "=1"),
                operation.bodyType(),
                wrong);
        check(operation, path, List.of("Content-Type: " + operation.bodyType()), operation.bodyType(), wrong);
        check(operation, path, List.of(), null, wrong);
        for (var accept : acceptedByClients(emittedContract, operation)) {
            var reply = reply(operation, path, List.of("Accept: " + accept, "Content-Type: " + operation.bodyType()));
            if (reply.status() == NOT_ACCEPTABLE) {
                wrong.add(reply + " to a generated client that accepts " + accept);
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** They are read one by one, so that they can be odd together, as long as they fit into the head of one request. */
    private static List<List<String>> others(String odd) {
        var headers = Stream.of("Accept-Language", "Accept-Charset", "Accept-Encoding")
                .map(name -> name + ": " + odd)
                .toList();
        return odd.length() < LONG
                ? List.of(headers)
                : headers.stream().map(List::of).toList();
    }

    /** A generated client names all forms of all replies, or the first that is some JSON, or none. */
    private static List<String> acceptedByClients(
            EmittedContract emittedContract, EmittedContract.Operation operation) {
        var forms = new LinkedHashSet<String>();
        for (var response : operation.definition().path("responses")) {
            emittedContract.resolve(response).path("content").fieldNames().forEachRemaining(forms::add);
        }
        var json = forms.stream().filter(form -> form.contains("json")).findFirst();
        return List.of(String.join(", ", forms), json.orElse("*/*"), "*/*");
    }

    private String path(EmittedContract.Operation operation) {
        var path = operation.path();
        for (var address : addresses().entrySet()) {
            path = path.replace(address.getKey(), address.getValue());
        }
        return path.replace("{service}", ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class))
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private void check(
            EmittedContract.Operation operation,
            String path,
            List<String> headers,
            @Nullable String contentType,
            List<String> wrong) {
        var lines = new ArrayList<>(headers);
        if (contentType != null) {
            lines.add("Content-Type: " + contentType);
        }
        var reply = reply(operation, path, lines);
        var type = reply.contentType();
        // a page for people says no in its own form, where its contract says so
        var isProblem = type.equals("application/problem+json")
                || operation
                        .definition()
                        .path("responses")
                        .path(String.valueOf(reply.status()))
                        .path("content")
                        .has(type.split(";")[0]);
        if (reply.status() >= 500
                || type.toLowerCase(Locale.ROOT).contains(WORD)
                || type.toLowerCase(Locale.ROOT).contains("utf-16")
                || reply.status() >= 400 && !isProblem) {
            wrong.add(reply + " to "
                    + lines.stream()
                            .map(line -> line.substring(0, Math.min(line.length(), 60)))
                            .toList());
        }
    }

    private Reply reply(EmittedContract.Operation operation, String path, List<String> headers) {
        var body = operation.hasBody() ? "{}" : "";
        var request = operation.method() + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token + "\r\n"
                + String.join("\r\n", headers) + (headers.isEmpty() ? "" : "\r\n")
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new Reply(Integer.parseInt(answer.substring(9, 12)), header(answer, "content-type"));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
