package org.zajedno.events.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.become;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class EventResourceTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void timeIsShownAtThePlaceAndWhereTheReaderIs() {
        // Given
        var event = through(draft(200), "ANNOUNCED");

        // When
        var reply = given().get("/v1/events/{id}?zone=Europe/London", event);

        // Then
        reply.then()
                .statusCode(200)
                .body("starts.local", equalTo("2021-04-19T15:00"))
                .body("starts.offset", equalTo("+02:00"))
                .body("starts.utc", equalTo("2021-04-19T13:00:00Z"))
                .body("starts.printed", equalTo("2021-04-19 15:00 Europe/Belgrade (UTC+02:00)"))
                .body("starts.viewer.local", equalTo("2021-04-19T14:00"))
                .body("starts.viewer.offset", equalTo("+01:00"))
                .body("ends.viewer.printed", equalTo("2021-04-19 16:00 Europe/London (UTC+01:00)"));
    }

    @Test
    void textComesInTheReadersLanguage() {
        // Given
        var event = through(draft(200), "ANNOUNCED");

        // When
        var reply = given().header("Accept-Language", "sr").get("/v1/events/{id}", event);

        // Then
        reply.then()
                .body("title", equalTo("Uključivanje korisnika i njihovih bližnjih"))
                .header("Content-Language", containsString("sr-Latn"));
    }

    @Test
    void listIsPagedInStableOrder() {
        // Given
        var first = through(draft(200), "ANNOUNCED");
        var second = through(draft(200), "ANNOUNCED");

        // When
        var page = given().get("/v1/events?limit=1");

        // Then
        page.then().body("items.id", contains(first.toString()));
        given().get("/v1/events?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(second.toString()))
                .body("next", nullValue());
    }

    @Test
    void stateThatDoesNotFollowIsRefused() {
        // Given
        var event = draft(200);

        // When
        var reply = become(event, "FINISHED");

        // Then
        reply.then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("detail", equalTo("An event that is DRAFT cannot become FINISHED."));
    }

    @Test
    void eventDoesNotRunBeforeItsTime() {
        // Given
        var event = through(draft(webinar(10).replace("2021-", "2099-")), "ANNOUNCED");

        // When
        var reply = become(event, "RUNNING");

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/event-not-begun"));
    }

    @Test
    void eventThatIsOverDoesNotChange() {
        // Given
        var event = through(draft(200), "ANNOUNCED", "CANCELLED");

        // When
        var reply = as(COORDINATOR).header("If-Match", "*").body(webinar(100)).put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/event-over"));
    }

    @Test
    void changeNeedsTheVersionThatItChanges() {
        // Given
        var event = draft(200);

        // When
        var without = as(COORDINATOR).body(webinar(100)).put("/v1/events/{id}", event);

        // Then
        without.then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        as(COORDINATOR)
                .header("If-Match", "\"17\"")
                .body(webinar(100))
                .put("/v1/events/{id}", event)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
    }

    @Test
    void revisionIsSeenAtOnce() {
        // Given
        var event = draft(200);

        // When
        var reply = as(COORDINATOR)
                .header("If-Match", etag(event))
                .body(webinar(null))
                .put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(200).body("capacity", nullValue()).header("ETag", "\"1.en\"");
    }

    @Test
    void abbreviationForAZoneIsRefused() {
        // Given
        var body = webinar(200).replace("Europe/Belgrade", "CET");

        // When
        var reply = as(COORDINATOR).body(body).post("/v1/events");

        // Then
        reply.then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.field", contains("starts.zone"));
    }

    @Test
    void workThatIsNotPublishedCannotBePresented() {
        // Given
        var body = webinar(200)
                .replace("\"capacity\"", "\"presentedWorkIds\": [\"" + UUID.randomUUID() + "\"], \"capacity\"");

        // When
        var reply = as(COORDINATOR).body(body).post("/v1/events");

        // Then
        reply.then().statusCode(422).body("violations.field", contains("presentedWorkIds[0]"));
    }

    @Test
    void sameKeyAndBodyHaveOneEffect() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = as(COORDINATOR)
                .header("Idempotency-Key", key)
                .body(webinar(200))
                .post("/v1/events");

        // When
        var again = as(COORDINATOR)
                .header("Idempotency-Key", key)
                .body(webinar(200))
                .post("/v1/events");

        // Then
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        as(COORDINATOR).get("/v1/events").then().body("items", hasSize(1));
        as(COORDINATOR)
                .header("Idempotency-Key", key)
                .body(webinar(100))
                .post("/v1/events")
                .then()
                .statusCode(422);
    }

    @Test
    void refusalSpeaksTheCallersLanguage() {
        // Given
        var event = through(draft(200), "ANNOUNCED", "CANCELLED");

        // When
        var reply = as(COORDINATOR)
                .header("Accept-Language", "mk")
                .header("If-Match", "*")
                .body(webinar(100))
                .put("/v1/events/{id}", event);

        // Then
        reply.then()
                .statusCode(409)
                .body("detail", equalTo("Настанот е завршен или откажан; повеќе не може да се менува."));
    }
}
