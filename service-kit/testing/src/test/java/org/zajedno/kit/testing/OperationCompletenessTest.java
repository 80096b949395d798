package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OperationCompletenessTest {

    @Test
    void whatACallerWouldHaveToGuessIsNamed() throws JsonProcessingException {
        // Given
        var emittedContract = contract("""
                {
                  "paths": {"/v1/things/{id}": {"put": {
                    "operationId": "changeThing", "summary": "Changes a thing", "tags": ["Things"],
                    "security": [{"token": ["country-team"]}],
                    "parameters": [{"name": "id", "in": "path"}, {"name": "If-Match", "in": "header"}],
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "responses": {
                      "200": {"description": "The thing"},
                      "400": {"$ref": "#/components/responses/Problem"},
                      "401": {"$ref": "#/components/responses/Problem"},
                      "403": {"$ref": "#/components/responses/Problem"},
                      "404": {"description": "There is none"},
                      "409": {"$ref": "#/components/responses/Problem"},
                      "422": {"$ref": "#/components/responses/Problem"},
                      "428": {"$ref": "#/components/responses/Problem"},
                      "429": {"$ref": "#/components/responses/Problem"},
                      "503": {"$ref": "#/components/responses/Problem"},
                      "default": {"$ref": "#/components/responses/Problem"}
                    }
                  }}},
                  "components": {
                    "schemas": {
                      "Problem": {"type": "object"},
                      "Thing": {"type": "object", "properties": {
                        "id": {"type": "string", "format": "uuid"},
                        "name": {"type": "string"},
                        "colour": {"type": "string", "enum": ["RED"]}
                      }}
                    },
                    "responses": {"Problem": {"description": "Something is wrong", "content": {
                      "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                    }}}
                  }
                }
                """);

        // When
        var missing = OperationCompleteness.missing(
                emittedContract, emittedContract.operations().getFirst());

        // Then
        assertThat(missing)
                .containsExactly(
                        "that it speaks the caller's language",
                        "what If-Match takes",
                        "the answer 412",
                        "the problem of 404",
                        "the request: no example: name");
    }

    @Test
    void exampleThatBreaksItsOwnRuleIsNoExample() throws JsonProcessingException {
        // Given
        var emittedContract = contract("{\"components\": {}}");
        var body = new ObjectMapper().readTree("""
                {"schema": {"type": "object", "properties": {
                  "code": {"type": "string", "pattern": "^[A-Z]{2}$", "examples": ["Serbia"]}
                }}}
                """);

        // When
        var faults = ExampleBody.faults(emittedContract, body);

        // Then
        assertThat(faults).singleElement().asString().contains("code", "pattern");
    }

    private static EmittedContract contract(String json) throws JsonProcessingException {
        return new EmittedContract(new ObjectMapper().readTree(json));
    }
}
