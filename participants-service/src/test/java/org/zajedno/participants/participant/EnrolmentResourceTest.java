package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class EnrolmentResourceTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void milestonesStayWhenTheParticipantLeaves() {
        // Given
        var study = study();
        var participant = participant(study, "RS");
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");
        consent(TEAM_RS, participant, versionInForce(form(study)));
        move(TEAM_RS, participant, "ON_STUDY");

        // When
        var left = move(TEAM_RS, participant, "WITHDRAWN");

        // Then
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.jsonPath().getString("enrolment")).isEqualTo("WITHDRAWN");
        assertThat(left.jsonPath().getMap("milestones"))
                .containsEntry("screeningStartedOn", "2019-11-04")
                .containsEntry("foundEligibleOn", "2019-11-04")
                .containsEntry("consentedOn", "2019-11-04")
                .containsEntry("enrolledOn", "2019-11-04")
                .containsEntry("leftOn", "2019-11-04");
    }

    @Test
    void illegalTransitionIsRefused() {
        // Given
        var participant = participant(study(), "RS");

        // When
        var refused = move(TEAM_RS, participant, "FOLLOW_UP");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/illegal-transition");
        assertThat(refused.jsonPath().getString("detail")).contains("CANDIDATE").contains("FOLLOW_UP");
    }

    @Test
    void nobodyComesOnTheStudyWithoutConsent() {
        // Given
        var participant = participant(study(), "RS");
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");

        // When
        var refused = move(TEAM_RS, participant, "ON_STUDY");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
    }

    @Test
    void moveNeedsTheVersionThatWasReadAndADayThatHasCome() {
        // Given
        var path = "/v1/participants/" + participant(study(), "RS") + "/enrolment";
        var body = "{\"to\": \"SCREENING\", \"on\": \"2019-11-04\"}";

        // When
        var unconditional = as(TEAM_RS).body(body).post(path);
        var future = as(TEAM_RS)
                .header("If-Match", "\"0\"")
                .body(body.replace("2019", "2999"))
                .post(path);
        var moved = as(TEAM_RS).header("If-Match", "\"0\"").body(body).post(path);
        var stale = as(TEAM_RS).header("If-Match", "\"0\"").body(body).post(path);
        var foreign = as(TEAM_XK).header("If-Match", "*").body(body).post(path);

        // Then
        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.header("ETag")).isEqualTo("\"1\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(foreign.statusCode()).isEqualTo(404);
    }
}
