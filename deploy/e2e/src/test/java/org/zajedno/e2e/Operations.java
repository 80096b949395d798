package org.zajedno.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.zajedno.local.Ports;
import org.zajedno.local.demo.Api;
import org.zajedno.local.demo.Call;
import org.zajedno.local.demo.Reply;

/** What a service's contract offers, to be tried with identifiers by somebody who was shown them. */
final class Operations implements AutoCloseable {
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    private final Api api;
    private final JsonNode contract;
    private final List<Operation> all = new ArrayList<>();

    private record Operation(String method, String path, JsonNode definition) {}

    Operations(World world, String service) {
        this.api = world.at(world.stack().address(service));
        var management = Ports.shifted(world.offset()).of(service + "-management");
        try (var emitted = world.at("http://127.0.0.1:" + management)) {
            this.contract = emitted.asNobody()
                    .accepting("application/json")
                    .get("/q/openapi?format=json")
                    .expect(200)
                    .json();
        }
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> all.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
    }

    /** Every read that needs no identifier. */
    List<Reply> readAll(String user) {
        return all.stream()
                .filter(operation ->
                        operation.method().equals("get") && !operation.path().contains("{"))
                .map(operation -> call(user).get(operation.path() + (takesLimit(operation) ? "?limit=200" : "")))
                .toList();
    }

    private boolean takesLimit(Operation operation) {
        return parameters(operation, "query")
                .anyMatch(parameter -> parameter.path("name").asText().equals("limit"));
    }

    /** Every read with this identifier in each place that takes one. */
    List<Reply> read(String user, String id) {
        return all.stream()
                .filter(operation -> operation.method().equals("get"))
                .flatMap(operation -> Stream.concat(
                        parameters(operation, "path").anyMatch(Operations::isId)
                                ? paths(operation, id)
                                : Stream.empty(),
                        operation.path().contains("{")
                                ? Stream.empty()
                                : parameters(operation, "query")
                                        .filter(Operations::isId)
                                        .map(parameter -> operation.path() + "?"
                                                + parameter.path("name").asText() + "=" + id)))
                .map(path -> call(user).get(path))
                .toList();
    }

    /** Every change with this identifier in its path and in its body. */
    List<Reply> write(String user, String id) {
        return all.stream()
                .filter(operation -> !operation.method().equals("get"))
                .flatMap(operation -> paths(operation, id).map(path -> write(user, operation, path, id)))
                .toList();
    }

    private Reply write(String user, Operation operation, String path, String id) {
        var call = call(user).header("If-Match", "*");
        var body = body(operation, id);
        return switch (operation.method()) {
            case "delete" -> call.delete(path);
            case "put" -> call.put(path, body);
            default -> call.post(path, body);
        };
    }

    /** The example of the body with the identifier in the place of each. */
    private JsonNode body(Operation operation, String id) {
        var content = operation.definition().path("requestBody").path("content").path("application/json");
        var example = content.has("example") ? content.path("example") : example(content.path("schema"), 0);
        return read(ID.matcher(example.toString()).replaceAll(id));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException ownText) {
            throw new IllegalStateException(ownText);
        }
    }

    private JsonNode example(JsonNode schema, int depth) {
        if (schema.has("examples")) {
            return schema.path("examples").get(0);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("$ref") && depth < DEEPEST) {
            return example(resolved(schema), depth + 1);
        }
        if (schema.has("anyOf")) {
            return example(schema.path("anyOf").get(0), depth);
        }
        if (schema.has("properties")) {
            var object = JSON.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(part -> object.set(part.getKey(), example(part.getValue(), depth + 1)));
            return object;
        }
        if (schema.has("items")) {
            return JSON.arrayNode().add(example(schema.path("items"), depth + 1));
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> JSON.textNode("5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11");
            case "date" -> JSON.textNode("2026-03-01");
            case "date-time" -> JSON.textNode("2026-03-01T12:00:00Z");
            default -> schema.path("type").asText().equals("boolean") ? JSON.booleanNode(true) : JSON.nullNode();
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The path with the identifier in each place that takes one, and each value that a place lists. */
    private Stream<String> paths(Operation operation, String id) {
        var paths = Stream.of(operation.path());
        for (var parameter : parameters(operation, "path").toList()) {
            var place = "{" + parameter.path("name").asText() + "}";
            var listed = resolved(parameter.path("schema")).path("enum");
            var values = isId(parameter)
                    ? List.of(id)
                    : listed.isEmpty()
                            ? List.of("1")
                            : StreamSupport.stream(listed.spliterator(), false)
                                    .map(JsonNode::asText)
                                    .toList();
            paths = paths.flatMap(path -> values.stream().map(value -> path.replace(place, value)));
        }
        return paths;
    }

    private Stream<JsonNode> parameters(Operation operation, String where) {
        return StreamSupport.stream(operation.definition().path("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals(where));
    }

    private static boolean isId(JsonNode parameter) {
        return parameter.path("schema").toString().contains("schemas/UUID");
    }

    private Call call(String user) {
        return api.as(user).accepting("*/*");
    }

    @Override
    public void close() {
        api.close();
    }
}
