package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** What was entered wrongly does not count any more, and stays in the history. */
@QuarkusTest
class InvalidateConsentTest {

    private static final String WRONG_DAY = "{\"reason\": \"WRONG_DAY\"}";

    private String version;
    private String participant;

    @BeforeEach
    void someoneWhoMayBeAsked() {
        TestDatabase.clean();
        var study = study();
        version = versionInForce(form(study));
        participant = participant(study, "RS");
    }

    @Test
    void invalidEntryPermitsNothingAndKeepsItsHistory() {
        // Given
        var consent = consent("2019-11-04");

        // When
        var invalid = post(TEAM_RS, consent + "/invalidation", WRONG_DAY);

        // Then
        assertThat(invalid.statusCode()).isEqualTo(200);
        assertThat(invalid.header("ETag")).isEqualTo("\"6\"");
        assertThat(invalid.jsonPath().getList("purposes.state")).containsOnly("INVALIDATED");
        assertThat(invalid.jsonPath().getList("purposes.permitted")).containsOnly(false);
        assertThat(invalid.jsonPath().getList("history.type"))
                .containsExactly("GIVEN", "GIVEN", "GIVEN", "INVALIDATED", "INVALIDATED", "INVALIDATED");
        assertThat(invalid.jsonPath().getList("history.reason")).contains("WRONG_DAY");
        assertThat(as(STEWARD_RS).get(consent).asString()).isEqualTo(invalid.asString());
        assertThat(as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("milestones.consentedOn"))
                .isNull();
    }

    @Test
    void firstReasonStands() {
        // Given
        var consent = consent("2019-11-04");
        var first = post(TEAM_RS, consent + "/invalidation", WRONG_DAY);

        // When
        var again = post(TEAM_RS, consent + "/invalidation", "{\"reason\": \"NOT_VALID\"}");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void rightEntryTakesThePlaceOfTheWrongOne() {
        // Given
        var wrong = consent("2019-11-14");
        post(TEAM_RS, wrong + "/invalidation", WRONG_DAY);

        // When
        consent("2019-11-04");

        // Then
        assertThat(as(TEAM_RS)
                        .get("/v1/participants/" + participant + "/decisions")
                        .jsonPath()
                        .getList("items.permitted"))
                .containsOnly(true);
        assertThat(as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("milestones.consentedOn"))
                .isEqualTo("2019-11-04");
        assertThat(as(TEAM_RS)
                        .get("/v1/participants/" + participant + "/history")
                        .jsonPath()
                        .getList("items.formerOn"))
                .containsExactly("2019-11-14");
    }

    @Test
    void nobodyComesOnTheStudyByAnInvalidConsent() {
        // Given
        var consent = consent("2019-11-04");
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");
        post(TEAM_RS, consent + "/invalidation", WRONG_DAY);

        // When
        var refused = move(TEAM_RS, participant, "ON_STUDY");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
    }

    @Test
    void reasonIsACodeAndOnlyTheOwnTeamCorrects() {
        // Given
        var consent = consent("2019-11-04");

        // When
        var words = post(TEAM_RS, consent + "/invalidation", "{\"reason\": \"Petar signed for Ana\"}");
        var none = post(TEAM_RS, consent + "/invalidation", "{}");
        var foreign = post(TEAM_XK, consent + "/invalidation", WRONG_DAY);
        var steward = post(STEWARD_RS, consent + "/invalidation", WRONG_DAY);

        // Then
        assertThat(words.statusCode()).isEqualTo(400);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(steward.statusCode()).isEqualTo(403);
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("history")).hasSize(3);
    }

    @Test
    void databaseRefusesToRewriteWhatHappened() {
        // Given
        post(TEAM_RS, consent("2019-11-04") + "/invalidation", WRONG_DAY);
        move(TEAM_RS, participant, "SCREENING");
        var rewriting = List.of(
                "update consent_event set type = 'GIVEN'",
                "update consent_event set reason = null",
                "delete from consent_event",
                "update consent_record set given_on = '2019-11-05'",
                "update withdrawal set withdrawn_on = '2019-11-05'",
                "update participant_change set occurred_on = '2019-11-05'",
                "update consent_event set withdrawal_id = null",
                "delete from withdrawal",
                "delete from participant_change");

        // When
        var refusals = rewriting.stream().map(InvalidateConsentTest::refusal).toList();

        // Then
        assertThat(refusals).containsOnly("42501");
        assertThat(refusal("update participant set screening_started_on = '2019-11-05'"))
                .isEqualTo("P0001");
        assertThat(refusal("update participant set enrolment = 'ELIGIBLE'")).isEqualTo("P0001");
        assertThat(refusal("update participant set voided_at = now()")).isEqualTo("P0001");
    }

    private static String refusal(String sql) {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute(sql);
            return "none";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private String consent(String day) {
        return post(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, day, true))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
