package org.zajedno.events.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.through;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** A list that anybody reads may be kept by anybody, and is asked for again before it is shown. */
@QuarkusTest
class PublicListTest {

    @BeforeEach
    void oneEvent() {
        TestDatabase.clean();
        through(draft(200), "ANNOUNCED");
    }

    @Test
    void whoHasItIsToldThatNothingChanged() {
        // Given
        var known = given().get("/v1/events").header("ETag");

        // When
        var reply = given().header("If-None-Match", known).get("/v1/events");

        // Then
        reply.then()
                .statusCode(304)
                .header("ETag", equalTo(known))
                .header("Cache-Control", equalTo("public, no-cache"));
    }

    @Test
    void whoHasItIsToldOfAnotherEvent() {
        // Given
        var known = given().get("/v1/events").header("ETag");
        through(draft(200), "ANNOUNCED");

        // When
        var reply = given().header("If-None-Match", known).get("/v1/events");

        // Then
        reply.then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void whoReadsAnotherLanguageIsNotToldThatNothingChanged() {
        // Given
        var known = given().header("Accept-Language", "en").get("/v1/events").header("ETag");

        // When
        var reply = given().header("Accept-Language", "sr")
                .header("If-None-Match", known)
                .get("/v1/events");

        // Then
        reply.then().statusCode(200).body("items[0].title", equalTo("Uključivanje korisnika i njihovih bližnjih"));
    }

    @Test
    void whoReadsAfterOthersGetsTheSame() {
        // Given
        through(draft(200), "ANNOUNCED");
        var first = given().header("Accept-Language", "sr").get("/v1/events?limit=1");

        // When
        var second = given().header("Accept-Language", "sr").get("/v1/events?limit=1");

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (var header : List.of("ETag", "Link", "Cache-Control", "Content-Language", "Vary", "Content-Type")) {
            assertThat(second.header(header)).isNotNull().isEqualTo(first.header(header));
        }
    }

    @Test
    void whoReadsAfterAChangeSeesIt() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        given().get("/v1/events");
        become(event, "CANCELLED");

        // When
        var reply = given().get("/v1/events");

        // Then
        reply.then().body("items[1].state", equalTo("CANCELLED"));
    }

    @Test
    void whoReadsAnotherPageDoesNotGetTheFirst() {
        // Given
        through(draft(200), "ANNOUNCED");
        var first = given().get("/v1/events?limit=1");

        // When
        var second = given().get("/v1/events?limit=1&cursor=" + first.path("next"));

        // Then
        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
    }

    @Test
    void whoAsksForTheNumberGetsItAsItIs() {
        // Given
        given().get("/v1/events?limit=1&total=true");
        through(draft(200), "ANNOUNCED");

        // When
        var reply = given().get("/v1/events?limit=1&total=true");

        // Then
        reply.then().body("total", equalTo(2));
    }

    @Test
    void headersAloneComeWithoutATag() {
        // Given
        given().get("/v1/events");

        // When
        var reply = given().head("/v1/events");

        // Then
        reply.then().statusCode(200).header("ETag", nullValue());
    }

    @Test
    void whatSomebodySignedInReadsIsKeptByNobody() {
        // Given
        var coordinator = as(COORDINATOR);

        // When
        var reply = coordinator.get("/v1/events");

        // Then
        reply.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("ETag", nullValue());
    }

    @Test
    void whoAsksForAllLanguagesIsNotToldThatNothingChanged() {
        // Given
        var known = given().get("/v1/events").header("ETag");

        // When
        var reply = given().accept("application/vnd.zajedno.multilingual+json")
                .header("If-None-Match", known)
                .get("/v1/events");

        // Then
        reply.then()
                .statusCode(200)
                .contentType(containsString("application/vnd.zajedno.multilingual+json"))
                .body("items[0].title.sr-Latn", equalTo("Uključivanje korisnika i njihovih bližnjih"));
    }
}
