package org.zajedno.participants;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.STUDY;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What the other services are told, and what nobody is told. */
@QuarkusTest
class PublishedFactsTest {

    private static final String NAME = "Vukosava Neponovljiva";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void studyIsToldAgainWhenItChanges() {
        // Given
        var study = study();

        // When
        as(COORDINATOR)
                .header("If-Match", "*")
                .body(STUDY.replace("IMPULSE", "IMPULSE-2"))
                .put("/v1/studies/" + study);

        // Then
        await().atMost(20, SECONDS).until(() -> about(study).size() == 2);
        var told = about(study);
        assertThat(told).allSatisfy(fact -> {
            assertThat(TestBroker.header(fact, "ce_type")).isEqualTo("StudyRegistered");
            assertThat(TestBroker.header(fact, "ce_country")).isNull();
            assertThat(violations("StudyRegistered", text(fact))).isEmpty();
        });
        assertThat(text(told.get(0))).contains("\"acronym\":\"IMPULSE\"", "\"to\":\"2021-12-31\"", "\"version\":0");
        assertThat(text(told.get(1))).contains("\"acronym\":\"IMPULSE-2\"", "\"version\":1");
    }

    @Test
    void consentAndWithdrawalAreToldInOrderWithoutThePerson() {
        // Given
        var study = study();
        var participant = participant(study, "RS");
        var consent = consent(TEAM_RS, participant, versionInForce(form(study)));
        var id = consent.substring(consent.lastIndexOf('/') + 1);

        // When
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"CONTACT_AGAIN\", \"scope\": \"STOP_CONTACT\"}");

        // Then
        await().atMost(20, SECONDS).until(() -> about(id).size() == 2);
        var told = about(id);
        assertThat(told)
                .extracting(fact -> TestBroker.header(fact, "ce_type"))
                .containsExactly("ConsentGiven", "ConsentWithdrawn");
        assertThat(told)
                .extracting(fact -> TestBroker.header(fact, "ce_country"))
                .containsExactly("RS", "RS");
        assertThat(violations("ConsentGiven", text(told.get(0)))).isEmpty();
        assertThat(violations("ConsentWithdrawn", text(told.get(1)))).isEmpty();
        assertThat(text(told.get(0)))
                .contains("[\"PARTICIPATE\",\"CONTACT_AGAIN\"]")
                .doesNotContain(participant);
        assertThat(text(told.get(1)))
                .contains("\"STOP_CONTACT\"", "\"version\":4")
                .doesNotContain(participant);
    }

    @Test
    void laterDecisionsAreToldConsentByConsent() {
        // Given
        var study = study();
        var form = form(study);
        var version = versionFrom(form, "2019-01-15", false);
        var consents = "/v1/participants/" + participant(study, "RS") + "/consents";
        var first = created(TEAM_RS, consents, consentBody(version, "2019-11-04", true));

        // When
        var second = created(TEAM_RS, consents, consentBody(version, "2019-12-01", false));
        versionFrom(form, "2020-02-29", true);

        // Then
        await().atMost(20, SECONDS).until(() -> about(form).size() == 1);
        await().atMost(20, SECONDS).until(() -> about(first).size() == 2);
        var changed = about(first).get(1);
        assertThat(TestBroker.header(changed, "ce_type")).isEqualTo("ConsentStandingChanged");
        assertThat(TestBroker.header(changed, "ce_country")).isEqualTo("RS");
        assertThat(violations("ConsentStandingChanged", text(changed))).isEmpty();
        assertThat(text(changed))
                .contains("\"purposes\":[]", "\"renewed\":[\"PARTICIPATE\",\"CONTACT_AGAIN\"]", "\"version\":4")
                .contains(study, version)
                .doesNotContain(second);
        assertThat(text(about(second).getFirst())).contains("[\"PARTICIPATE\",\"CONTACT_AGAIN\"]");
        var ended = about(form).getFirst();
        assertThat(TestBroker.header(ended, "ce_country")).isNull();
        assertThat(violations("ConsentVersionsEnded", text(ended))).isEmpty();
        assertThat(text(ended)).contains("\"endedVersions\":[\"" + version + "\"]", "\"version\":2");
    }

    @Test
    void invalidAndVoidedEntriesAreTold() {
        // Given
        var study = study();
        var version = versionInForce(form(study));
        var participant = participant(study, "RS");
        var consents = "/v1/participants/" + participant + "/consents";
        var wrong = created(TEAM_RS, consents, consentBody(version, "2019-11-04", true));
        var other = created(TEAM_RS, consents, consentBody(version, "2019-11-03", true));
        post(TEAM_RS, consents + "/" + wrong + "/invalidation", "{\"reason\": \"WRONG_DAY\"}");

        // When
        as(TEAM_RS)
                .header("If-Match", "*")
                .body("{\"reason\": \"ENTERED_TWICE\"}")
                .post("/v1/participants/" + participant + "/voiding");

        // Then
        await().atMost(20, SECONDS)
                .until(() -> about(wrong).size() == 2 && about(other).size() == 2);
        assertThat(text(about(wrong).get(1))).contains("\"purposes\":[],\"renewed\":[]");
        assertThat(text(about(other).get(0))).contains("\"purposes\":[\"PARTICIPATE\",\"CONTACT_AGAIN\",\"QUOTE\"]");
        assertThat(text(about(other).get(1))).contains("\"purposes\":[],\"renewed\":[]");
        assertThat(TestBroker.published("participants"))
                .noneMatch(fact -> text(fact).contains(participant));
    }

    @Test
    void nameOfAPersonIsNowhereButInTheVault() throws SQLException {
        // Given
        var logged = new ArrayList<String>();
        var listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        var study = study();
        var participant = participant(study, "RS");
        var identity = "/v1/participants/" + participant + "/identity";

        // When
        as(TEAM_RS)
                .header("Idempotency-Key", "n1")
                .body("{\"name\": \"%s\"}".formatted(NAME))
                .put(identity);
        as(TEAM_RS)
                .body("{\"name\": \"%s\", \"email\": \"no\"}".formatted(NAME))
                .put(identity);
        as(TEAM_RS).body("{\"name\": \"%s\", \"%s\": 1}".formatted(NAME, NAME)).put(identity);
        as(STEWARD_RS)
                .header("Idempotency-Key", "n2")
                .body("{\"reason\": \"to call them back\"}")
                .post(identity + "/disclosures");
        consent(TEAM_RS, participant, versionInForce(form(study)));
        Logger.getLogger("").removeHandler(listener);

        // Then
        assertThat(everyRow()).hasSizeGreaterThan(8).noneMatch(row -> row.contains("Vukosava"));
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains("Vukosava"));
        assertThat(TestBroker.published("participants"))
                .noneMatch(fact -> text(fact).contains("Vukosava"));
    }

    private static List<ConsumerRecord<String, byte[]>> about(String subject) {
        return TestBroker.published("participants").stream()
                .filter(fact -> subject.equals(fact.key()))
                .toList();
    }

    private static String text(ConsumerRecord<String, byte[]> fact) {
        return new String(fact.value(), StandardCharsets.UTF_8);
    }

    private static List<String> everyRow() throws SQLException {
        var rows = new ArrayList<String>();
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            for (var table : TestDatabase.tables()) {
                try (var row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
