package org.zajedno.events.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.programme;
import static org.zajedno.events.Scenario.release;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;
import static org.zajedno.events.Scenario.write;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ProgrammeResourceTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void programmeAndScheduleSayWhenTheyChanged() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        var before = as(COORDINATOR).get("/v1/events/{id}/programme", event).jsonPath();

        // When
        release(event);

        // Then
        var programme = as(COORDINATOR).get("/v1/events/{id}/programme", event);
        var schedule = given().get("/v1/events/{id}/schedule-releases/1", event).jsonPath();
        assertThat(Instant.parse(programme.jsonPath().getString("modifiedAt")))
                .isAfter(Instant.parse(before.getString("modifiedAt")));
        assertThat(schedule.getString("modifiedAt")).isNotNull().isEqualTo(schedule.getString("releasedAt"));
    }

    @Test
    void releasedScheduleIsReadByEverybody() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        var reply = given().header("Accept-Language", "sr-Cyrl")
                .get("/v1/events/{id}/schedule-releases/1?zone=Europe/London", event);

        // Then
        reply.then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("days[0].sessions[0].title", equalTo("Укључивање у југоисточној Европи"))
                .body("days[0].sessions[0].starts.viewer.local", equalTo("2021-04-19T14:00"))
                .body("days[0].sessions[0].interpretation", contains("bs", "sr-Latn"))
                .body("days[0].sessions[0].speakers", hasSize(5))
                .body("days[0].sessions[0].speakers[2].role", equalTo("LIVED_EXPERIENCE"))
                .body("days[0].sessions[0].speakers[2].name", equalTo("Ms Dženana Nikšić"));
        given().get("/v1/events/{id}", event).then().body("scheduleRelease", equalTo(1));
    }

    @Test
    void workOnTheProgrammeDoesNotChangeWhatWasReleased() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        release(event);

        // When
        write(event, "{\"days\": []}").then().statusCode(200);

        // Then
        given().get("/v1/events/{id}/schedule-releases/1", event).then().body("days", hasSize(1));
        given().get("/v1/events/{id}/schedule-releases", event).then().body("items.number", contains(1));
    }

    @Test
    void programmeThatIsNotReleasedIsNotRead() {
        // Given
        var event = through(draft(200), "ANNOUNCED");
        write(event, programme("")).then().statusCode(200);

        // When
        var reply = as(TEAM_RS).get("/v1/events/{id}/programme", event);

        // Then
        reply.then().statusCode(403);
        given().get("/v1/events/{id}/schedule-releases/1", event).then().statusCode(404);
    }

    @Test
    void emptyProgrammeIsNotReleased() {
        // Given
        var event = draft(200);

        // When
        var reply = as(COORDINATOR).body("{}").post("/v1/events/{id}/schedule-releases", event);

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/programme-empty"));
    }

    @Test
    void sessionOutsideTheEventIsRefused() {
        // Given
        var event = draft(200);

        // When
        var reply = write(event, programme("").replace("2021-04-19T17:00", "2021-04-19T17:01"));

        // Then
        reply.then().statusCode(422).body("violations.field", contains("days[0].sessions[0]"));
    }

    @Test
    void sessionOnAnotherDayIsRefused() {
        // Given
        var event = draft(200);

        // When
        var reply = write(event, programme("").replace("\"date\": \"2021-04-19\"", "\"date\": \"2021-04-20\""));

        // Then
        reply.then().statusCode(422).body("violations.field", contains("days[0].sessions[0].starts"));
    }

    @Test
    void programmeOfAMovedEventIsNotReleased() {
        // Given
        var event = draft(200);
        write(event, programme("")).then().statusCode(200);
        as(COORDINATOR)
                .header("If-Match", etag(event))
                .body(webinar(200).replace("2021-04-19", "2021-04-26"))
                .put("/v1/events/{id}", event)
                .then()
                .statusCode(200);

        // When
        var reply = as(COORDINATOR).body("{}").post("/v1/events/{id}/schedule-releases", event);

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/session-outside-event"));
    }

    @Test
    void changeNeedsTheVersionThatItChanges() {
        // Given
        var event = draft(200);

        // When
        var reply = as(COORDINATOR).body(programme("")).put("/v1/events/{id}/programme", event);

        // Then
        reply.then().statusCode(428);
        as(COORDINATOR)
                .header("If-Match", "\"7\"")
                .body(programme(""))
                .put("/v1/events/{id}/programme", event)
                .then()
                .statusCode(412);
        as(COORDINATOR)
                .header("If-Match", "\"0\"")
                .body(programme(""))
                .put("/v1/events/{id}/programme", event)
                .then()
                .statusCode(200)
                .header("ETag", "\"1.en\"");
    }

    @Test
    void hourThatDoesNotExistIsRefused() {
        // Given
        var body = webinar(200).replace("2021-04-19T15:00", "2021-03-28T02:30");

        // When
        var reply = as(COORDINATOR).body(body).post("/v1/events");

        // Then
        reply.then()
                .statusCode(422)
                .body("violations.field", contains("starts.local"))
                .body("violations[0].message", containsString("does not exist"));
    }
}
