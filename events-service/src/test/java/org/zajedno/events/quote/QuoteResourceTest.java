package org.zajedno.events.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.finished;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class QuoteResourceTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @Test
    void quoteIsReadByEverybody() {
        // Given
        var event = finished();
        var added = add(event, quote(null));

        // When
        var list = given().get("/v1/events/{id}/quotes", event);

        // Then
        added.then().statusCode(201);
        list.then().statusCode(200).body("items.text", contains("You provided clear view on user lead organisation."));
        given().get(added.header("Location")).then().statusCode(200).body("credit", equalTo("NONE"));
    }

    @Test
    void quoteWithoutPermissionIsRefused() {
        // Given
        var event = finished();

        // When
        var reply = add(event, quote(null).replace("true", "false"));

        // Then
        reply.then().statusCode(422).body("violations.field", contains("permissionGiven"));
    }

    @Test
    void creditNeedsAName() {
        // Given
        var event = finished();

        // When
        var reply = add(event, quote(null).replace("NONE", "NAMED"));

        // Then
        reply.then().statusCode(422).body("violations.field", contains("creditedAs"));
    }

    @Test
    void teamOfAnotherCountryAddsNone() {
        // Given
        var event = finished();

        // When
        var reply = as(TEAM_RS).body(quote(null)).post("/v1/events/{id}/quotes", event);

        // Then
        reply.then().statusCode(403).body("type", equalTo("/problems/not-an-organiser"));
    }

    @Test
    void draftHasNoQuotes() {
        // Given
        var event = draft(5);

        // When
        var reply = add(event, quote(null));

        // Then
        reply.then().statusCode(409);
        given().get("/v1/events/{id}/quotes", event).then().statusCode(404);
    }

    @Test
    void quoteRestsOnNoInventedConsent() {
        // Given
        var event = finished();

        // When
        var reply = add(event, quote(UUID.randomUUID()));

        // Then
        reply.then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-not-standing"))
                .body("violations.field", contains("consentId"));
        given().get("/v1/events/{id}/quotes", event).then().body("items", hasSize(0));
    }

    private static Response add(UUID event, String body) {
        return as(COORDINATOR).body(body).post("/v1/events/{id}/quotes", event);
    }

    private static String quote(UUID consent) {
        return """
                {"text": {"en": "You provided clear view on user lead organisation."}, %s
                 "permissionGiven": true, "credit": "NONE"}""".formatted(consent == null ? "" : "\"consentId\": \"" + consent + "\",");
    }
}
