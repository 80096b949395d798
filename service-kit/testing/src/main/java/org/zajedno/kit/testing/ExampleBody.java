package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The example of a body as a reader puts it together: that of its media type, or of its schema, or leaf by leaf. An
 * enumeration, a truth value, an id and a time need none, because every reader knows what they look like.
 */
final class ExampleBody {

    private static final Map<String, String> KNOWN = Map.of(
            "uuid", "5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11",
            "date", "2026-03-01",
            "date-time", "2026-03-01T12:00:00Z");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SchemaRegistryConfig WITH_FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final EmittedContract emittedContract;
    private final List<String> faults = new ArrayList<>();

    private ExampleBody(EmittedContract emittedContract) {
        this.emittedContract = emittedContract;
    }

    /** What is wrong with the example of a body: leaves without one, or rules of the schema that it breaks. */
    static List<String> faults(EmittedContract emittedContract, JsonNode mediaType) {
        var examples = new ExampleBody(emittedContract);
        var example = examples.of(mediaType);
        if (examples.faults.isEmpty()) {
            examples.faults.addAll(violations(emittedContract, mediaType.path("schema"), example));
        }
        return examples.faults;
    }

    /** The example of a body, whether or not it is without fault. */
    static JsonNode of(EmittedContract emittedContract, JsonNode mediaType) {
        return new ExampleBody(emittedContract).of(mediaType);
    }

    private JsonNode of(JsonNode mediaType) {
        return mediaType.has("example") ? mediaType.get("example") : compose(mediaType.path("schema"), "", List.of());
    }

    /** The rules of a schema of the contract that an example breaks, formats among them. */
    static List<String> violations(EmittedContract emittedContract, JsonNode schema, JsonNode example) {
        var whole = JSON.objectNode();
        whole.set("allOf", JSON.arrayNode().add(schema));
        if (!schema.findParents("$ref").isEmpty()) {
            whole.set("components", emittedContract.document().get("components"));
        }
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(WITH_FORMATS))
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(example.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode compose(JsonNode schema, String at, List<JsonNode> above) {
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("$ref")) {
            return composeOnce(emittedContract.resolve(schema), at, above);
        }
        if (schema.has("anyOf")) {
            return compose(schema.get("anyOf").get(0), at, above);
        }
        if (schema.has("properties")) {
            var object = JSON.objectNode();
            schema.get("properties")
                    .properties()
                    .forEach(part ->
                            object.set(part.getKey(), compose(part.getValue(), at + "." + part.getKey(), above)));
            return object;
        }
        if (schema.has("items")) {
            return JSON.arrayNode().add(compose(schema.get("items"), at + "[]", above));
        }
        return leaf(schema, at);
    }

    private JsonNode composeOnce(JsonNode referred, String at, List<JsonNode> above) {
        if (above.contains(referred)) {
            return JSON.nullNode();
        }
        var deeper = new ArrayList<>(above);
        deeper.add(referred);
        return compose(referred, at, deeper);
    }

    private JsonNode leaf(JsonNode schema, String at) {
        var known = KNOWN.get(schema.path("format").asText());
        if (known != null) {
            return JSON.textNode(known);
        }
        if (types(schema).contains("boolean")) {
            return JSON.booleanNode(true);
        }
        faults.add("no example: " + (at.isEmpty() ? "the body" : at.substring(1)));
        return JSON.nullNode();
    }

    private static List<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(type.asText());
    }
}
