package org.zajedno.participants.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.study;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** The upgrade tells the studies again to who has not listened before. */
@QuarkusTest
class StudyBackfillTest {

    private static final Path UPGRADE = Path.of("src/main/resources/db/migration/V1.31__consents_expire.sql");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void studiesAreToldAgainAsTheyStand() throws Exception {
        // Given
        TestDatabase.clean();
        var study = study();
        await().atMost(20, SECONDS).until(() -> told(study).size() == 1);
        var upgrade = Files.readString(UPGRADE);

        // When
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(upgrade.substring(upgrade.indexOf("-- Studies are told again")));
        }

        // Then
        await().atMost(20, SECONDS).until(() -> told(study).size() == 2);
        assertThat(violations("StudyRegistered", told(study).get(1))).isEmpty();
        assertThat(JSON.readTree(told(study).get(1)))
                .isEqualTo(JSON.readTree(told(study).get(0)));
    }

    private static List<String> told(String study) {
        return TestBroker.published("participants").stream()
                .filter(fact -> study.equals(fact.key()))
                .map(fact -> new String(fact.value(), UTF_8))
                .toList();
    }
}
