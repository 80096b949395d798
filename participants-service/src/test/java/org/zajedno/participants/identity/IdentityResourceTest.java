package org.zajedno.participants.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class IdentityResourceTest {

    private static final String IDENTITY = """
            {"name": "Ђорђе Đorđević", "dateOfBirth": "1980-02-29", "email": "djordje@example.org",
             "phone": "+381 21 000 000", "preferredLanguage": "sr-Latn"}""";
    private static final String REASON = "{\"reason\": \"The clinic asks for a call back\"}";

    private String study;
    private String participant;
    private String identity;

    @BeforeEach
    void someone() {
        TestDatabase.clean();
        study = study();
        participant = participant(study, "RS");
        identity = "/v1/participants/" + participant + "/identity";
    }

    @Test
    void stewardReadsWhatTheTeamPutIn() {
        // Given
        var put = as(TEAM_RS).body(IDENTITY).put(identity);

        // When
        var disclosed = post(STEWARD_RS, identity + "/disclosures", REASON);

        // Then
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(disclosed.statusCode()).isEqualTo(200);
        assertThat(disclosed.header("Cache-Control")).isEqualTo("no-store");
        assertThat(disclosed.jsonPath().getString("identity.name")).isEqualTo("Ђорђе Đorđević");
        assertThat(disclosed.jsonPath().getString("identity.dateOfBirth")).isEqualTo("1980-02-29");
    }

    @Test
    void laterIdentityTakesThePlaceOfTheFormer() {
        // Given
        as(TEAM_RS).body(IDENTITY).put(identity);

        // When
        as(TEAM_RS).body("{\"name\": \"Petar Petrović\"}").put(identity);

        // Then
        var disclosed = post(STEWARD_RS, identity + "/disclosures", REASON);
        assertThat(disclosed.jsonPath().getMap("identity")).isEqualTo(Map.of("name", "Petar Petrović"));
    }

    @Test
    void everyReadingLeavesItsReason() {
        // Given
        as(TEAM_RS).body(IDENTITY).put(identity);
        var steward = TestTokens.of("data-steward").in("RS").account("steward-7");

        // When
        post(steward, identity + "/disclosures", REASON);
        post(steward, identity + "/disclosures", REASON.replace("a call", "another call"));

        // Then
        var audit = as(STEWARD_RS).get(identity + "/disclosures");
        assertThat(audit.jsonPath().getList("items.number")).containsExactly(1, 2);
        assertThat(audit.jsonPath().getList("items.account")).containsExactly("steward-7", "steward-7");
        assertThat(audit.jsonPath().getList("items.reason"))
                .containsExactly("The clinic asks for a call back", "The clinic asks for another call back");
        assertThat(audit.jsonPath().getList("items.intact")).containsExactly(true, true);
        assertThat(audit.asString()).doesNotContain("Đorđević");
    }

    @Test
    void nobodyElseReadsAnIdentityAndNobodyWithoutAReason() {
        // Given
        as(TEAM_RS).body(IDENTITY).put(identity);

        // When
        var team = post(TEAM_RS, identity + "/disclosures", REASON);
        var coordinator = post(COORDINATOR, identity + "/disclosures", REASON);
        var foreign = post(TestTokens.of("data-steward").in("XK"), identity + "/disclosures", REASON);
        var unreasoned = post(STEWARD_RS, identity + "/disclosures", "{\"reason\": \"\"}");
        var plainRead = as(STEWARD_RS).get(identity);

        // Then
        assertThat(team.statusCode()).isEqualTo(403);
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unreasoned.statusCode()).isEqualTo(422);
        assertThat(plainRead.statusCode()).isEqualTo(405);
        assertThat(as(STEWARD_RS).get(identity + "/disclosures").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void noIdentityNoDisclosure() {
        // When
        var none = post(STEWARD_RS, identity + "/disclosures", REASON);

        // Then
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(as(STEWARD_RS).get(identity + "/disclosures").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void tamperingWithADisclosureShows() throws SQLException {
        // Given
        as(TEAM_RS).body(IDENTITY).put(identity);
        for (int reading = 0; reading < 4; reading++) {
            post(STEWARD_RS, identity + "/disclosures", REASON);
        }

        // When
        asOwnerInRs("update vault.disclosure set reason = 'I had the best of reasons' where number = 1");
        asOwnerInRs("delete from vault.disclosure where number = 3");

        // Then
        var audit = as(STEWARD_RS).get(identity + "/disclosures");
        assertThat(audit.jsonPath().getList("items.number")).containsExactly(1, 2, 4);
        assertThat(audit.jsonPath().getList("items.intact")).containsExactly(false, true, false);
    }

    @Test
    void applicationCanNeitherReadTheVaultNorChangeTheAudit() {
        // When / Then
        for (var statement : new String[] {
            "select ciphertext from vault.identity",
            "insert into vault.disclosure select * from vault.disclosure",
            "update vault.disclosure set reason = ''",
            "delete from vault.disclosure",
            "truncate vault.disclosure",
            "delete from consent_event",
            "update consent_event set type = 'GIVEN'",
            "update consent_record set text_sha256 = ''",
            "update consent_form_text set body = ''",
            "delete from participant",
            "create table loot (name text)",
            "alter table participant disable row level security"
        }) {
            assertThatThrownBy(() -> asAppInRs(statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void erasureEmptiesTheVaultOnceNoPurposeIsLeft() {
        // Given
        as(TEAM_RS).body(IDENTITY).put(identity);
        var consent = consent(TEAM_RS, participant, versionInForce(form(study)));
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"PARTICIPATE\", \"scope\": \"ERASE\"}");
        var stillThere = post(STEWARD_RS, identity + "/disclosures", REASON).statusCode();

        // When
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"CONTACT_AGAIN\", \"scope\": \"ERASE\"}");

        // Then
        assertThat(stillThere).isEqualTo(200);
        assertThat(post(STEWARD_RS, identity + "/disclosures", REASON).statusCode())
                .isEqualTo(404);
        var again = as(TEAM_RS).body(IDENTITY).put(identity);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/identity-erased");
    }

    @Test
    void refusalDoesNotRepeatWhoItIs() {
        // When
        var refused = as(TEAM_RS)
                .body(IDENTITY.replace("djordje@example.org", "djordje"))
                .put(identity);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).endsWith("email");
        assertThat(refused.asString()).doesNotContain("djordje", "Ђорђе");
    }

    private static void asOwnerInRs(String sql) throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            run(owner, sql);
        }
    }

    private static void asAppInRs(String sql) throws SQLException {
        try (var app = TestDatabase.asApp()) {
            run(app, sql);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute(sql);
        }
    }
}
