package org.zajedno.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.gateway.support.GatewayTestResource;

/** What a problem's type leads to. */
@QuarkusTest
@QuarkusTestResource(GatewayTestResource.class)
class ProblemPageHandlerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en | There is nothing here, or it is not for you.",
                "sr | sr-Latn | Ovde nema ničega, ili nije namenjeno vama.",
                "sr-Cyrl-RS | sr-Cyrl | Овде нема ничега, или није намењено вама.",
                "sq-XK | sq | <h2>Çfarë do të thotë</h2>",
                "mk | mk | <h2>Што значи тоа</h2>",
                "bs | bs | lang=\"bs\"",
                "sr-ME | cnr | lang=\"cnr\""
            })
    void typeOfAProblemIsExplainedInTheReadersLanguage(String asked, String told, String words) {
        // When
        var answer = given().header("Accept-Language", asked).get("/problems/not-found");
        // Then
        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", told)
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(containsString("<html lang=\"" + told + "\">"));
        assertEquals(true, answer.asString().contains(words), answer.asString());
    }

    @Test
    void languageOfALinkGoesBeforeTheBrowsers() {
        // When
        var answer = given().header("Accept-Language", "en").get("/problems/not-found?lang=mk");
        // Then
        answer.then().header("Content-Language", "mk");
    }

    @Test
    void refusalOfAServiceAndOneOfTheGatewayHaveTheirPages() {
        // When
        var ofService = given().get("/problems/report-full");
        var ofGateway = given().get("/problems/csrf-token-missing");
        // Then
        ofService.then().statusCode(200).body(not(containsString("{")));
        ofGateway.then().statusCode(200).body(containsString("This change did not come from our page."));
    }

    @Test
    void problemThatIsNoneHasNoPage() {
        // When
        var answer = given().get("/problems/no-such-problem");
        // Then
        answer.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void pageIsCompressedForWhoTakesItAndNotForOthers() {
        // When
        var plain = undecoded("identity");
        var refused = undecoded("gzip;q=0");
        var compressed = undecoded("br, gzip");
        // Then
        plain.then().statusCode(200).header("Content-Encoding", nullValue());
        refused.then().statusCode(200).header("Content-Encoding", nullValue());
        compressed
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"));
        assertEquals(plain.asByteArray().length, refused.asByteArray().length);
        assertEquals(true, compressed.asByteArray().length * 5 < plain.asByteArray().length);
    }

    private static Response undecoded(String acceptEncoding) {
        return given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", acceptEncoding)
                .get("/openapi/panels.yaml");
    }
}
