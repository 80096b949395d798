package org.zajedno.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.zajedno.kit.language.MultilingualFilter;

/** Whether an operation can be called from its contract alone; what is missing is said in words. */
final class OperationCompleteness {

    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";

    private final EmittedContract emittedContract;
    private final EmittedContract.Operation operation;
    private final List<String> missing = new ArrayList<>();

    private OperationCompleteness(EmittedContract emittedContract, EmittedContract.Operation operation) {
        this.emittedContract = emittedContract;
        this.operation = operation;
    }

    /** What a caller of the operation would have to guess; empty if nothing. */
    static List<String> missing(EmittedContract emittedContract, EmittedContract.Operation operation) {
        var found = new OperationCompleteness(emittedContract, operation);
        found.name();
        found.answers();
        found.problems();
        found.bodies();
        return found.missing;
    }

    private void name() {
        require(operation.id().matches("[a-z][A-Za-z]+"), "an operationId");
        require(!definition("summary").asText().isBlank(), "a summary");
        require(takes("Accept-Language"), "that it speaks the caller's language");
        require(!definition("tags").isEmpty(), "a tag");
        require(operation.definition().has("security"), "who may call it, or that everybody may");
        for (var parameter : definition("parameters")) {
            require(
                    !parameter.path("name").asText().equals("If-Match") || parameter.has("description"),
                    "what If-Match takes");
        }
    }

    private void answers() {
        var responses = definition("responses");
        require(
                responses.properties().stream()
                        .anyMatch(response -> response.getKey().matches("2\\d\\d")),
                "a success");
        responses
                .properties()
                .forEach(response -> require(
                        !emittedContract
                                .resolve(response.getValue())
                                .path("description")
                                .asText()
                                .isBlank(),
                        "what " + response.getKey() + " means"));
        if (responses.has("201")) {
            require(responses.get("201").path("headers").has("Location"), "where the created thing is");
            require(takes("Idempotency-Key"), "the key of a repetition");
        }
    }

    private void problems() {
        var responses = definition("responses");
        for (var status : possible()) {
            require(responses.has(status), "the answer " + status);
        }
        responses.properties().forEach(response -> {
            if (response.getKey().matches("[45]\\d\\d|default")) {
                var schema = emittedContract
                        .resolve(response.getValue())
                        .path("content")
                        .path(PROBLEM)
                        .path("schema");
                require(
                        schema.path("$ref").asText().equals("#/components/schemas/Problem"),
                        "the problem of " + response.getKey());
            }
        });
    }

    private Set<String> possible() {
        var possible = new LinkedHashSet<String>(Set.of("default"));
        var parameters = StreamSupport.stream(definition("parameters").spliterator(), false)
                .toList();
        if (!definition("security").isEmpty()) {
            possible.addAll(List.of("401", "403"));
        }
        possible.addAll(List.of("400", "429", "503"));
        if (operation.hasBody()
                || parameters.stream()
                        .anyMatch(parameter -> parameter.path("in").asText().equals("query"))) {
            possible.add("422");
        }
        if (operation.path().contains("{")) {
            possible.add("404");
        }
        if (!operation.method().equals("GET")) {
            possible.add("409");
        }
        if (takes("If-Match")) {
            possible.addAll(List.of("412", "428"));
        }
        return possible;
    }

    private void bodies() {
        example("the request", definition("requestBody"));
        definition("responses").properties().stream()
                .filter(response -> response.getKey().matches("2\\d\\d"))
                .forEach(response -> example(response.getKey(), response.getValue()));
    }

    private void example(String where, JsonNode holder) {
        var content = emittedContract.resolve(holder).path("content");
        for (var form : List.of(JSON, MultilingualFilter.MEDIA_TYPE)) {
            if (content.has(form)) {
                ExampleBody.faults(emittedContract, content.get(form))
                        .forEach(fault -> missing.add(where + ": " + fault));
            }
        }
    }

    private boolean takes(String header) {
        return StreamSupport.stream(definition("parameters").spliterator(), false)
                .map(emittedContract::resolve)
                .anyMatch(parameter -> parameter.path("name").asText().equals(header));
    }

    private JsonNode definition(String part) {
        return operation.definition().path(part);
    }

    private void require(boolean said, String what) {
        if (!said) {
            missing.add(what);
        }
    }
}
