package org.zajedno.participants.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.sample;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** What the other services say about a withdrawal, as it comes over the broker: late, doubled, shuffled, or from a stranger. */
@QuarkusTest
class WithdrawalAcknowledgedHandlerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String consent;
    private UUID consentId;
    private String withdrawal;

    @BeforeEach
    void someoneWithdrew() {
        TestDatabase.clean();
        var study = study();
        consent = consent(TEAM_RS, participant(study, "RS"), versionInForce(form(study)));
        consentId = UUID.fromString(consent.substring(consent.lastIndexOf('/') + 1));
        withdrawal = post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"PARTICIPATE\", \"scope\": \"ERASE\"}")
                .path("id");
    }

    @Test
    void recordShowsWhoHasActedAndWhoIsAwaited() {
        // When
        acknowledge("events", "NOTHING_HELD", 0, 1);
        acknowledge("panels", "REMOVED", 3, 1);

        // Then
        await().atMost(20, SECONDS)
                .until(() -> shown().getList("withdrawals[0].acknowledged").size() == 2);
        assertThat(shown().getList("withdrawals[0].acknowledged.service"))
                .containsExactlyInAnyOrder("events", "panels");
        assertThat(shown().getList("withdrawals[0].acknowledged.removed")).containsExactlyInAnyOrder(0, 3);
        assertThat(shown().getList("withdrawals[0].awaited")).containsExactly("dissemination");
        assertThat(as(TEAM_RS).get(consent).header("ETag")).isEqualTo("\"6\"");
    }

    @Test
    void doubledAndShuffledAcknowledgementsLeaveTheNewest() {
        // When
        var twice = acknowledge("panels", "REMOVED", 5, 2);
        TestBroker.publish("panels", "WithdrawalAcknowledged", consentId, "RS", body("panels", "REMOVED", 5, 2), twice);
        acknowledge("panels", "STOPPED", 0, 1);
        acknowledge("dissemination", "STOPPED", 0, 1);

        // Then
        await().atMost(20, SECONDS)
                .until(() -> shown().getList("withdrawals[0].awaited").equals(List.of("events")));
        await().atMost(20, SECONDS).until(() -> handledFacts() == 3);
        assertThat(shown().getList("withdrawals[0].acknowledged.service"))
                .containsExactlyInAnyOrder("panels", "dissemination");
        assertThat(shown().getInt("withdrawals[0].acknowledged.find { it.service == 'panels' }.removed"))
                .isEqualTo(5);
    }

    @Test
    void acknowledgementOfNoWithdrawalIsParkedAndTheNextHandled() {
        // Given
        var unknown = body("events", "REMOVED", 1, 1)
                .replace(withdrawal, UUID.randomUUID().toString());
        TestBroker.publish("events", "WithdrawalAcknowledged", consentId, "RS", unknown);
        TestBroker.publish("events", "WithdrawalAcknowledged", consentId, "XK", body("events", "REMOVED", 1, 1));
        TestBroker.publish("events", "WithdrawalAcknowledged", consentId, "RS", "{\"withdrawalId\": 7}");

        // When
        acknowledge("events", "NOTHING_HELD", 0, 1);

        // Then
        var operator = TestTokens.of("operator").in("RS");
        await().atMost(30, SECONDS)
                .until(() -> as(operator)
                                .get("/v1/operations/participants/dead-letters")
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 3);
        await().atMost(20, SECONDS)
                .until(() -> shown().getList("withdrawals[0].acknowledged").size() == 1);
        assertThat(shown().getList("withdrawals[0].acknowledged.outcome")).containsExactly("NOTHING_HELD");
    }

    private String acknowledge(String service, String outcome, int removed, int version) {
        return TestBroker.publish(
                service, "WithdrawalAcknowledged", consentId, "RS", body(service, outcome, removed, version));
    }

    /** As the service itself samples it, about this test's withdrawal. */
    private String body(String service, String outcome, int removed, int version) {
        try {
            var fact = (ObjectNode) JSON.readTree(sample(service, "WithdrawalAcknowledged"));
            fact.put("withdrawalId", withdrawal).put("consentId", consentId.toString());
            fact.put("outcome", outcome).put("removed", removed).put("version", version);
            return fact.toString();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private JsonPath shown() {
        return as(TEAM_RS).get(consent).jsonPath();
    }

    private static int handledFacts() throws Exception {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery("select count(*) from inbox where source <> 'participants'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
