package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractConformanceTest {

    private static final String CONTRACT = """
            {
              "paths": {
                "/v1/things/{id}": {"get": {"responses": {
                  "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                  "default": {"$ref": "#/components/responses/Other"}
                }}},
                "/v1/things/last": {"get": {"responses": {"204": {}}}}
              },
              "components": {
                "schemas": {
                  "Thing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                  "Problem": {"type": "object", "properties": {"status": {"type": "integer"}}}
                },
                "responses": {"Other": {"content": {
                  "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
                }}}
              }
            }
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "GET, /v1/things/1,    200, application/json,         {\"name\": \"a\"}",
                "GET, /v1/things/1,    503, application/problem+json, {\"status\": 503}",
                "GET, /v1/things/last, 204, ``,                       ",
                "PUT, /v1/things/1,    405, application/problem+json, {}",
                "GET, /v1/others/1,    200, application/json,         {}",
            })
    void replyAsPromisedPasses(String method, String path, int status, String mediaType, String body)
            throws JsonProcessingException {
        // Given
        var promised = new ContractConformance(new EmittedContract(new ObjectMapper().readTree(CONTRACT)));

        // When
        var broken = promised.broken(new ContractConformance.Reply(method, path, status, mediaType, body));

        // Then
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/v1/things/1,    200, application/json,         {},                             required property 'name'",
                "/v1/things/1,    200, application/json,         `{\"name\": \"a\", \"no\": 1}`, 'no'",
                "/v1/things/1,    200, application/json,         {\"name\": 1},                  integer found",
                "/v1/things/1,    200, text/csv,                 ,                               no text/csv",
                "/v1/things/1,    201, application/json,         {\"name\": \"a\"},              no status 201",
                "/v1/things/1,    404, application/problem+json, {\"status\": \"a\"},            string found",
                "/v1/things/last, 200, application/json,         {\"name\": \"a\"},              no status 200",
            })
    void replyOfAnotherShapeIsFound(String path, int status, String mediaType, String body, String why)
            throws JsonProcessingException {
        // Given
        var promised = new ContractConformance(new EmittedContract(new ObjectMapper().readTree(CONTRACT)));

        // When
        var broken = promised.broken(new ContractConformance.Reply("GET", path, status, mediaType, body));

        // Then
        assertThat(broken).singleElement().asString().contains(why);
    }
}
