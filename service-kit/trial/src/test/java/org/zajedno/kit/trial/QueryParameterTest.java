package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestTokens;

/** A parameter that an operation does not have is refused like a field that a body does not have. */
@QuarkusTest
class QueryParameterTest {

    private static RequestSpecification caller() {
        return given().urlEncodingEnabled(false)
                .header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign());
    }

    @ParameterizedTest
    @CsvSource({
        "code=N96ZW-G30KP, code",
        "Limit=5, Limit",
        "limit=5&pageSize=3, pageSize",
        "modifiedsince=2021-04-19T13:00:00Z, modifiedsince",
        "limit%20=5, query",
        "marko%40example.org, query",
        "=5, query",
        "if-match=3, if-match"
    })
    void unknownParameterIsNamed(String query, String named) {
        var response = caller().get("/v1/things?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/malformed-parameter");
        assertThat(response.jsonPath().getList("violations.field", String.class))
                .containsExactly(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5&limit=6", "limit=5&limit=5", "limit=5&li%6dit=6"})
    void secondValueOfASingleOneIsRefused(String query) {
        var response = caller().get("/v1/things?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getList("violations.field", String.class))
                .containsExactly("limit");
    }

    @Test
    void refusalStaysSmallWhateverIsSent() {
        var query = new StringBuilder("a0=1");
        for (var i = 1; i < 60; i++) {
            query.append("&a").append(i).append('=').append("x");
        }

        var response = caller().get("/v1/things?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getList("violations")).hasSize(10);
    }

    @Test
    void parameterOfAListIsNoneOfASingleThing() {
        var response = caller().get("/v1/things/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11?limit=5");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void parametersThatThereAreAreTaken() {
        var response = caller().get("/v1/things?limit=5&modifiedSince=2021-04-19T13:00:00Z");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void whoMayNotCallIsToldNothingOfParameters() {
        var response = given().get("/v1/things?code=1");

        assertThat(response.statusCode()).isEqualTo(401);
    }
}
