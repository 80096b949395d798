package org.zajedno.dissemination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.member;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What is told to the others, and what is heard over the real broker. */
@QuarkusTest
class DisseminationFactsTest {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    private static List<String> published(String type, UUID subject) {
        return TestBroker.published("dissemination").stream()
                .filter(message -> type.equals(TestBroker.header(message, "ce_type")))
                .filter(message -> subject.toString().equals(message.key()))
                .map(ConsumerRecord::value)
                .map(value -> new String(value, UTF_8))
                .toList();
    }

    private static List<String> awaitPublished(String type, UUID subject) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> published(type, subject), found -> !found.isEmpty());
    }

    @Test
    void publicationAndWithdrawalAreTold() {
        var work = work();
        var edition = edition(work, "sq", "Të punojmë së bashku", "Si të punojmë.");
        step(edition, "approval", null);
        step(edition, "publication", null);
        step(edition, "withdrawal", "{\"reason\":\"A mistake\"}");

        var withdrawn =
                awaitPublished("EditionWithdrawn", UUID.fromString(work)).getFirst();
        var out = published("EditionPublished", UUID.fromString(work)).getFirst();

        assertThat(FactContractTestBase.violations("EditionPublished", out)).isEmpty();
        assertThat(FactContractTestBase.violations("EditionWithdrawn", withdrawn))
                .isEmpty();
        assertThat(JsonPath.from(out).getString("language")).isEqualTo("sq");
        assertThat(JsonPath.from(out).getString("editionId")).isEqualTo(id(edition));
        assertThat(JsonPath.from(withdrawn).getLong("version"))
                .isGreaterThan(JsonPath.from(out).getLong("version"));
    }

    @Test
    void withdrawnConsentIsAcknowledgedOnce() {
        var withdrawal = UUID.randomUUID();
        var consent = UUID.randomUUID();
        var data =
                "{\"withdrawalId\":\"%s\",\"consentId\":\"%s\",\"purpose\":\"QUOTE\",\"scope\":\"STOP_FURTHER_USE\",\"version\":1}"
                        .formatted(withdrawal, consent);
        TestBroker.publish("participants", "ConsentWithdrawn", consent, "RS", data);
        TestBroker.publish("participants", "ConsentWithdrawn", consent, "RS", data);
        var comment = UUID.randomUUID();
        TestBroker.publish(
                "panels",
                "CommentSubmitted",
                comment,
                "RS",
                Scenario.submitted(comment, "RS").data());

        var acknowledged = awaitPublished("WithdrawalAcknowledged", consent);

        assertThat(FactContractTestBase.violations("WithdrawalAcknowledged", acknowledged.getFirst()))
                .isEmpty();
        assertThat(JsonPath.from(acknowledged.getFirst()).getString("outcome")).isEqualTo("NOTHING_HELD");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> member("RS").get("/v1/trace/comment/" + comment).statusCode() == 200);
        assertThat(published("WithdrawalAcknowledged", consent)).hasSize(1);
    }
}
