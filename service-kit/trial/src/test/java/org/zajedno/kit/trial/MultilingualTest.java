package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** A resource in all of its languages, there and back. */
@QuarkusTest
class MultilingualTest {

    private static final String ALL = "application/vnd.zajedno.multilingual+json";
    private static final Map<String, String> TITLE = Map.of("en", "Thing", "sr-Latn", "Stvar");
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(ALL, ContentType.TEXT)
                    .defaultContentCharset("UTF-8"));

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private static RequestSpecification caller() {
        return given().config(AS_IT_IS)
                .header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign());
    }

    private static String create() {
        return caller().contentType("application/json")
                .body(Map.of("country", "RS", "name", "Ђорђевић", "title", TITLE))
                .post("/v1/things")
                .header("Location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ALL,
                "APPLICATION/vnd.zajedno.Multilingual+JSON; charset=utf-8",
                "text/html;q=0.5, " + ALL + ", application/json",
                "application/json;q=0.9, " + ALL,
                "*/*;q=0.1, " + ALL + ";q=0.5"
            })
    void textIsShownInAllOfItsLanguages(String accept) {
        var location = create();

        var response = caller().header("Accept", accept).get(location);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(ALL);
        assertThat(response.jsonPath().getMap("title")).isEqualTo(TITLE);
        assertThat(response.header("Content-Language")).isEqualTo("en, sr-Latn");
        assertThat(response.header("ETag")).isEqualTo("\"0.all\"");
        assertThat(response.headers().getValues("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, " + ALL,
                "application/json;q=0.5, " + ALL + ";q=0.4",
                ALL + ";q=0, */*"
            })
    void whoDoesNotAskForThemGetsOneLanguage(String accept) {
        var location = create();

        var response = caller().header("Accept", accept).get(location);

        assertThat(response.contentType()).startsWith("application/json");
        assertThat(response.jsonPath().getString("title")).isEqualTo("Thing");
    }

    @Test
    void listShowsAllLanguagesToo() {
        create();

        var response = caller().accept(ALL).get("/v1/things");

        assertThat(response.jsonPath().getMap("items[0].title")).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, "application/json"})
    void whatWasReadCanBeSentBack(String contentType) {
        var location = create();
        var read = caller().accept(ALL).get(location);

        var response = caller().contentType(contentType)
                .accept(ALL)
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(location);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).isEqualTo(read.asString());
    }

    @Test
    void oneLanguageIsNotTakenForAll() {
        var location = create();
        var read = caller().get(location);

        var response = caller().contentType("application/json")
                .header("If-Match", read.header("ETag"))
                .body(read.asString())
                .put(location);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("title");
    }

    @Test
    void refusalStaysAProblem() {
        var response = caller().accept(ALL).get("/v1/things/5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }
}
