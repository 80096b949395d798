package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a contract promises of replies, held against real ones. */
final class ContractConformance {

    /**
     * A reply as it came.
     *
     * @param mediaType empty where there is no body
     * @param body null where it is no JSON
     */
    record Reply(
            String method,
            String path,
            int status,
            String mediaType,
            @Nullable String body) {}

    // comes with the headers of the whole reply and without its body
    private static final int NOT_MODIFIED = 304;
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final EmittedContract emittedContract;
    private final JsonNode components;
    private final Map<String, Pattern> paths = new ConcurrentHashMap<>();
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    ContractConformance(EmittedContract emittedContract) {
        this.emittedContract = emittedContract;
        this.components = closed(emittedContract.document().path("components").deepCopy());
    }

    /** What in a reply the contract does not say, or says otherwise; empty if nothing, and where it knows no such operation. */
    List<String> broken(Reply reply) {
        return operation(reply.method(), reply.path())
                .map(operation -> broken(operation.definition().path("responses"), reply))
                .orElse(List.of());
    }

    /** A path that is spelt out goes before one with a parameter in its place. */
    Optional<EmittedContract.Operation> operation(String method, String path) {
        return emittedContract.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> pattern(operation.path()).matcher(path).matches())
                .min(Comparator.comparingLong(operation ->
                        PARAMETER.matcher(operation.path()).results().count()));
    }

    private Pattern pattern(String path) {
        return paths.computeIfAbsent(
                path, template -> Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+")));
    }

    private List<String> broken(JsonNode responses, Reply reply) {
        var response = responses.path(String.valueOf(reply.status()));
        if (response.isMissingNode() && reply.status() >= 400) {
            response = responses.path("default");
        }
        if (response.isMissingNode()) {
            return List.of("no status " + reply.status());
        }
        if (reply.mediaType().isEmpty() || reply.status() == NOT_MODIFIED) {
            return List.of();
        }
        var media = emittedContract.resolve(response).path("content").path(reply.mediaType());
        if (media.isMissingNode()) {
            return List.of("no " + reply.mediaType() + " with status " + reply.status());
        }
        return reply.body() == null ? List.of() : violations(media.path("schema"), reply.body());
    }

    private List<String> violations(JsonNode schema, String body) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(body, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        var whole = new ObjectMapper().createObjectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }

    /** A field that the contract does not name would be lost in a generated client, so that no object may have one. */
    private static JsonNode closed(JsonNode components) {
        components.path("schemas").properties().forEach(schema -> {
            if (schema.getValue() instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")
                    && !schema.getKey().equals("Problem")) {
                object.put("additionalProperties", false);
            }
        });
        return components;
    }
}
