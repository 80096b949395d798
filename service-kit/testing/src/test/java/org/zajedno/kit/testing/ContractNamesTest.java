package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractNamesTest {

    private static final String CONTRACT = """
            {
              "paths": {"%s": {"%s": {"operationId": "%s", "summary": "%s", "responses": {
                "200": {"description": "Done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/%s"}}}}
              }}}},
              "components": {"schemas": {
                "Page": {"properties": {"items": {"type": "array"}, "next": {"type": "string"}}},
                "Some": {"properties": {"items": {"type": "array"}}},
                "Thing": {"properties": {"%s": {"type": "string", "format": "uuid"}, "%s": {"type": "string"}}}
              }}
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/things,                         listThings,         Page",
        "GET,    /v1/things,                         listThings,         Some",
        "GET,    /v1/thing-history,                  listThingHistory,   Page",
        "GET,    /v1/glossary,                       getGlossary,        Some",
        "GET,    /v1/studies/{studyId},              getStudy,           Thing",
        "POST,   /v1/things,                         createThing,        Thing",
        "POST,   /v1/things/{thingId}/approval,      approveThing,       Thing",
        "POST,   /v1/things/{thingId}/closing,       closeThing,         Thing",
        "POST,   /v1/things/{thingId}/entry-into-force, bringThingIntoForce, Thing",
        "PUT,    /v1/old-things/{oldThingId},        changeOldThing,     Thing",
        "DELETE, /v1/things/{thingId}/parts/{partId}, deletePart,        Thing",
        "GET,    /v1/chain/{kind}/{id},              getChain,           Thing",
    })
    void whatIsCalledByTheRulePasses(String method, String path, String id, String schema)
            throws JsonProcessingException {
        // Given
        var emittedContract = contract(method, path, id, "Says what", schema, "id");

        // When
        var faults = ContractNames.faults(emittedContract, Map.of("answer", "response"));

        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/things/{thingId},               readThing,          Thing, is called [",
        "GET,    /v1/things,                         getThings,          Page,  shows many",
        "GET,    /v1/things/{thingId},               listThing,          Thing, shows many",
        "POST,   /v1/things,                         addThing,           Thing, creates one of many",
        "POST,   /v1/things/{thingId}/approval,      createApproval,     Thing, creates one of many",
        "PUT,    /v1/things/{thingId},               writeThing,         Thing, is called [change]",
        "DELETE, /v1/things/{thingId},               dropThing,          Thing, is called [delete]",
        "POST,   /v1/things/{thingId}/close,         closeThing,         Thing, has no noun in its path: close",
        "POST,   /v1/things/{thingId}/approved,      approveThing,       Thing, has no noun in its path: approved",
        "POST,   /v1/things/{thingId}/approval,      agreeToThing,       Thing, last noun of its path",
        "GET,    /v1/things/{thingId}/reading,       getReading,         Thing, is no step",
        "GET,    /v1/things/{id},                    getThing,           Thing, does not say of what",
        "GET,    /v1/things/{thingId}/parts/{id},    getPart,            Thing, does not say of what",
        "GET,    /v1/things/{partId},                getThing,           Thing, another id than thingId",
        "POST,   /v1/things/{thingId}/answer,        answerThing,        Thing, says answer for response",
    })
    void whatIsCalledOtherwiseIsRefused(String method, String path, String id, String schema, String why)
            throws JsonProcessingException {
        // Given
        var emittedContract = contract(method, path, id, "Says what", schema, "id");

        // When
        var faults = ContractNames.faults(emittedContract, Map.of("answer", "response"));

        // Then
        assertThat(faults).isNotEmpty().anyMatch(fault -> fault.contains(why));
    }

    @ParameterizedTest
    @CsvSource({
        "owner,        Says what,           Thing.owner is an id and does not say so",
        "thingId,      Says what,           thingId and partThingId name the same thing",
        "id,           Answers with a word, GET /v1/things/{thingId} says answers for response",
        "answerId,     Says what,           Thing.answerId says answer for response",
    })
    void secondNameForAThingIsRefused(String property, String summary, String why) throws JsonProcessingException {
        // Given
        var emittedContract = contract("GET", "/v1/things/{thingId}", "getThing", summary, "Thing", property);

        // When
        var faults = ContractNames.faults(emittedContract, Map.of("answer", "response"));

        // Then
        assertThat(faults).contains(why);
    }

    private static String longer(String property) {
        return property.equals("thingId") ? "partThingId" : "name";
    }

    private static EmittedContract contract(
            String method, String path, String id, String summary, String schema, String property)
            throws JsonProcessingException {
        var json = CONTRACT.formatted(
                path, method.toLowerCase(Locale.ROOT), id, summary, schema, property, longer(property));
        return new EmittedContract(new ObjectMapper().readTree(json));
    }
}
