package org.zajedno.e2e.anonymity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a service's contract offers. */
public final class ApiContract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final List<String> FIRST_NUMBERS = List.of("1", "2", "3");

    private final String service;
    private final JsonNode contract;
    private final List<Operation> operations;

    /** @param contract the OpenAPI document */
    public ApiContract(String service, JsonNode contract) {
        this.service = service;
        this.contract = contract;
        this.operations = readOperations();
    }

    record Operation(String service, String method, String path, JsonNode definition, List<Parameter> parameters) {
        boolean isRead() {
            return method.equals("GET");
        }

        Parameter inPath(String name) {
            return parameters.stream()
                    .filter(parameter ->
                            parameter.in().equals("path") && parameter.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        boolean hasIdIn(String beginning) {
            return parameters.stream()
                    .anyMatch(parameter -> parameter.isId() && beginning.contains("{" + parameter.name() + "}"));
        }

        List<Parameter> inQuery() {
            return parameters.stream()
                    .filter(parameter -> parameter.in().equals("query"))
                    .toList();
        }

        /** What the operation answers with, in which forms. */
        Set<String> mediaTypes() {
            return definition.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> response.getValue().path("content").properties().stream())
                    .map(content -> content.getKey())
                    .collect(Collectors.toSet());
        }
    }

    /** @param values what it can be, where the contract lists that */
    record Parameter(String name, String in, boolean isRequired, boolean isId, List<String> values) {
        /** How many of a list is of no interest, and neither is which version of it. */
        Parameter withoutNumbers() {
            return values.equals(FIRST_NUMBERS) ? new Parameter(name, in, isRequired, isId, List.of()) : this;
        }
    }

    List<Operation> operations() {
        return operations;
    }

    private List<Operation> readOperations() {
        var operations = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Operation(
                                service,
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                parameters(method.getValue())))));
        return List.copyOf(operations);
    }

    private List<Parameter> parameters(JsonNode definition) {
        return elements(definition.path("parameters"))
                .map(this::resolved)
                .map(parameter -> new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        parameter.path("required").asBoolean(),
                        parameter.path("schema").toString().contains("schemas/UUID")
                                || parameter.at("/schema/format").asText().equals("uuid"),
                        values(parameter)))
                .map(parameter -> parameter.in().equals("path") ? parameter : parameter.withoutNumbers())
                .toList();
    }

    private List<String> values(JsonNode parameter) {
        var schema = resolved(parameter.path("schema"));
        var items = resolved(schema.path("items"));
        var listed = schema.has("enum") ? schema.path("enum") : items.path("enum");
        return switch (schema.path("type").asText()) {
            case "boolean" -> List.of("true", "false");
            case "integer" -> FIRST_NUMBERS;
            default ->
                listed.isEmpty()
                        ? enumerated(parameter.path("description").asText())
                        : elements(listed).map(JsonNode::asText).toList();
        };
    }

    /** {@code "comment, response or edition"}. */
    private static List<String> enumerated(String description) {
        return description.matches("[\\w-]+(, [\\w-]+)* or [\\w-]+")
                ? List.of(description.split(", | or "))
                : List.of();
    }

    /** The example of a body with this identifier in the place of each; empty where the operation takes no JSON. */
    String body(Operation operation, String id) {
        var content = operation.definition().path("requestBody").path("content").path("application/json");
        if (content.isMissingNode()) {
            return "";
        }
        var example = content.has("example") ? content.path("example") : example(content.path("schema"), 0);
        return ReplyReader.ID.matcher(example.toString()).replaceAll(id);
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

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
