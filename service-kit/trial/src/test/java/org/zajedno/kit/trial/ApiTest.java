package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** The conventions of the API that the kit gives to every service. */
@QuarkusTest
class ApiTest {

    private static final String BODY =
            "{\"country\":\"RS\",\"name\":\"Ђорђевић\",\"title\":{\"en\":\"Thing\",\"sr-Latn\":\"Stvar\"}}";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    private static RequestSpecification serbia() {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("country-team")
                                        .account("1")
                                        .in("RS")
                                        .sign())
                .contentType("application/json");
    }

    private static RequestSpecification bosnia() {
        return given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("BA").sign())
                .contentType("application/json");
    }

    private static String create() {
        return serbia().body(BODY).post("/v1/things").header("Location");
    }

    @Test
    void createdThingIsReadBackCodePointForCodePoint() {
        var location = create();

        var response = serbia().header("Accept-Language", "sr").get(location);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("ETag")).isEqualTo("\"0.sr-Latn\"");
        assertThat(response.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(response.jsonPath().getString("name")).isEqualTo("Ђорђевић");
        assertThat(response.jsonPath().getString("title")).isEqualTo("Stvar");
    }

    @Test
    void whoAsksInAnotherLanguageIsNotToldThatNothingChanged() {
        var location = create();
        var serbian = serbia().header("Accept-Language", "sr").get(location).header("ETag");

        var response = serbia().header("Accept-Language", "en")
                .header("If-None-Match", serbian)
                .get(location);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("title")).isEqualTo("Thing");
    }

    @Test
    void whoAsksInTheSameLanguageIsToldThatNothingChanged() {
        var location = create();
        var known = serbia().header("Accept-Language", "sr").get(location).header("ETag");

        var response = serbia().header("Accept-Language", "sr")
                .header("If-None-Match", "W/\"7\", " + known)
                .get(location);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.header("ETag")).isEqualTo("\"0.sr-Latn\"");
    }

    @Test
    void readerIsToldThatTheTextIsInANeighbouringLanguage() {
        var location = create();

        var response = serbia().header("Accept-Language", "bs").get(location);

        assertThat(response.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(response.header("Language-Substituted")).isEqualTo("?1");
    }

    @Test
    void readerOfTheOwnLanguageIsToldNothing() {
        var location = create();

        var response = serbia().header("Accept-Language", "sr").get(location);

        assertThat(response.headers().hasHeaderWithName("Language-Substituted")).isFalse();
    }

    @Test
    void thingOfAnotherCountryIsNotFound() {
        var location = create();

        var response = bosnia().get(location);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/not-found");
    }

    @Test
    void wallRefusesAThingWrittenIntoAnotherCountry() {
        var response = bosnia().body(BODY).post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.asString()).doesNotContain("policy", "row-level");
    }

    @Test
    void changeWithoutPreconditionIsRefused() {
        var location = create();

        var response = serbia().body(BODY).put(location);

        assertThat(response.statusCode()).isEqualTo(428);
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        var location = create();

        var response = serbia().header("If-Match", "\"7\"").body(BODY).put(location);

        assertThat(response.statusCode()).isEqualTo(412);
    }

    @Test
    void changeOfTheKnownVersionRaisesIt() {
        var location = create();

        var response = serbia().header("If-Match", "\"0\"")
                .body(BODY.replace("Ђорђевић", "Đorđević"))
                .put(location);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("ETag")).isEqualTo("\"1.en\"");
    }

    @Test
    void repeatedRequestHasOneEffectAndOneAnswer() {
        var first = serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        var second = serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(serbia().get("/v1/things").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void repeatedRequestIsAnsweredInTheLanguagesOfTheFirst() {
        serbia().header("Idempotency-Key", "k1")
                .header("Accept-Language", "bs")
                .body(BODY)
                .post("/v1/things");

        var second = serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        assertThat(second.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(second.header("Language-Substituted")).isEqualTo("?1");
        assertThat(second.jsonPath().getString("title")).isEqualTo("Stvar");
    }

    @Test
    void keptAnswerShowsNothingToWhoeverReadsTheTable() throws SQLException {
        var location = serbia().header("Idempotency-Key", "key-of-a-caller")
                .body(BODY)
                .post("/v1/things")
                .header("Location");

        var kept = keptAnswer();

        assertThat(kept)
                .isNotEmpty()
                .doesNotContain("key-of-a-caller", "Ђорђевић", "Stvar", "/v1/things", location.substring(11), "\"1\"");
    }

    /** All columns of the only row, its bytes read as text. */
    private static String keptAnswer() throws SQLException {
        try (var app = TestDatabase.asApp();
                var row = app.createStatement().executeQuery("select * from idempotency_key")) {
            assertThat(row.next()).isTrue();
            var text = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                text.append(new String(row.getBytes(column), StandardCharsets.UTF_8))
                        .append('\n');
            }
            return text.toString();
        }
    }

    @Test
    void keyOfAnotherOperationIsRefused() {
        var location = create();
        serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        var response = serbia().header("Idempotency-Key", "k1").body(BODY).post(location + "/copies");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void sameKeyOfTwoCallersIsTwoKeys() {
        serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        var another = given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.of("country-team")
                                        .account("2")
                                        .in("RS")
                                        .sign())
                .contentType("application/json")
                .header("Idempotency-Key", "k1")
                .body(BODY)
                .post("/v1/things");

        assertThat(another.statusCode()).isEqualTo(201);
        assertThat(serbia().get("/v1/things").jsonPath().getList("items")).hasSize(2);
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        serbia().header("Idempotency-Key", "k1").body(BODY).post("/v1/things");

        var response = serbia().header("Idempotency-Key", "k1")
                .body(BODY.replace("Stvar", "Druga stvar"))
                .post("/v1/things");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void sameKeyAtOnceHasOneEffect() throws Exception {
        Callable<Integer> send = () -> serbia().header("Idempotency-Key", "k2")
                .body(BODY)
                .post("/v1/things")
                .statusCode();
        try (var senders = Executors.newFixedThreadPool(8)) {
            var statuses =
                    senders.invokeAll(IntStream.range(0, 16).mapToObj(_ -> send).toList());

            for (var status : statuses) {
                assertThat(status.get()).isIn(201, 409);
            }
        }
        assertThat(serbia().get("/v1/things").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void answerIsCompressedForWhoAsksForIt() {
        create();

        // the test's client asks for it by itself, and unpacks what comes
        var compressed = serbia().get("/v1/things");
        var plain = serbia().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get("/v1/things");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(compressed.asString()).isEqualTo(plain.asString());
    }

    @Test
    void listIsReadPageByPage() {
        IntStream.range(0, 3).forEach(_ -> create());

        var page = serbia().queryParam("limit", 2).get("/v1/things");

        assertThat(page.jsonPath().getList("items")).hasSize(2);
        assertThat(page.header("Link"))
                .startsWith("</v1/things?limit=2&cursor=")
                .endsWith(">; rel=\"next\"");
        var next = page.header("Link").replaceAll("[<>]|; rel=.*", "");
        assertThat(serbia().urlEncodingEnabled(false).get(next).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void totalIsToldToWhoAsks() {
        IntStream.range(0, 3).forEach(_ -> create());

        var told = serbia().get("/v1/things?limit=2&total=true");
        var untold = serbia().get("/v1/things?limit=2&total=false");

        assertThat(told.jsonPath().getLong("total")).isEqualTo(3);
        assertThat(told.header("Link")).contains("limit=2").doesNotContain("total");
        assertThat(untold.jsonPath().getMap("")).doesNotContainKey("total");
    }

    @Test
    void totalIsThatOfTheOwnCountries() {
        create();

        var elsewhere = given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("BA").sign())
                .get("/v1/things?total=true");

        assertThat(elsewhere.jsonPath().getLong("total")).isZero();
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        IntStream.range(0, 3).forEach(_ -> create());
        var next = serbia().get("/v1/things?limit=1").jsonPath().getString("next");
        var other = serbia().get("/v1/things/by-chance?limit=1").jsonPath().getString("next");

        assertThat(serbia().get("/v1/things?limit=1&cursor=" + next).statusCode())
                .isEqualTo(200);
        assertThat(serbia().get("/v1/things/by-chance?limit=1&cursor=" + other).statusCode())
                .isEqualTo(200);
        assertThat(serbia().get("/v1/things?cursor=" + other).statusCode()).isEqualTo(400);
        assertThat(serbia().get("/v1/things/by-chance?cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatTellsNoTimeTellsNoNumber() {
        var time = serbia().get("/v1/things/by-chance?modifiedSince=2020-01-01T00:00:00Z");
        var number = serbia().get("/v1/things/by-chance?total=true");

        assertThat(time.statusCode()).isEqualTo(422);
        assertThat(number.statusCode()).isEqualTo(400);
        assertThat(number.jsonPath().getString("violations[0].field")).isEqualTo("total");
    }
}
