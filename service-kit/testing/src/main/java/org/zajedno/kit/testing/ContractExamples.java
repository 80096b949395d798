package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The examples and defaults that stand anywhere in a contract, each held against the schema that it stands in or beside: of
 * parameters, headers, bodies of all forms, and what is nested in them.
 */
final class ContractExamples {

    /** Maps whose keys are names of the contract; one of them may be "example". */
    private static final Set<String> NAMED =
            Set.of("properties", "schemas", "headers", "parameters", "responses", "content", "paths");

    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private final EmittedContract emittedContract;
    private final List<String> faults = new ArrayList<>();

    private ContractExamples(EmittedContract emittedContract) {
        this.emittedContract = emittedContract;
    }

    /** The rules that are broken, with the place of the example; empty if none is. */
    static List<String> faults(EmittedContract emittedContract) {
        var examples = new ContractExamples(emittedContract);
        examples.walk("", emittedContract.document());
        return examples.faults;
    }

    private void walk(String at, JsonNode node) {
        if (node.isArray()) {
            node.forEach(element -> walk(at + "[]", element));
        } else if (node.isObject()) {
            check(at, node);
            node.properties().forEach(part -> {
                var deeper = at + "/" + part.getKey();
                if (NAMED.contains(part.getKey()) && part.getValue().isObject()) {
                    part.getValue()
                            .properties()
                            .forEach(named -> walk(deeper + "/" + named.getKey(), named.getValue()));
                } else if (!VALUES.contains(part.getKey())) {
                    walk(deeper, part.getValue());
                }
            });
        }
    }

    private void check(String at, JsonNode node) {
        var schema = node.has("schema") ? node.get("schema") : node;
        for (var value : stated(node)) {
            ExampleBody.violations(emittedContract, schema, value)
                    .forEach(violation -> faults.add(at + ": " + value + " " + violation));
        }
    }

    /** Of a schema a list of examples, of anything else a map of named ones. */
    private static List<JsonNode> stated(JsonNode node) {
        var stated = new ArrayList<JsonNode>();
        if (node.has("example")) {
            stated.add(node.get("example"));
        }
        if (node.has("default")) {
            stated.add(node.get("default"));
        }
        node.path("examples").forEach(example -> stated.add(node.has("schema") ? example.path("value") : example));
        return stated;
    }
}
