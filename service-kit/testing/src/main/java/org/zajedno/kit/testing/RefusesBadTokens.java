package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A service verifies every token itself, whoever passed it on. Extended by each service with a path that needs one. */
public abstract class RefusesBadTokens {

    /** A GET that needs a token. */
    protected abstract String path();

    /** A caller who would be let in, were the token sound. */
    protected abstract Tokens caller();

    @TestFactory
    List<DynamicTest> forgedTokenIsRefused() {
        return caller().forged().entrySet().stream()
                .map(forged -> DynamicTest.dynamicTest(forged.getKey(), () -> refuses(forged.getValue())))
                .toList();
    }

    private void refuses(String token) {
        var response = given().header("Authorization", "Bearer " + token).get(path());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).contains("Bearer");
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/unauthorized");
    }

    @Test
    void absentTokenIsRefused() {
        var response = given().get(path());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).contains("Bearer");
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void tokenInTheQueryStringIsNoToken() {
        var response = given().queryParam("access_token", caller().sign()).get(path());

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void soundTokenIsAccepted() {
        var response =
                given().header("Authorization", "Bearer " + caller().sign()).get(path());

        assertThat(response.statusCode()).isEqualTo(200);
    }
}
