package org.zajedno.participants.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** The upgrade tells the others of the consents that were given before it. */
@QuarkusTest
class ConsentBackfillTest {

    private static final Path UPGRADE = Path.of("src/main/resources/db/migration/V1.7__consents_are_told.sql");

    @Test
    void consentsThatStandAreToldAgainAsTheyStand() throws Exception {
        // Given
        TestDatabase.clean();
        var study = study();
        var former = form(study);
        var ended = agree(TEAM_XK, study, "XK", versionFrom(former, "2019-01-15", false), true);
        versionFrom(former, "2020-02-29", true);
        var form = form(study);
        var version = versionFrom(form, "2019-01-15", false);
        var person = participant(study, "RS");
        var consents = "/v1/participants/" + person + "/consents";
        var replaced = created(TEAM_RS, consents, consentBody(version, "2019-11-04", true));
        var standing = created(TEAM_RS, consents, consentBody(version, "2019-12-01", false));
        await().atMost(20, SECONDS).until(() -> told(standing).size() == 1);
        await().atMost(20, SECONDS).until(() -> told(ended).size() == 1);

        // When
        upgrade();

        // Then
        await().atMost(20, SECONDS).until(() -> told(standing).size() == 2);
        assertThat(told(standing).get(1)).satisfies(fact -> {
            assertThat(violations("ConsentGiven", fact)).isEmpty();
            assertThat(fact.replace(" ", "")).contains("[\"PARTICIPATE\",\"CONTACT_AGAIN\"]", version, study);
        });
        assertThat(told(replaced)).hasSize(2);
        assertThat(told(ended)).hasSize(1);
    }

    private static String agree(TestTokens team, String study, String country, String version, boolean quote) {
        return created(
                team,
                "/v1/participants/" + participant(study, country) + "/consents",
                consentBody(version, "2019-11-04", quote));
    }

    private static void upgrade() throws IOException, SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(Files.readString(UPGRADE));
        }
    }

    private static List<String> told(String consent) {
        return TestBroker.published("participants").stream()
                .filter(fact -> consent.equals(fact.key()))
                .map(fact -> new String(fact.value(), UTF_8))
                .toList();
    }
}
