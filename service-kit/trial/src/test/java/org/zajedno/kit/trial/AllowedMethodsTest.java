package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestTokens;

/** A method that an address does not take is told from an address that is none. */
@QuarkusTest
class AllowedMethodsTest {

    private static final String ID = "5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11";

    private static Response call(String method, String path) {
        return given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign())
                .contentType("application/json")
                .request(method, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/things | GET, HEAD, OPTIONS, POST",
                "PATCH | /v1/things/" + ID + " | GET, HEAD, OPTIONS, PUT",
                "DELETE | /v1/things/" + ID + "/parts | GET, HEAD, OPTIONS",
                "POST | /v1/things/" + ID + "/parts | GET, HEAD, OPTIONS"
            })
    void whatTheAddressTakesIsSaid(String method, String path, String allowed) {
        var response = call(method, path);

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.header("Allow")).isEqualTo(allowed);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/method-not-allowed");
    }

    @Test
    void addressThatIsNoneStaysNotFound() {
        assertThat(call("DELETE", "/v1/things/" + ID + "/nothing").statusCode()).isEqualTo(404);
        assertThat(call("GET", "/v1/things/" + ID).statusCode()).isEqualTo(404);
        assertThat(call("GET", "/v1/things/" + ID + "/parts").statusCode()).isEqualTo(404);
    }
}
