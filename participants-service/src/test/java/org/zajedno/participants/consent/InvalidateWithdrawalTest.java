package org.zajedno.participants.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** A withdrawal that was entered by mistake is taken out of what counts, openly. */
@QuarkusTest
class InvalidateWithdrawalTest {

    private static final String WRONG = "{\"reason\": \"WRONG_PARTICIPANT\"}";

    private String form;
    private String version;
    private String participant;
    private String consent;

    @BeforeEach
    void somebodyWhoMayBeQuoted() {
        TestDatabase.clean();
        var study = study();
        form = form(study);
        version = versionFrom(form, "2019-01-15", false);
        participant = participant(study, "RS");
        consent = give("2019-11-04");
    }

    @Test
    void whatStoodBeforeItStandsAgainAndTheHistoryKeepsBoth() {
        // Given
        var withdrawal = withdraw("STOP_FURTHER_USE");

        // When
        var invalid = post(TEAM_RS, withdrawal + "/invalidation", WRONG);

        // Then
        assertThat(invalid.statusCode()).isEqualTo(200);
        assertThat(invalid.jsonPath().getString("invalidationReason")).isEqualTo("WRONG_PARTICIPANT");
        assertThat(invalid.jsonPath().getString("invalidatedAt")).isNotNull();
        assertThat(invalid.jsonPath().getString("modifiedAt"))
                .isGreaterThanOrEqualTo(invalid.jsonPath().getString("invalidatedAt"));
        assertThat(invalid.header("ETag"))
                .isEqualTo(as(STEWARD_RS).get(withdrawal).header("ETag"))
                .isNotEqualTo("\"0\"");
        assertThat(quoting().getString("state")).isEqualTo("GIVEN");
        assertThat(quoting().getBoolean("permitted")).isTrue();
        assertThat(quoting().getString("since")).isEqualTo("2019-11-04");
        var history = as(STEWARD_RS).get(consent).jsonPath();
        assertThat(history.getList("history.type"))
                .containsExactly("GIVEN", "GIVEN", "GIVEN", "WITHDRAWN", "INVALIDATED");
        assertThat(history.getList("history.withdrawalId").subList(3, 5)).containsOnly(id(withdrawal));
        assertThat(history.getList("purposes.state")).containsOnly("GIVEN");
        assertThat(history.getString("withdrawals[0].invalidationReason")).isEqualTo("WRONG_PARTICIPANT");
    }

    @Test
    void firstReasonStands() {
        // Given
        var withdrawal = withdraw("STOP_FURTHER_USE");
        var first = post(TEAM_RS, withdrawal + "/invalidation", WRONG);

        // When
        var again = post(TEAM_RS, withdrawal + "/invalidation", "{\"reason\": \"WRONG_DAY\"}");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("invalidationReason")).isEqualTo("WRONG_PARTICIPANT");
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("history")).hasSize(5);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void personMayTakeItBackTrulyAfterwards() {
        // Given
        var wrong = withdraw("STOP_FURTHER_USE");
        post(TEAM_RS, wrong + "/invalidation", "{\"reason\": \"WRONG_DAY\"}");

        // When
        var right = withdraw("STOP_FURTHER_USE");

        // Then
        assertThat(right).isNotEqualTo(wrong);
        assertThat(quoting().getString("state")).isEqualTo("WITHDRAWN");
        post(TEAM_RS, wrong + "/invalidation", WRONG);
        assertThat(quoting().getBoolean("permitted")).isFalse();
    }

    @Test
    void otherServicesAreToldThatItStandsAgain() {
        // Given
        var withdrawal = withdraw("STOP_FURTHER_USE");

        // When
        post(TEAM_RS, withdrawal + "/invalidation", WRONG);

        // Then
        await().atMost(20, SECONDS).until(() -> told("ConsentStandingChanged").size() == 1);
        var fact = new JsonPath(told("ConsentStandingChanged").getFirst());
        assertThat(violations(
                        "ConsentStandingChanged", told("ConsentStandingChanged").getFirst()))
                .isEmpty();
        assertThat(fact.getList("purposes")).contains("QUOTE");
        assertThat(fact.getLong("version"))
                .isGreaterThan(new JsonPath(told("ConsentWithdrawn").getFirst()).getLong("version"));
    }

    @Test
    void erasureThatItCausedIsNotUndone() {
        // Given
        var identity = "/v1/participants/" + participant + "/identity";
        as(TEAM_RS).body("{\"name\": \"Petar\"}").put(identity);
        var withdrawals = List.of(
                withdraw("PARTICIPATE", "ERASE"), withdraw("CONTACT_AGAIN", "ERASE"), withdraw("QUOTE", "ERASE"));

        // When
        withdrawals.forEach(withdrawal -> post(TEAM_RS, withdrawal + "/invalidation", WRONG));

        // Then
        assertThat(post(STEWARD_RS, identity + "/disclosures", "{\"reason\": \"to call back\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("purposes.permitted"))
                .containsOnly(true);
    }

    @Test
    void whoMustBeAskedAgainAfterItIsListed() {
        // Given
        var withdrawal = withdraw("PARTICIPATE", "STOP_FURTHER_USE");
        withdraw("CONTACT_AGAIN", "STOP_FURTHER_USE");
        withdraw("QUOTE", "STOP_FURTHER_USE");
        versionFrom(form, "2020-02-29", true);
        var before = as(TEAM_RS).get("/v1/reconsent-tasks").jsonPath().getList("items");

        // When
        post(TEAM_RS, withdrawal + "/invalidation", WRONG);

        // Then
        assertThat(before).isEmpty();
        var tasks = as(TEAM_RS).get("/v1/reconsent-tasks").jsonPath();
        assertThat(tasks.getList("items.participantId")).containsExactly(participant);
        assertThat(tasks.getList("items[0].purposes")).containsExactly("PARTICIPATE");
    }

    @Test
    void onlyTheOwnTeamCorrectsAndTheReasonIsACode() {
        // Given
        var withdrawal = withdraw("STOP_FURTHER_USE");

        // When
        var foreign = post(TEAM_XK, withdrawal + "/invalidation", WRONG);
        var steward = post(STEWARD_RS, withdrawal + "/invalidation", WRONG);
        var words = post(TEAM_RS, withdrawal + "/invalidation", "{\"reason\": \"Petar called\"}");
        var none = post(TEAM_RS, withdrawal + "/invalidation", "{}");

        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(steward.statusCode()).isEqualTo(403);
        assertThat(words.statusCode()).isEqualTo(400);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(quoting().getString("state")).isEqualTo("WITHDRAWN");
    }

    private String give(String day) {
        return "/v1/participants/" + participant + "/consents/"
                + created(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, day, true));
    }

    private String withdraw(String scope) {
        return withdraw("QUOTE", scope);
    }

    /** The path of the withdrawal. */
    private String withdraw(String purpose, String scope) {
        return post(
                        TEAM_RS,
                        consent + "/withdrawals",
                        "{\"purpose\": \"%s\", \"scope\": \"%s\"}".formatted(purpose, scope))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private JsonPath quoting() {
        var decisions = as(TEAM_RS)
                .get("/v1/participants/" + participant + "/decisions")
                .jsonPath();
        return decisions.setRootPath("items.find { it.purpose == 'QUOTE' }");
    }

    private List<String> told(String type) {
        return TestBroker.published("participants").stream()
                .filter(fact -> id(consent).equals(fact.key()) && type.equals(TestBroker.header(fact, "ce_type")))
                .map(fact -> new String(fact.value(), UTF_8))
                .toList();
    }
}
