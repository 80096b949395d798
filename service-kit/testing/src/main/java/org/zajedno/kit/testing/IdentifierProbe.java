package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tries identifiers that somebody was shown wherever the contract of the service takes one: in each place of a path, in each
 * parameter of a query, in each field of a body. What is added to a contract is tried with it. Whether a reply tells too much is
 * for the test of the service to say.
 */
public final class IdentifierProbe {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int SOME = 2;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24,}");

    /** A reply, and what was asked with which identifier. */
    public record Answer(String asked, String id, Response reply) {

        /** Everything that the caller learns, without what the caller has asked. */
        public String told() {
            var told = reply.asString() + reply.headers();
            for (var known : idsIn(asked + id)) {
                told = told.replace(known, "");
            }
            return told;
        }
    }

    private final EmittedContract emittedContract;
    private final TestTokens caller;
    private final Map<String, String> known;

    /** @param known what stands in a path besides, by the collection that the path begins with, or by the parameter's name */
    public IdentifierProbe(TestTokens caller, Map<String, String> known) {
        this.caller = caller;
        this.known = known;
        try {
            this.emittedContract = EmittedContract.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The identifiers in a text, those in its cursors too. */
    public static Set<String> idsIn(String text) {
        var ids = new LinkedHashSet<String>();
        ID.matcher(text).results().forEach(found -> ids.add(found.group()));
        TOKEN.matcher(text).results().forEach(found -> ids.addAll(idsInCursor(found.group())));
        return ids;
    }

    private static List<String> idsInCursor(String token) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);
            return ID.matcher(decoded).results().map(found -> found.group()).toList();
        } catch (IllegalArgumentException noCursor) {
            return List.of();
        }
    }

    /** Every read of the contract with what is known, alone and with some values of each parameter that has a list of them. */
    public List<Answer> readAll() {
        return operations(true)
                .flatMap(operation -> paths(operation, "")
                        .flatMap(path -> Stream.concat(
                                Stream.of(path + "?limit=200"),
                                parameters(operation, "query")
                                        .flatMap(parameter -> values(parameter)
                                                .limit(SOME)
                                                .map(value -> path + "?limit=200&" + name(parameter) + "=" + value)))))
                .map(path -> new Answer("GET " + path, "-", request().get(path)))
                .toList();
    }

    /** Every read with this identifier in each place that takes one. */
    public List<Answer> read(String id) {
        return operations(true)
                .flatMap(operation -> Stream.concat(
                        takesId(operation, "path") ? paths(operation, id) : Stream.empty(),
                        parameters(operation, "query")
                                .filter(IdentifierProbe::isId)
                                .flatMap(parameter ->
                                        paths(operation, "").map(path -> path + "?" + name(parameter) + "=" + id))))
                .map(path -> new Answer("GET " + path, id, request().get(path)))
                .toList();
    }

    /** Every change with this identifier in its path, in its body, and in both. */
    public List<Answer> write(String id) {
        var answers = new ArrayList<Answer>();
        operations(false).forEach(operation -> {
            for (var inPath : List.of(id, "")) {
                paths(operation, inPath).forEach(path -> answers.add(write(operation, path, id)));
            }
        });
        return answers;
    }

    private Answer write(EmittedContract.Operation operation, String path, String id) {
        var request = request().header("If-Match", "*").contentType(operation.bodyType());
        if (operation.hasBody()) {
            request.body(body(operation, id).getBytes(StandardCharsets.UTF_8));
        }
        return new Answer(operation.method() + " " + path, id, request.request(operation.method(), path));
    }

    /** The example of the body with the identifier in the place of each. */
    private String body(EmittedContract.Operation operation, String id) {
        var mediaType =
                operation.definition().path("requestBody").path("content").path(operation.bodyType());
        return ID.matcher(ExampleBody.of(emittedContract, mediaType).toString()).replaceAll(id);
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + caller.sign()).accept("*/*");
    }

    private Stream<EmittedContract.Operation> operations(boolean reads) {
        return emittedContract.operations().stream()
                .filter(operation -> reads == operation.method().equals("GET"));
    }

    /** The path with the identifier wherever it takes one; with what is known where that is empty. */
    private Stream<String> paths(EmittedContract.Operation operation, String id) {
        var paths = Stream.of(operation.path());
        for (var parameter : parameters(operation, "path").toList()) {
            var place = "{" + name(parameter) + "}";
            var values = isId(parameter) && !id.isEmpty() ? List.of(id) : known(operation, parameter);
            paths = paths.flatMap(path -> values.stream().map(value -> path.replace(place, value)));
        }
        return paths;
    }

    private List<String> known(EmittedContract.Operation operation, JsonNode parameter) {
        var named = known.get(name(parameter));
        if (named != null) {
            return List.of(named);
        }
        var listed = values(parameter).toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        return List.of(known.getOrDefault(operation.path().split("/")[2], "1"));
    }

    private boolean takesId(EmittedContract.Operation operation, String where) {
        return parameters(operation, where).anyMatch(IdentifierProbe::isId);
    }

    private Stream<JsonNode> parameters(EmittedContract.Operation operation, String where) {
        return StreamSupport.stream(operation.definition().path("parameters").spliterator(), false)
                .map(emittedContract::resolve)
                .filter(parameter -> parameter.path("in").asText().equals(where));
    }

    private Stream<String> values(JsonNode parameter) {
        var schema = emittedContract.resolve(parameter.path("schema"));
        var items = emittedContract.resolve(schema.path("items"));
        var listed = schema.has("enum") ? schema.path("enum") : items.path("enum");
        return schema.path("type").asText().equals("boolean")
                ? Stream.of("true", "false")
                : StreamSupport.stream(listed.spliterator(), false).map(JsonNode::asText);
    }

    private static boolean isId(JsonNode parameter) {
        return parameter.path("schema").toString().contains("schemas/UUID");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }
}
