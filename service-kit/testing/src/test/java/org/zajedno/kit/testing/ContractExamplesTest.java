package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractExamplesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema": {"type": "string", "pattern": "^[A-Z]{2}$"}, "example": "Serbia"}                      | pattern
            {"schema": {"type": "string"}, "examples": {"one": {"value": 1}}}                                 | integer found
            {"schema": {"type": "integer", "minimum": 1, "default": 0}}                                       | minimum
            {"schema": {"type": "integer", "maximum": 200, "examples": [20, 201]}}                            | maximum
            {"schema": {"type": "string", "enum": ["RED"], "examples": ["BLUE"]}}                             | enum
            {"schema": {"type": "string", "format": "date", "examples": ["1.3.2026"]}}                        | date
            {"schema": {"type": "string", "format": "date-time", "examples": ["2026-03-01 12:00"]}}           | date-time
            {"schema": {"type": "string", "format": "uuid", "examples": ["7"]}}                               | uuid
            {"schema": {"type": "string", "maxLength": 2, "examples": ["abc"]}}                               | characters long
            {"schema": {"$ref": "#/components/schemas/Code"}, "example": "rs"}                                | pattern
            {"schema": {"type": "object", "properties": {"example": {"type": "string", "examples": [1]}}}}    | integer found
            {"schema": {"type": "array", "items": {"type": "string", "minLength": 3, "examples": ["a"]}}}     | characters long
            {"schema": {"anyOf": [{"type": "string", "examples": [1]}, {"type": "null"}]}}                    | integer found
            """)
    void exampleThatBreaksARuleIsFoundWhereverItStands(String stated, String rule) throws JsonProcessingException {
        for (var place : new String[] {
            "{\"paths\": {\"/v1/a\": {\"get\": {\"parameters\": [%s]}}}, %s}",
            "{\"paths\": {\"/v1/a\": {\"put\": {\"requestBody\": {\"content\": {\"text/csv\": %s}}}}}, %s}",
            "{\"paths\": {\"/v1/a\": {\"get\": {\"responses\": {\"default\": {\"content\": {\"a/b\": %s}}}}}}, %s}",
            "{\"paths\": {\"/v1/a\": {\"get\": {\"responses\": {\"200\": {\"headers\": {\"ETag\": %s}}}}}}, %s}",
        }) {
            // Given
            var emittedContract = contract(place.formatted(
                    stated,
                    "\"components\": {\"schemas\": {\"Code\": {\"type\": \"string\", \"pattern\": \"^[A-Z]{2}$\"}}}"));

            // When
            var faults = ContractExamples.faults(emittedContract);

            // Then
            assertThat(faults).singleElement().asString().contains(rule);
        }
    }

    @Test
    void exampleThatKeepsTheRulesPasses() throws JsonProcessingException {
        // Given
        var emittedContract = contract("""
                {"components": {
                  "schemas": {
                    "Code": {"type": "string", "pattern": "^[A-Z]{2}$", "examples": ["RS"]},
                    "Thing": {"type": "object", "properties": {
                      "default": {"type": "integer"},
                      "code": {"$ref": "#/components/schemas/Code"}
                    }, "examples": [{"default": 1, "code": "BA"}]}
                  },
                  "parameters": {"Limit": {"schema": {"type": "integer", "default": 50}, "example": 20}},
                  "responses": {"default": {"description": "Any other"}}
                }}
                """);

        // When
        var faults = ContractExamples.faults(emittedContract);

        // Then
        assertThat(faults).isEmpty();
    }

    private static EmittedContract contract(String json) throws JsonProcessingException {
        return new EmittedContract(new ObjectMapper().readTree(json));
    }
}
