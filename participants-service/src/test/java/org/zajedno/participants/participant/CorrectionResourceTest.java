package org.zajedno.participants.participant;

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
import static org.zajedno.participants.Scenario.site;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class CorrectionResourceTest {

    private static final String VOID = "{\"reason\": \"ENTERED_TWICE\"}";

    private String study;
    private String version;
    private String participant;

    @BeforeEach
    void somebodyInScreening() {
        TestDatabase.clean();
        study = study();
        version = versionInForce(form(study));
        participant = participant(study, "RS");
        move(TEAM_RS, participant, "SCREENING");
    }

    @Test
    void dateIsPutRightAndTheFormerOneStaysInTheHistory() {
        // When
        var corrected = correct(day("SCREENING_STARTED", "2019-11-01"));

        // Then
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("milestones.screeningStartedOn"))
                .isEqualTo("2019-11-01");
        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(history().getList("items.kind")).containsExactly("MOVED", "DATE_CORRECTED");
        assertThat(history().getString("items[1].formerOn")).isEqualTo("2019-11-04");
        assertThat(history().getString("items[1].occurredOn")).isEqualTo("2019-11-01");
        assertThat(history().getString("items[1].reason")).isEqualTo("COPIED_WRONGLY");
    }

    @Test
    void milestoneThatWasNeverReachedGoes() {
        // When
        var corrected = correct("{\"milestone\": \"SCREENING_STARTED\", \"reason\": \"NEVER_HAPPENED\"}");

        // Then
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("milestones.screeningStartedOn"))
                .isNull();
        assertThat(history().getString("items[1].formerOn")).isEqualTo("2019-11-04");
    }

    @Test
    void siteIsPutRightWithinStudyAndCountry() {
        // Given
        var former =
                as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("siteId");
        var right = site(study, "RS");

        // When
        var corrected = correct("{\"siteId\": \"%s\", \"reason\": \"COPIED_WRONGLY\"}".formatted(right));

        // Then
        assertThat(corrected.jsonPath().getString("siteId")).isEqualTo(right);
        assertThat(history().getString("items[1].formerSiteId")).isEqualTo(former);
        assertThat(as(TEAM_RS)
                        .get("/v1/participants?siteId=" + right)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(participant);
    }

    @Test
    void stateIsPutRightWithTheMilestoneThatTheWrongOneReached() {
        // Given
        move(TEAM_RS, participant, "ELIGIBLE");

        // When
        var corrected = correct(state("SCREENING", null));

        // Then
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("enrolment")).isEqualTo("SCREENING");
        assertThat(corrected.jsonPath().getString("milestones.foundEligibleOn")).isNull();
        assertThat(corrected.jsonPath().getString("milestones.screeningStartedOn"))
                .isEqualTo("2019-11-04");
        assertThat(history().getList("items.kind"))
                .containsExactly("MOVED", "MOVED", "STATE_CORRECTED", "DATE_CORRECTED");
        assertThat(history().getString("items[2].formerEnrolment")).isEqualTo("ELIGIBLE");
        assertThat(history().getString("items[2].enrolment")).isEqualTo("SCREENING");
        assertThat(history().getString("items[2].reason")).isEqualTo("WRONG_PARTICIPANT");
        assertThat(history().getString("items[3].formerOn")).isEqualTo("2019-11-04");
        assertThat(move(TEAM_RS, participant, "ELIGIBLE").statusCode()).isEqualTo(200);
    }

    @Test
    void rightStateReachesItsOwnMilestoneOnTheDayThatIsNamed() {
        // Given
        move(TEAM_RS, participant, "INELIGIBLE");

        // When
        var corrected = correct(state("ELIGIBLE", "2019-11-05"));

        // Then
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("enrolment")).isEqualTo("ELIGIBLE");
        assertThat(corrected.jsonPath().getString("milestones.foundEligibleOn")).isEqualTo("2019-11-05");
    }

    @Test
    void whoWasNotedAsGoneByMistakeIsBackWithoutAgreeingAnew() {
        // Given
        onStudy();
        move(TEAM_RS, participant, "WITHDRAWN");

        // When
        var corrected = correct(state("ON_STUDY", null));

        // Then
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.jsonPath().getString("enrolment")).isEqualTo("ON_STUDY");
        assertThat(corrected.jsonPath().getString("milestones.leftOn")).isNull();
        assertThat(corrected.jsonPath().getString("milestones.enrolledOn")).isEqualTo("2019-11-04");
    }

    @Test
    void correctionLeadsNobodyPastTheirConsent() {
        // Given
        var consent = onStudy();
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"PARTICIPATE\", \"scope\": \"STOP_FURTHER_USE\"}");
        move(TEAM_RS, participant, "WITHDRAWN");

        // When
        var onStudy = correct(state("ON_STUDY", null));
        var followUp = correct(state("FOLLOW_UP", "2019-11-05"));
        var screening = correct(state("SCREENING", null));
        var candidate = correct(state("CANDIDATE", null));

        // Then
        for (var refused : List.of(onStudy, followUp, screening, candidate)) {
            assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
        }
        assertThat(as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("enrolment"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void stateThatCannotBeRightIsRefused() {
        // When
        var present = correct(state("SCREENING", null));
        var withoutTheWay = correct(state("OFF_STUDY", "2019-11-05"));
        var withoutConsent = correct(state("ON_STUDY", "2019-11-05"));
        var withoutDay = correct(state("ELIGIBLE", null));
        var dayTooMuch = correct(state("CANDIDATE", "2019-11-05"));
        var future = correct(state("ELIGIBLE", "2999-11-05"));
        var two = correct("{\"enrolment\": \"CANDIDATE\", \"milestone\": \"LEFT\", \"reason\": \"COPIED_WRONGLY\"}");

        // Then
        assertThat(present.jsonPath().getString("violations[0].field")).isEqualTo("enrolment");
        assertThat(withoutTheWay.jsonPath().getString("violations[0].field")).isEqualTo("enrolment");
        assertThat(withoutConsent.statusCode()).isEqualTo(422);
        assertThat(withoutDay.jsonPath().getString("violations[0].field")).isEqualTo("on");
        assertThat(dayTooMuch.jsonPath().getString("violations[0].field")).isEqualTo("on");
        assertThat(future.jsonPath().getString("violations[0].field")).isEqualTo("on");
        assertThat(two.jsonPath().getString("violations[0].field")).isEqualTo("milestone");
        assertThat(history().getList("items")).hasSize(1);
    }

    @Test
    void whatCannotBeRightIsRefused() {
        // Given
        var abroad = "{\"siteId\": \"%s\", \"reason\": \"COPIED_WRONGLY\"}".formatted(site(study, "XK"));
        var elsewhere = "{\"siteId\": \"%s\", \"reason\": \"COPIED_WRONGLY\"}".formatted(site(study(), "RS"));

        // When
        var notReached = correct(day("ENROLLED", "2019-11-01"));
        var byHand = correct(day("CONSENTED", "2019-11-01"));
        var future = correct(day("SCREENING_STARTED", "2999-11-01"));
        var nothing = correct("{\"reason\": \"COPIED_WRONGLY\"}");

        var noDay = correct("{\"milestone\": \"SCREENING_STARTED\", \"reason\": \"COPIED_WRONGLY\"}");

        // Then
        assertThat(noDay.jsonPath().getString("violations[0].field")).isEqualTo("on");
        assertThat(notReached.jsonPath().getString("violations[0].field")).isEqualTo("milestone");
        assertThat(byHand.jsonPath().getString("violations[0].field")).isEqualTo("milestone");
        assertThat(future.jsonPath().getString("violations[0].field")).isEqualTo("on");
        assertThat(nothing.jsonPath().getString("violations[0].field")).isEqualTo("milestone");
        assertThat(correct(abroad).statusCode()).isEqualTo(422);
        assertThat(correct(elsewhere).statusCode()).isEqualTo(422);
        assertThat(history().getList("items")).hasSize(1);
    }

    @Test
    void correctionNeedsTheVersionThatWasReadAndTheOwnTeam() {
        // Given
        var path = "/v1/participants/" + participant + "/correction";
        var body = day("SCREENING_STARTED", "2019-11-01");

        // When
        var unconditional = post(TEAM_RS, path, body);
        var stale = as(TEAM_RS).header("If-Match", "\"0\"").body(body).post(path);
        var foreign = as(TEAM_XK).header("If-Match", "*").body(body).post(path);
        var steward = as(STEWARD_RS).header("If-Match", "*").body(body).post(path);

        // Then
        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(steward.statusCode()).isEqualTo(403);
    }

    @Test
    void voidedParticipantIsInNoListAndStaysInTheHistory() {
        // Given
        var consent = post(
                        TEAM_RS,
                        "/v1/participants/" + participant + "/consents",
                        consentBody(version, "2019-11-04", true))
                .header("Location");
        var identity = "/v1/participants/" + participant + "/identity";
        as(TEAM_RS).body("{\"name\": \"Petar\"}").put(identity);

        // When
        var voided = voiding(VOID);

        // Then
        assertThat(voided.statusCode()).isEqualTo(200);
        assertThat(voided.jsonPath().getString("voidedAt")).isNotNull();
        assertThat(as(TEAM_RS).get("/v1/participants").jsonPath().getList("items"))
                .isEmpty();
        assertThat(as(TEAM_RS)
                        .get("/v1/participants?modifiedSince=2019-01-01T00:00:00Z")
                        .jsonPath()
                        .getList("items.voidedAt"))
                .hasSize(1)
                .doesNotContainNull();
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("purposes.state"))
                .containsOnly("INVALIDATED");
        assertThat(history().getList("items.kind")).contains("MOVED", "VOIDED");
        assertThat(post(STEWARD_RS, identity + "/disclosures", "{\"reason\": \"to call back\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsAddedToAVoidedParticipant() {
        // Given
        var first = voiding(VOID);

        // When
        var move = move(TEAM_RS, participant, "ELIGIBLE");
        var correct = correct(day("SCREENING_STARTED", "2019-11-01"));
        var consent = post(
                TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, "2019-11-04", true));
        var identity = as(TEAM_RS).body("{\"name\": \"Petar\"}").put("/v1/participants/" + participant + "/identity");
        var again = voiding("{\"reason\": \"TRIAL_ENTRY\"}");

        // Then
        assertThat(move.jsonPath().getString("type")).isEqualTo("/problems/participant-voided");
        assertThat(correct.statusCode()).isEqualTo(409);
        assertThat(consent.statusCode()).isEqualTo(409);
        assertThat(identity.jsonPath().getString("type")).isEqualTo("/problems/participant-voided");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(history().getList("items.reason")).contains("ENTERED_TWICE").doesNotContain("TRIAL_ENTRY");
    }

    @Test
    void whoWithdrewMayAgreeAnew() {
        // Given
        var consents = "/v1/participants/" + participant + "/consents";
        post(TEAM_RS, consents, consentBody(version, "2019-11-04", true));
        move(TEAM_RS, participant, "WITHDRAWN");
        var early = move(TEAM_RS, participant, "SCREENING");
        post(TEAM_RS, consents, consentBody(version, "2019-11-03", true));
        var older = move(TEAM_RS, participant, "SCREENING");

        // When
        post(TEAM_RS, consents, consentBody(version, "2019-11-05", true));

        // Then
        var anew = move(TEAM_RS, participant, "SCREENING");
        assertThat(early.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
        assertThat(older.statusCode()).isEqualTo(409);
        assertThat(anew.statusCode()).isEqualTo(200);
        assertThat(anew.jsonPath().getString("enrolment")).isEqualTo("SCREENING");
        assertThat(anew.jsonPath().getString("milestones.leftOn")).isEqualTo("2019-11-04");
        assertThat(history().getList("items.enrolment")).contains("SCREENING", "WITHDRAWN");
    }

    @Test
    void dayOfLeavingThatNeverWasLetsNobodyPastTheirConsent() {
        // Given
        onStudy();
        move(TEAM_RS, participant, "OFF_STUDY");
        correct(state("WITHDRAWN", null));
        correct("{\"milestone\": \"LEFT\", \"reason\": \"NEVER_HAPPENED\"}");

        // When
        var back = move(TEAM_RS, participant, "SCREENING");

        // Then
        assertThat(history().getList("items.kind")).contains("STATE_CORRECTED", "DATE_CORRECTED");
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(back.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
    }

    private static String day(String milestone, String day) {
        return "{\"milestone\": \"%s\", \"on\": \"%s\", \"reason\": \"COPIED_WRONGLY\"}".formatted(milestone, day);
    }

    private static String state(String right, String on) {
        var day = on == null ? "" : "\"on\": \"%s\", ".formatted(on);
        return "{\"enrolment\": \"%s\", %s\"reason\": \"WRONG_PARTICIPANT\"}".formatted(right, day);
    }

    /** The path of the consent by which the participant came on the study. */
    private String onStudy() {
        var consent = post(
                        TEAM_RS,
                        "/v1/participants/" + participant + "/consents",
                        consentBody(version, "2019-11-04", true))
                .header("Location");
        move(TEAM_RS, participant, "ELIGIBLE");
        move(TEAM_RS, participant, "ON_STUDY");
        return consent;
    }

    private Response correct(String body) {
        return asRead().body(body).post("/v1/participants/" + participant + "/correction");
    }

    private Response voiding(String body) {
        return asRead().body(body).post("/v1/participants/" + participant + "/voiding");
    }

    private RequestSpecification asRead() {
        var tag = as(TEAM_RS).get("/v1/participants/" + participant).header("ETag");
        return as(TEAM_RS).header("If-Match", tag);
    }

    private JsonPath history() {
        return as(TEAM_RS).get("/v1/participants/" + participant + "/history").jsonPath();
    }
}
