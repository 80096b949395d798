package org.zajedno.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A service verifies every token itself, whoever passed it on. Extended by each service with a path that needs one. */
public abstract class BadTokenTestBase {

    /** A GET that needs a token. */
    protected abstract String path();

    /** A caller who would be let in, were the token sound. */
    protected abstract TestTokens caller();

    /** Also where the token from which it was forged was let in just before. */
    @TestFactory
    List<DynamicTest> forgedTokenIsRefused() {
        var sound = caller().sign();
        assertThat(with(sound).statusCode()).isEqualTo(200);
        return caller().forged(sound).entrySet().stream()
                .map(forged -> DynamicTest.dynamicTest(forged.getKey(), () -> refuses(forged.getValue())))
                .toList();
    }

    private Response with(String token) {
        return given().header("Authorization", "Bearer " + token).get(path());
    }

    private void refuses(String token) {
        var response = with(token);

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
    void tokenThatWasSoundIsRefusedOnceItHasExpired() {
        // Given
        var token = await("a token that is used before it expires")
                .until(
                        () -> caller().sign(Duration.ofSeconds(2)),
                        fresh -> with(fresh).statusCode() == 200);

        // When
        await().atMost(Duration.ofSeconds(10)).until(() -> with(token).statusCode() == 401);

        // Then
        refuses(token);
    }

    @Test
    void twoTokensAreNoneThoughEachWasLetIn() {
        // Given
        var one = caller().sign();
        var other = caller().sign();
        assertThat(List.of(with(one).statusCode(), with(other).statusCode())).containsExactly(200, 200);

        // When
        var response = given().headers(new Headers(
                        new Header("Authorization", "Bearer " + one), new Header("Authorization", "Bearer " + other)))
                .get(path());

        // Then
        assertThat(response.statusCode()).isEqualTo(401);
    }
}
