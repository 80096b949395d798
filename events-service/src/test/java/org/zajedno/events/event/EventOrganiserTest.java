package org.zajedno.events.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.through;
import static org.zajedno.events.Scenario.webinar;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class EventOrganiserTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void draftDoesNotExistForThePublic() {
        // Given
        var event = draft(200);

        // When
        var reply = given().get("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void draftDoesNotExistForATeamThatDoesNotHoldIt() {
        // Given
        var event = draft(200);

        // When
        var reply = as(TEAM_RS).get("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(404);
    }

    @Test
    void draftIsReadByATeamThatHoldsIt() {
        // Given
        var event = draft(200);

        // When
        var reply = as(TEAM_BA).get("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(200).body("state", equalTo("DRAFT")).header("ETag", "\"0.en\"");
    }

    @Test
    void researcherOfAllCountriesSeesNoDraft() {
        // Given
        draft(200);
        var announced = through(draft(200), "ANNOUNCED");

        // When
        var reply =
                as(TestTokens.of("researcher").in("BA", "XK", "ME", "MK", "RS")).get("/v1/events");

        // Then
        reply.then().statusCode(200).body("items.id", contains(announced.toString()));
    }

    @Test
    void teamSeesItsOwnDraftsInTheList() {
        // Given
        var event = draft(200);

        // When
        var own = as(TEAM_BA).get("/v1/events");

        // Then
        own.then().body("items.id", contains(event.toString()));
        as(TEAM_RS).get("/v1/events").then().body("items", empty());
    }

    @Test
    void teamChangesNoEventOfOthers() {
        // Given
        var event = through(draft(200), "ANNOUNCED");

        // When
        var reply = as(TEAM_RS).header("If-Match", etag(event)).body(webinar(1)).put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(403).body("type", equalTo("/problems/not-an-organiser"));
    }

    @Test
    void teamPutsOutNoOrganiserOfAnotherCountry() {
        // Given
        var event = draft(200);
        var alone = webinar(200).replaceFirst("\\{\"name\": \"Queen.*?},", "");

        // When
        var reply = as(TEAM_BA).header("If-Match", etag(event)).body(alone).put("/v1/events/{id}", event);

        // Then
        reply.then().statusCode(403).body("type", equalTo("/problems/organisers-of-others"));
    }

    @Test
    void teamDraftsOnlyWhatItsCountryHolds() {
        // Given
        var body = webinar(200);

        // When
        var reply = as(TEAM_RS).body(body).post("/v1/events");

        // Then
        reply.then().statusCode(403).body("type", equalTo("/problems/not-an-organiser"));
    }
}
