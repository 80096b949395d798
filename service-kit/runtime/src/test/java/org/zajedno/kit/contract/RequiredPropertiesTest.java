package org.zajedno.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequiredPropertiesTest {

    @Test
    void whatIsOnlyToldAlwaysHasWhatMayNotBeNull() {
        // Given
        var contract = SmallRyeOpenAPI.builder()
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream("""
                        openapi: 3.1.0
                        paths:
                          /v1/things:
                            post:
                              requestBody:
                                content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}
                              responses:
                                '201':
                                  content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                        components:
                          schemas:
                            NewThing:
                              type: object
                              properties:
                                name: {$ref: '#/components/schemas/Name'}
                            Name:
                              type: object
                              properties:
                                given: {type: string}
                            Thing:
                              type: object
                              properties:
                                name: {$ref: '#/components/schemas/Name'}
                                parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                                colour: {type: [string, 'null']}
                                owner: {anyOf: [{$ref: '#/components/schemas/Name'}, {type: 'null'}]}
                            Part:
                              type: object
                              properties:
                                weight: {type: integer}
                        """.getBytes(StandardCharsets.UTF_8)))
                .build()
                .model();

        // When
        new RequiredProperties(contract).complete();

        // Then
        var schemas = contract.getComponents().getSchemas();
        assertThat(schemas.get("Thing").getRequired()).containsExactly("name", "parts");
        assertThat(schemas.get("Part").getRequired()).containsExactly("weight");
        assertThat(schemas.get("NewThing").getRequired()).isNull();
        assertThat(schemas.get("Name").getRequired()).isNull();
    }
}
