package org.zajedno.panels.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the contract of a service as TypeScript: an interface for each schema, and what each operation takes and replies. */
final class ContractTypes {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String SCHEMA = "#/components/schemas/";
    private static final String JSON = "application/json";

    private ContractTypes() {}

    /** The committed contract of a service. */
    static JsonNode contract(String service) throws IOException {
        return YAML.readTree(
                Files.readString(Path.of("../" + service + "-service/src/main/resources/contracts/openapi.yaml")));
    }

    /** The contract as one module of TypeScript. */
    static String typesOf(JsonNode contract) {
        var schemas = contract.at("/components/schemas").properties().stream().map(ContractTypes::declaration);
        var operations = contract.path("paths").properties().stream().flatMap(ContractTypes::operations);
        return Stream.concat(schemas, Stream.of("export interface Operations {"))
                .collect(Collectors.joining("\n", "", "\n"))
                .concat(operations.collect(Collectors.joining("\n", "", "\n}\n")));
    }

    private static String declaration(Map.Entry<String, JsonNode> schema) {
        return "export type " + schema.getKey() + " = " + type(schema.getValue()) + ";";
    }

    private static Stream<String> operations(Map.Entry<String, JsonNode> path) {
        var address = path.getKey().replaceAll("\\{[^}]+}", "{}");
        return path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> "  readonly '%s %s': { readonly body: %s; readonly reply: %s };"
                        .formatted(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                address,
                                body(operation.getValue().path("requestBody")),
                                reply(operation.getValue().path("responses"))));
    }

    private static String body(JsonNode request) {
        if (request.isMissingNode()) {
            return "undefined";
        }
        var content = request.path("content");
        if (!content.has(JSON)) {
            return "Blob";
        }
        return type(content.path(JSON).path("schema"))
                + (request.path("required").asBoolean() ? "" : " | undefined");
    }

    /** What comes back where the operation succeeds; nothing, where that is no JSON. */
    private static String reply(JsonNode responses) {
        var types = responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content").path(JSON).path("schema"))
                .map(schema -> schema.isMissingNode() ? "undefined" : type(schema))
                .distinct();
        return types.collect(Collectors.joining(" | "));
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asText().substring(SCHEMA.length());
        }
        if (schema.has("enum")) {
            return texts(schema.path("enum")).map(ContractTypes::literal).collect(Collectors.joining(" | "));
        }
        if (schema.has("anyOf")) {
            return items(schema.path("anyOf")).map(ContractTypes::type).collect(Collectors.joining(" | "));
        }
        var named = schema.path("type");
        if (named.isMissingNode()) {
            return "unknown";
        }
        return (named.isArray() ? texts(named) : Stream.of(named.asText()))
                .map(name -> named(name, schema))
                .collect(Collectors.joining(" | "));
    }

    private static String named(String name, JsonNode schema) {
        return switch (name) {
            case "string", "boolean", "null" -> name;
            case "integer", "number" -> "number";
            case "array" -> "readonly (" + type(schema.path("items")) + ")[]";
            case "object" -> object(schema);
            default -> throw new IllegalArgumentException("no type of TypeScript for " + schema);
        };
    }

    private static String object(JsonNode schema) {
        if (schema.has("additionalProperties")) {
            return "{ readonly [key: string]: " + type(schema.path("additionalProperties")) + " }";
        }
        var required = texts(schema.path("required")).collect(Collectors.toSet());
        return schema.path("properties").properties().stream()
                .map(property -> "  readonly " + property.getKey()
                        + (required.contains(property.getKey()) ? ": " : "?: ")
                        + type(property.getValue()) + ";\n")
                .collect(Collectors.joining("", "{\n", "}"));
    }

    private static String literal(String value) {
        return value.equals("null") ? value : "'" + value.replace("'", "\\'") + "'";
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Stream<String> texts(JsonNode array) {
        return items(array).map(JsonNode::asText);
    }
}
