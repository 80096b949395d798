package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document that the running service emits. */
final class EmittedContract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One operation.
     *
     * @param path with its parameters in braces
     * @param bodyType media type of the request
     */
    record Operation(String id, String method, String path, boolean hasBody, String bodyType, JsonNode definition) {

        /** The path with each parameter replaced; the name of the service stands where the path asks for it. */
        String pathWith(String value) {
            var service = ConfigProvider.getConfig().getValue("zajedno.facts.service", String.class);
            return path.replace("{service}", service).replaceAll("\\{[^}]+}", value);
        }

        boolean takes(String header) {
            return StreamSupport.stream(definition.path("parameters").spliterator(), false)
                    .anyMatch(parameter -> parameter.path("name").asText().equals(header));
        }

        JsonNode bodySchema() {
            return definition.path("requestBody").path("content").path(bodyType).path("schema");
        }
    }

    private final JsonNode document;
    private final List<Operation> operations;

    EmittedContract(JsonNode document) {
        this.document = document;
        this.operations = operationsOf(document);
    }

    static EmittedContract read() throws IOException {
        return new EmittedContract(new ObjectMapper().readTree(emitted("json")));
    }

    static String emitted(String format) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return given().port(port).queryParam("format", format).get("/q/openapi").asString();
    }

    JsonNode document() {
        return document;
    }

    /** What a reference points to; anything else is itself. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    List<Operation> operations() {
        return operations;
    }

    private static List<Operation> operationsOf(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                    }
                }));
        return List.copyOf(operations);
    }

    private static Operation operation(String path, String method, JsonNode definition) {
        var body = definition.path("requestBody").path("content");
        var type = body.isEmpty() ? "application/json" : body.fieldNames().next();
        return new Operation(
                definition.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                !body.isEmpty(),
                type,
                definition);
    }
}
