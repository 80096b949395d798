package org.zajedno.events.consent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** A withdrawal ends what rests on its purpose; what fell comes back by nobody but a person. */
@QuarkusTest
class QuoteConsentWithdrawalTest extends QuoteOnConsentTestBase {

    @Test
    void withdrawalThatComesBeforeItsConsentCounts() throws Exception {
        // Given
        withdraw();

        // When
        tellGiven(consent, "RS", "QUOTE");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void noOlderStateBringsAWithdrawnConsentBack() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        withdraw();

        // When
        change(3, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void whatFellByAMistakenWithdrawalComesBackByAPersonAlone() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);
        withdraw();

        // When
        change(5, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        assertThat(shown()).isEmpty();
        quote(COORDINATOR).then().statusCode(201);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void mistakeThatIsToldBeforeItsWithdrawalCountsToo() throws Exception {
        // Given
        change(5, "[\"QUOTE\"]", "[]");

        // When
        withdraw();

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(201);
    }

    @Test
    void anotherWithdrawalAfterTheMistakeCounts() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        withdraw();
        change(5, "[\"QUOTE\"]", "[]");

        // When
        withdraw("QUOTE", 6);

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void withdrawalOfAnotherPurposeEndsNothingThatRestsOnThisOne() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);

        // When
        withdraw("CONTACT_AGAIN", 4);

        // Then
        awaitHandled();
        assertThat(acknowledgement()).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0");
        quote(COORDINATOR).then().statusCode(201);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void withdrawalFromBeforePurposesWereKnownEndsAll() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("insert into withdrawn_consent (consent_id) values ('" + consent + "')");
        }

        // When
        change(9, "[\"QUOTE\"]", "[]");

        // Then
        awaitHandled();
        quote(COORDINATOR).then().statusCode(422);
    }

    @Test
    void withdrawalThatNamesNoCountryIsParkedAndNotAcknowledged() throws Exception {
        // When
        withdraw("QUOTE", 4, null);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(as(TestTokens.of("operator").in("RS"))
                                .get("/v1/operations/events/dead-letters")
                                .jsonPath()
                                .getList("items.reason", String.class))
                        .singleElement()
                        .asString()
                        .endsWith("it has no country"));
        assertThat(TestBroker.published("events"))
                .noneMatch(message -> consent.toString().equals(message.key()));
    }

    @Test
    void withdrawnConsentTakesItsQuotesAndIsAcknowledged() throws Exception {
        // Given
        give(consent, "RS", "QUOTE");
        quote(COORDINATOR).then().statusCode(201);
        quote(COORDINATOR, null).then().statusCode(201);

        // When
        withdraw();

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(acknowledgement()).contains("\"outcome\":\"REMOVED\"", "\"removed\":1"));
        assertThat(shown()).hasSize(1);
        assertThat(given().get("/v1/events/{id}/quotes?modifiedSince=2021-01-01T00:00:00Z", event)
                        .jsonPath()
                        .getList("gone"))
                .hasSize(1);
        quote(COORDINATOR).then().statusCode(422);
    }
}
