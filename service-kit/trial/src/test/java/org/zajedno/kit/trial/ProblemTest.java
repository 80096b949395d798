package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestTokens;

/** What the kit says to a caller who asks for what cannot be. */
@QuarkusTest
class ProblemTest {

    private static final String BODY =
            "{\"country\":\"RS\",\"name\":\"Ђорђевић\",\"title\":{\"en\":\"Thing\",\"sr-Latn\":\"Stvar\"}}";

    private static RequestSpecification serbia() {
        return given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign())
                .contentType("application/json");
    }

    @Test
    void problemSpeaksTheCallersLanguage() {
        var response =
                serbia().header("Accept-Language", "sr-ME").get("/v1/things/00000000-0000-0000-0000-000000000001");

        assertThat(response.header("Content-Language")).isEqualTo("cnr");
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void violationSpeaksTheCallersLanguage() {
        var missing = serbia().header("Accept-Language", "de, sr-Cyrl;Q=0.9")
                .body("{\"country\":\"RS\"}")
                .post("/v1/things");
        var tooLong = serbia().header("Accept-Language", "mk-MK")
                .body(BODY.replace("Ђорђевић", "x".repeat(51)))
                .post("/v1/things");
        var unknown = serbia().header("Accept-Language", "sq")
                .body(BODY.replace("RS", "XX"))
                .post("/v1/things");
        var malformed = serbia().header("Accept-Language", "sr-ME").body("{").post("/v1/things");

        assertThat(missing.jsonPath().getString("violations[0].message")).isEqualTo("мора да постоји");
        assertThat(missing.jsonPath().getString("title")).isEqualTo("Унос није прихваћен");
        assertThat(tooLong.jsonPath().getString("violations[0].message"))
                .isEqualTo("мора да има од 1 до 50 знаци или ставки");
        assertThat(unknown.jsonPath().getString("violations[0].message"))
                .isEqualTo("nuk është shenjë dyshkronjëshe e vendit sipas ISO 3166 dhe as XK");
        assertThat(malformed.jsonPath().getString("violations[0].message")).startsWith("nije ispravno napisan JSON");
    }

    @Test
    void languageOfAProblemIsReadFromAllLinesOfTheHeader() {
        var response = serbia().header("Accept-Language", "fi", "mk;q=0.5").get("/v1/nothing");

        assertThat(response.header("Content-Language")).isEqualTo("mk");
    }

    @Test
    void sameLanguageTwiceIsRefused() {
        var response = serbia().body(BODY.replace("\"sr-Latn\"", "\"en-GB\"")).post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("title");
    }

    @Test
    void idThatIsNoUuidIsMalformed() {
        var response = serbia().get("/v1/things/1-1-1-1-1");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("id");
    }

    @Test
    void limitBeyondTheCapIsRefused() {
        var response = serbia().queryParam("limit", 201).get("/v1/things");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("limit");
    }

    @Test
    void limitThatIsNoNumberIsMalformed() {
        var response = serbia().queryParam("limit", "many").get("/v1/things");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void unknownCountryIsNamed() {
        var response = serbia().body(BODY.replace("RS", "XX")).post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("country");
    }

    @Test
    void bareSerbianIsRefused() {
        var response = serbia().body(BODY.replace("sr-Latn", "sr")).post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("title");
    }

    @Test
    void pathThatDoesNotExistIsAProblem() {
        var response = serbia().get("/v1/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void methodThatDoesNotExistIsAProblem() {
        var response = serbia().delete("/v1/things");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void formatThatDoesNotExistIsAProblem() {
        var response = serbia().contentType("text/plain").body("x").post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void bodyBeyondTheCapIsAProblem() {
        var response = serbia().body("x".repeat(3_000_000)).post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }
}
