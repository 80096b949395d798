package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ConsentResourceTest {

    private static final String WITHDRAW_CONTACT = "{\"purpose\": \"CONTACT_AGAIN\", \"scope\": \"STOP_CONTACT\"}";

    private String form;
    private String version;
    private String participant;

    @BeforeEach
    void someoneWhoMayBeAsked() {
        TestDatabase.clean();
        var study = study();
        form = form(study);
        version = versionInForce(form);
        participant = participant(study, "RS");
    }

    private String consents() {
        return "/v1/participants/" + participant + "/consents";
    }

    @Test
    void consentIsBoundToTheVeryTextThatWasSigned() {
        // When
        var given = post(TEAM_RS, consents(), consentBody(version));

        // Then
        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(given.jsonPath().getString("textSha256"))
                .isEqualTo(ConsentFormText.sha256("Pristajem da učestvujem."));
        assertThat(given.jsonPath().getList("purposes.purpose"))
                .containsExactly("PARTICIPATE", "CONTACT_AGAIN", "QUOTE");
        assertThat(given.jsonPath().getList("purposes.state")).containsExactly("GIVEN", "GIVEN", "REFUSED");
        assertThat(given.jsonPath().getList("purposes.permitted")).containsExactly(true, true, false);
        assertThat(as(STEWARD_RS).get(given.header("Location")).asString()).isEqualTo(given.asString());
    }

    @Test
    void askingTwiceWithOneVersionMakesTwoRecords() {
        // Given
        consent(TEAM_RS, participant, version);

        // When
        consent(TEAM_RS, participant, version);

        // Then
        assertThat(as(TEAM_RS).get(consents()).jsonPath().getList("items")).hasSize(2);
    }

    @Test
    void languageWithoutATextIsRefusedNotReplaced() {
        // When
        var refused = post(TEAM_RS, consents(), consentBody(version).replace("sr-Latn", "cnr"));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/no-text-in-language");
    }

    @Test
    void nobodyIsAskedWithAVersionThatIsNotInForce() {
        // Given
        versionInForce(form);

        // When
        var refused = post(TEAM_RS, consents(), consentBody(version));

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/version-not-in-force");
    }

    @Test
    void paperIsJudgedByTheVersionOfItsDay() {
        // Given
        var second = versionFrom(form, "2020-02-29", false);

        // When
        var before = post(TEAM_RS, consents(), consentBody(version, "2020-02-28", true));
        var tooLate = post(TEAM_RS, consents(), consentBody(version, "2020-02-29", true));
        var tooEarly = post(TEAM_RS, consents(), consentBody(second, "2020-02-28", true));
        var firstDay = post(TEAM_RS, consents(), consentBody(second, "2020-02-29", true));

        // Then
        assertThat(before.statusCode()).isEqualTo(201);
        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(tooLate.jsonPath().getString("type")).isEqualTo("/problems/version-not-in-force");
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(firstDay.statusCode()).isEqualTo(201);
    }

    @Test
    void paperOfAVersionThatHasEndedIsKeptAndPermitsNothing() {
        // Given
        versionFrom(form, "2020-02-29", true);

        // When
        var late = post(TEAM_RS, consents(), consentBody(version, "2020-01-10", true));

        // Then
        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.jsonPath().getList("purposes.state")).containsOnly("SUPERSEDED");
        assertThat(late.jsonPath().getList("history.type")).containsOnly("GIVEN");
    }

    @Test
    void everyPurposeIsDecidedOnce() {
        // Given
        var twice = consentBody(version).replace("\"QUOTE\", \"given\": false", "\"CONTACT_AGAIN\", \"given\": false");

        // When
        var refused = post(TEAM_RS, consents(), twice);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("decisions");
    }

    @Test
    void formOfAnotherStudyIsRefused() {
        // Given
        var foreign = versionInForce(form(study()));

        // When
        var refused = post(TEAM_RS, consents(), consentBody(foreign));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("consentFormVersionId");
    }

    @Test
    void daysMustFitTogether() {
        // When
        var future = post(TEAM_RS, consents(), consentBody(version).replace("2019-11-04", "2999-11-04"));
        var early = post(TEAM_RS, consents(), consentBody(version).replace("2019-11-04", "2019-01-14"));
        var assessedLate = post(
                TEAM_RS, consents(), consentBody(version).replace("\"on\": \"2019-11-04\"", "\"on\": \"2019-11-05\""));

        // Then
        assertThat(future.jsonPath().getString("violations[0].field")).isEqualTo("givenOn");
        assertThat(early.jsonPath().getString("violations[0].field")).isEqualTo("givenOn");
        assertThat(assessedLate.jsonPath().getString("violations[0].field")).isEqualTo("capacityAssessment.on");
    }

    @Test
    void anotherCountryFindsNothing() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        var withdrawal =
                post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT).header("Location");

        // When
        var read = as(TEAM_XK).get(consent);
        var list = as(TEAM_XK).get(consents());
        var withdraw = post(TEAM_XK, consent + "/withdrawals", WITHDRAW_CONTACT);
        var give = post(TEAM_XK, consents(), consentBody(version));
        var single = as(TEAM_XK).get(withdrawal);
        var withdrawals = as(TEAM_XK).get("/v1/withdrawals");

        // Then
        assertThat(read.statusCode()).isEqualTo(404);
        assertThat(list.statusCode()).isEqualTo(404);
        assertThat(withdraw.statusCode()).isEqualTo(404);
        assertThat(give.statusCode()).isEqualTo(404);
        assertThat(single.statusCode()).isEqualTo(404);
        assertThat(withdrawals.jsonPath().getList("items")).isEmpty();
    }
}
