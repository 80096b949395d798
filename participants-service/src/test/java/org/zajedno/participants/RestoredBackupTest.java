package org.zajedno.participants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.participants.study.CountryDate;

/** The database is set back to before somebody was erased, and hears again what the service had told. */
@QuarkusTest
class RestoredBackupTest {

    private static final String IDENTITY = "{\"name\": \"Ђорђе Đorđević\"}";
    private static final String REASON = "{\"reason\": \"To see whether they are there\"}";
    private static final List<String> KEPT = List.of("vault.identity", "consent_event", "consent_record");

    private Set<String> toldBefore;
    private String study;
    private String participant;
    private String identity;
    private String consent;

    @BeforeEach
    void somebodyWhoAgreed() {
        TestDatabase.clean();
        toldBefore = Set.copyOf(
                told("IdentityErased").stream().map(ConsumerRecord::key).toList());
        study = study();
        participant = participant(study, "RS");
        identity = "/v1/participants/" + participant + "/identity";
        as(TEAM_RS).body(IDENTITY).put(identity);
        consent = consent(TEAM_RS, participant, versionInForce(form(study)));
    }

    @Test
    void erasedStayErasedAndWithdrawnStaysWithdrawn() throws SQLException {
        // Given
        backUp();
        var withdrawals = withdrawEverything();
        await().atMost(20, SECONDS).until(() -> erased().size() == 1);
        restore();
        assertThat(disclosed()).isEqualTo(200);

        // When
        hearAgain();

        // Then
        await().atMost(20, SECONDS).until(() -> disclosed() == 404);
        await().atMost(20, SECONDS).until(() -> shown("withdrawals.id").size() == 2);
        assertThat(shown("withdrawals.id")).containsExactlyInAnyOrderElementsOf(withdrawals);
        assertThat(as(TEAM_RS).body(IDENTITY).put(identity).statusCode()).isEqualTo(409);
    }

    @Test
    void erasureIsToldWithoutSayingWhoseItWas() {
        // When
        withdrawEverything();

        // Then
        await().atMost(20, SECONDS).until(() -> erased().size() == 1);
        var fact = new String(erased().getFirst().value(), UTF_8);
        assertThat(violations("IdentityErased", fact)).isEmpty();
        assertThat(fact).doesNotContain(participant, consent.substring(consent.lastIndexOf('/') + 1));
    }

    @Test
    void identityThatWasPutInAfterTheErasureStays() throws SQLException {
        // Given
        withdrawEverything();
        await().atMost(20, SECONDS).until(() -> erased().size() == 1);
        var today = CountryDate.today(new Country("RS"), Instant.now());
        created(
                TEAM_RS,
                "/v1/participants/" + participant + "/consents",
                consentBody(versionInForce(form(study)), today.toString(), false));
        as(TEAM_RS).body(IDENTITY).put(identity);

        // When
        var again = again(erased().getFirst());

        // Then
        await().atMost(20, SECONDS).until(() -> heard(again));
        assertThat(disclosed()).isEqualTo(200);
    }

    private List<String> withdrawEverything() {
        return List.of(withdraw("PARTICIPATE"), withdraw("CONTACT_AGAIN"));
    }

    private String withdraw(String purpose) {
        return post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"%s\", \"scope\": \"ERASE\"}".formatted(purpose))
                .path("id");
    }

    private int disclosed() {
        return post(STEWARD_RS, identity + "/disclosures", REASON).statusCode();
    }

    private List<String> shown(String path) {
        return as(TEAM_RS).get(consent).jsonPath().getList(path, String.class);
    }

    private static void backUp() throws SQLException {
        for (var table : KEPT) {
            var copy = table.replace("vault.", "") + "_copy";
            asOwner("drop table if exists " + copy);
            asOwner("create table " + copy + " as table " + table);
        }
    }

    /** As of the backup: what came later is gone, from the inbox too. */
    private static void restore() throws SQLException {
        asOwner("delete from inbox");
        asOwner("delete from vault.erasure");
        asOwner("delete from withdrawal_acknowledgement");
        asOwner("delete from consent_event");
        asOwner("delete from withdrawal");
        for (var table : List.of("vault.identity", "consent_event")) {
            asOwner("insert into %s table %s_copy".formatted(table, table.replace("vault.", "")));
        }
        asOwner("update consent_record r set changes = c.changes from consent_record_copy c where c.id = r.id");
        for (var table : KEPT) {
            asOwner("drop table " + table.replace("vault.", "") + "_copy");
        }
    }

    /** As after the offsets of the consumers were set back. */
    private void hearAgain() {
        var about = consent.substring(consent.lastIndexOf('/') + 1);
        told("ConsentWithdrawn").stream()
                .filter(fact -> fact.key().equals(about))
                .forEach(RestoredBackupTest::again);
        erased().forEach(RestoredBackupTest::again);
    }

    private static String again(ConsumerRecord<String, byte[]> fact) {
        var type = TestBroker.header(fact, "ce_type");
        return TestBroker.publish(
                "participants", type, UUID.fromString(fact.key()), "RS", new String(fact.value(), UTF_8));
    }

    private List<ConsumerRecord<String, byte[]>> erased() {
        return told("IdentityErased").stream()
                .filter(fact -> !toldBefore.contains(fact.key()))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> told(String type) {
        return TestBroker.published("participants").stream()
                .filter(fact -> type.equals(TestBroker.header(fact, "ce_type")))
                .toList();
    }

    private static boolean heard(String fact) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var find = owner.prepareStatement("select 1 from inbox where id = ?")) {
            find.setString(1, fact);
            return find.executeQuery().next();
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute(sql);
        }
    }
}
