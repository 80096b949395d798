package org.zajedno.events.reach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.finished;
import static org.zajedno.events.Scenario.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ReachResourceTest {

    /** 150 people from 24 countries; the split is made up, because the source does not tell it. */
    private static final String WEBINAR = """
            {"persons": 150,
             "perCountry": {"BA": 31, "RS": 27, "MK": 18, "ME": 13, "XK": 11, "GB": 9, "CH": 5, "HR": 5, "SI": 4, "AL": 3, "DE": 3,
                            "IT": 3, "AT": 2, "BG": 2, "ES": 2, "GR": 2, "IE": 2, "NL": 2, "FR": 1, "IN": 1, "NO": 1, "PT": 1,
                            "SE": 1, "US": 1},
             "perAudience": {"PROFESSIONAL": 62, "RESEARCHER": 41, "SERVICE_USER": 28, "CARER": 19, "POLICY": 0}}""";

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void numberOfCountriesIsToldAndSmallCountsAreNot() {
        // Given
        var event = finished();
        record(event, WEBINAR).then().statusCode(201);

        // When
        var reply = given().get("/v1/events/{id}/reach", event);

        // Then
        reply.then()
                .statusCode(200)
                .body("persons.value", equalTo(150))
                .body("countries.value", equalTo(24))
                .body("perCountry.cells.BA.value", equalTo(31))
                .body("perCountry.cells.GB.value", nullValue())
                .body("perCountry.cells.GB.state", equalTo("SUPPRESSED"))
                .body("perCountry.cells.GB.cause", equalTo("PRIMARY"))
                .body("perCountry.cells.GB.bound", equalTo(10))
                .body("perAudience.cells.CARER.value", equalTo(19))
                .body("perAudience.cells.POLICY.state", equalTo("ZERO"));
    }

    @Test
    void reachChangedWhenItWasRecorded() {
        // Given
        var event = finished();

        // When
        var reply = record(event, WEBINAR);

        // Then
        assertThat(reply.jsonPath().getString("modifiedAt"))
                .isNotNull()
                .isEqualTo(reply.jsonPath().getString("recordedAt"));
    }

    @Test
    void whatIsHiddenIsNotStored() throws Exception {
        // Given
        var event = finished();

        // When
        record(event, WEBINAR).then().statusCode(201);

        // Then
        try (var connection = TestDatabase.asApp();
                var row = connection.createStatement().executeQuery("select figures::text from reach")) {
            row.next();
            assertThat(row.getString(1)).contains("\"value\": 31").doesNotContainPattern("\"value\": [1-9][,}]");
        }
    }

    @Test
    void recordedReachStaysAsItWasTold() {
        // Given
        var event = finished();
        record(event, WEBINAR).then().statusCode(201);

        // When
        var reply = record(event, WEBINAR.replace("\"GB\": 9", "\"GB\": 8").replace("\"CH\": 5", "\"CH\": 6"));

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/reach-frozen"));
    }

    @Test
    void countryCountIsToldWithoutABreakdown() {
        // Given
        var event = finished();

        // When
        var reply = record(event, "{\"persons\": 150, \"countries\": 24}");

        // Then
        reply.then()
                .statusCode(201)
                .body("countries.value", equalTo(24))
                .body("perCountry.state", equalTo("NOT_COLLECTED"));
    }

    @Test
    void fewPeopleAreNotCountedInPublic() {
        // Given
        var event = finished();

        // When
        var reply = record(event, "{\"persons\": 9, \"perCountry\": {\"RS\": 5, \"BA\": 4}}");

        // Then
        reply.then()
                .statusCode(201)
                .body("persons.state", equalTo("SUPPRESSED"))
                .body("countries.state", equalTo("SUPPRESSED"))
                .body("perCountry.state", equalTo("SUPPRESSED"))
                .body("perCountry.cells.size()", equalTo(0));
    }

    @Test
    void breakdownThatDoesNotAddUpIsRefused() {
        // Given
        var event = finished();

        // When
        var reply = record(event, "{\"persons\": 150, \"perCountry\": {\"RS\": 100}}");

        // Then
        reply.then().statusCode(422).body("violations.field", contains("perCountry"));
    }

    @Test
    void unknownCountryIsRefused() {
        // Given
        var event = finished();

        // When
        var reply = record(event, "{\"persons\": 100, \"perCountry\": {\"XX\": 100}}");

        // Then
        reply.then().statusCode(422).body("violations.field", contains("perCountry"));
    }

    @Test
    void negativeCountIsRefused() {
        // Given
        var event = finished();

        // When
        var reply = record(event, "{\"persons\": 100, \"perCountry\": {\"RS\": 101, \"BA\": -1}}");

        // Then
        reply.then().statusCode(422);
    }

    @Test
    void reachOfAnEventThatGoesOnIsRefused() {
        // Given
        var event = open(5);

        // When
        var reply = record(event, WEBINAR);

        // Then
        reply.then().statusCode(409).body("type", equalTo("/problems/event-not-finished"));
        given().get("/v1/events/{id}/reach", event).then().statusCode(404);
    }

    private static Response record(UUID event, String body) {
        return as(COORDINATOR).body(body).post("/v1/events/{id}/reach", event);
    }
}
