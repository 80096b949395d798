package org.zajedno.events.quote;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.finished;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContracts;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class QuoteResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        reply.then().statusCode(403).body("type", equalTo("urn:zajedno:problem:not-an-organiser"));
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
    void withdrawnConsentTakesItsQuotesAndIsAcknowledged() throws IOException {
        // Given
        var event = finished();
        var consent = UUID.randomUUID();
        add(event, quote(consent)).then().statusCode(201);
        add(event, quote(null)).then().statusCode(201);

        // When
        withdraw(consent);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(acknowledgement(consent)).contains("\"outcome\":\"REMOVED\"", "\"removed\":1"));
        given().get("/v1/events/{id}/quotes", event).then().body("items", hasSize(1));
        add(event, quote(consent))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zajedno:problem:consent-withdrawn"));
    }

    @Test
    void consentOnWhichNothingRestsIsAcknowledgedToo() throws IOException {
        // Given
        var consent = UUID.randomUUID();

        // When
        withdraw(consent);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(acknowledgement(consent)).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0"));
        assertThat(FactContracts.violations("WithdrawalAcknowledged", acknowledgement(consent)))
                .isEmpty();
    }

    private static void withdraw(UUID consent) throws IOException {
        var fact = (ObjectNode) JSON.readTree(FactContracts.sample("participants", "ConsentWithdrawn"));
        fact.put("consentId", consent.toString());
        TestBroker.publish("participants", "ConsentWithdrawn", consent, "RS", fact.toString());
    }

    private static String acknowledgement(UUID consent) {
        return TestBroker.published("events").stream()
                .filter(message -> message.key().equals(consent.toString()))
                .filter(message -> TestBroker.header(message, "ce_country").equals("RS"))
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
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
