package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a GET shows in all languages, the PUT of the same address can read: no member of it is unknown there, and none has
 * another form. That nothing is changed by it is the business of the service's own tests.
 */
public abstract class RoundTripTestBase {

    private static final String JSON = "application/json";
    private static final String MULTILINGUAL = "application/vnd.zajedno.multilingual+json";

    /** A caller who may call every operation. */
    private static final TestTokens CALLER = TestTokens.of(
                    "coordinator",
                    "country-team",
                    "researcher",
                    "ppi-lead",
                    "panel-member",
                    "integrator",
                    "data-steward")
            .in("RS");

    @TestFactory
    Stream<DynamicTest> bodyThatWasReadCanBeReadBack() throws IOException {
        var emittedContract = EmittedContract.read();
        return emittedContract.operations().stream()
                .filter(operation -> operation.method().equals("PUT"))
                .flatMap(put -> emittedContract.operations().stream()
                        .filter(get -> get.method().equals("GET") && get.path().equals(put.path()))
                        .map(get -> DynamicTest.dynamicTest(
                                put.path(), () -> takes(address(emittedContract, put), shown(emittedContract, get)))));
    }

    @Test
    void thereIsSomethingToTake() throws IOException {
        assertThat(bodyThatWasReadCanBeReadBack()).isNotEmpty();
    }

    /** Null for a list, which is not sent back as it is. */
    private static @Nullable JsonNode shown(EmittedContract emittedContract, EmittedContract.Operation get) {
        var content = get.definition().at("/responses/200/content");
        var body = ExampleBody.of(
                emittedContract, content.has(MULTILINGUAL) ? content.get(MULTILINGUAL) : content.path(JSON));
        return body.has("items") || body.isArray() ? null : body;
    }

    /** The path with the examples of its parameters, so that what is refused is the body. */
    private static String address(EmittedContract emittedContract, EmittedContract.Operation put) {
        var path = put.path();
        for (var parameter : put.definition().path("parameters")) {
            var schema = emittedContract.resolve(parameter.path("schema"));
            var example = parameter.has("example") ? parameter.get("example") : schema.at("/examples/0");
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    example.asText(UUID.randomUUID().toString()));
        }
        return path;
    }

    private static void takes(String address, @Nullable JsonNode body) {
        if (body == null) {
            return;
        }
        var response = given().header("Authorization", "Bearer " + CALLER.sign())
                .header("If-Match", "*")
                .contentType(JSON)
                .body(body.toString().getBytes(StandardCharsets.UTF_8))
                .put(address);

        assertThat(response.asString()).doesNotContain("problem:malformed-input");
        assertThat(response.statusCode()).isNotIn(400, 415).isLessThan(500);
    }
}
