package org.zajedno.panels.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class WithdrawalTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void withdrawalIsAcknowledgedThoughNothingIsHeld() throws IOException {
        var sample = FactContractTestBase.sample("participants", "ConsentWithdrawn");
        var ids = new ObjectMapper().readTree(sample);
        // ids of its own: other tests tell of the sample too
        var consent = UUID.randomUUID();
        var withdrawal = UUID.randomUUID().toString();
        var fact = sample.replace(ids.get("consentId").asText(), consent.toString())
                .replace(ids.get("withdrawalId").asText(), withdrawal);

        TestBroker.publish("participants", "ConsentWithdrawn", consent, "RS", fact);

        var told = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TestBroker.published("panels").stream()
                                .filter(message -> consent.toString().equals(message.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        var data = new String(told.value(), StandardCharsets.UTF_8);
        assertThat(TestBroker.header(told, "ce_type")).isEqualTo("WithdrawalAcknowledged");
        assertThat(TestBroker.header(told, "ce_country")).isEqualTo("RS");
        assertThat(FactContractTestBase.violations("WithdrawalAcknowledged", data))
                .isEmpty();
        assertThat(data).contains("\"outcome\":\"NOTHING_HELD\"", "\"removed\":0", withdrawal);
    }
}
