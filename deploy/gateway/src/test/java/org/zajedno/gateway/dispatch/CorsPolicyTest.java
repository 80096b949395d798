package org.zajedno.gateway.dispatch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.gateway.support.GatewayTestResource;

/** Pages of sites that the operator names read what everybody may read, and nothing else. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class CorsPolicyTest {

    private static final String NAMED = "https://partner.example";

    @Test
    void namedSiteReadsWhatIsPublic() {
        // When
        var answer = given().header("Origin", NAMED).get("/v1/works/1");
        // Then
        answer.then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", NAMED)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Vary", containsString("Origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://stranger.example",
                "null",
                "https://partner.example.evil.example",
                "http://partner.example"
            })
    void otherSiteReadsNothing(String origin) {
        // When
        var answer = given().header("Origin", origin).get("/v1/works/1");
        // Then
        answer.then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void nothingIsReadWithASessionOrAToken() {
        // When
        var withToken = given().header("Origin", NAMED)
                .header("Authorization", "Bearer x")
                .get("/v1/works/1");
        var withSession = given().header("Origin", NAMED)
                .header("Cookie", "__Host-q_session_browser=x")
                .get("/v1/works/1");
        // Then
        withToken.then().header("Access-Control-Allow-Origin", nullValue());
        withSession.then().header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, accept-language, true",
        "HEAD, , true",
        "POST, , false",
        "PUT, if-match, false",
        "GET, authorization, false",
        "GET, x-anything, false"
    })
    void browserIsToldWhatItMaySend(String method, String headers, boolean allowed) {
        // Given
        var asking = given().header("Origin", NAMED).header("Access-Control-Request-Method", method);
        if (headers != null) {
            asking.header("Access-Control-Request-Headers", headers);
        }
        // When
        var answer = asking.options("/v1/works");
        // Then
        answer.then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", allowed ? equalTo(NAMED) : nullValue())
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void compressedAnswersAreForThoseWhoAreNobody() {
        // When
        var nobody = given().header("Accept-Encoding", "gzip").get("/v1/works/1");
        // Then
        nobody.then().body("headers.accept-encoding[0]", containsString("gzip"));
    }
}
