package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class WithdrawalResourceTest {

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

    @Test
    void withdrawalOfOnePurposeKeepsTheHistoryAndTheOthers() {
        // Given
        var consent = consent(TEAM_RS, participant, version);

        // When
        var withdrawn = post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // Then
        assertThat(withdrawn.statusCode()).isEqualTo(201);
        assertThat(withdrawn.jsonPath().getList("awaited")).containsExactly("panels", "events", "dissemination");
        assertThat(as(TEAM_RS).get(withdrawn.header("Location")).asString()).isEqualTo(withdrawn.asString());
        var record = as(TEAM_RS).get(consent);
        assertThat(record.header("ETag")).isEqualTo("\"4\"");
        assertThat(record.jsonPath().getList("purposes.state")).containsExactly("GIVEN", "WITHDRAWN", "REFUSED");
        assertThat(record.jsonPath().getList("history.type")).containsExactly("GIVEN", "GIVEN", "REFUSED", "WITHDRAWN");
        assertThat(record.jsonPath().getList("withdrawals.scope")).containsExactly("STOP_CONTACT");
    }

    @Test
    void withdrawalChangesItsConsentAndItsParticipant() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        var before = as(TEAM_RS).get("/v1/participants/" + participant).<String>path("modifiedAt");
        var given = as(TEAM_RS).get(consent).<String>path("modifiedAt");

        // When
        post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // Then
        var since = as(TEAM_RS).get(consent).<String>path("modifiedAt");
        assertThat(Instant.parse(since)).isAfter(Instant.parse(given));
        assertThat(Instant.parse(
                        as(TEAM_RS).get("/v1/participants/" + participant).path("modifiedAt")))
                .isAfter(Instant.parse(before));
        assertThat(as(TEAM_RS)
                        .get("/v1/participants?modifiedSince=" + since)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(participant);
    }

    @Test
    void nothingStandsInTheWayOfAWithdrawal() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        versionInForce(form);
        move(TEAM_RS, participant, "WITHDRAWN");
        post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // When
        var again = as(STEWARD_RS)
                .header("If-Match", "\"0\"")
                .body(WITHDRAW_CONTACT)
                .post(consent + "/withdrawals");
        var refusedPurpose =
                post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"QUOTE\", \"scope\": \"STOP_FURTHER_USE\"}");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(refusedPurpose.statusCode()).isEqualTo(201);
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("withdrawals")).hasSize(2);
    }

    @Test
    void purposeThatWasNotAskedForCannotBeTakenBack() {
        // Given
        var consent = consent(TEAM_RS, participant, version);

        // When
        var refused =
                post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"RECORD_AUDIO_VIDEO\", \"scope\": \"ERASE\"}");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("purpose");
    }

    @Test
    void withdrawalsAtTheSameMomentAreOne() throws Exception {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        Callable<Integer> withdraw =
                () -> post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT).statusCode();

        // When
        var answers = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var answer : pool.invokeAll(
                    IntStream.range(0, 6).mapToObj(index -> withdraw).toList())) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("history.number"))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void withdrawalsOfTheOwnCountryAreListed() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);
        post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT.replace("STOP_CONTACT", "ERASE"));

        // When
        var page = as(STEWARD_RS).get("/v1/withdrawals?limit=1");
        var rest = as(STEWARD_RS).get("/v1/withdrawals?limit=1&cursor=" + page.path("next"));

        // Then
        assertThat(page.jsonPath().getList("items")).hasSize(1);
        assertThat(rest.jsonPath().getList("items")).hasSize(1);
        assertThat(rest.jsonPath().getString("next")).isNull();
    }

    @Test
    void participationThatWasTakenBackNoLongerLetsAnybodyOnTheStudy() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"PARTICIPATE\", \"scope\": \"STOP_COLLECTION\"}");

        // When
        var refused = move(TEAM_RS, participant, "ON_STUDY");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/no-consent-to-participate");
        assertThat(as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("milestones.consentedOn"))
                .isEqualTo("2019-11-04");
    }

    @Test
    void repeatedWithdrawalAnswersWhatStands() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        var first = post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // When
        var again = post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void withdrawalThatGoesFurtherIsAnotherOne() {
        // Given
        var consent = consent(TEAM_RS, participant, version);
        post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT);

        // When
        var further = post(TEAM_RS, consent + "/withdrawals", WITHDRAW_CONTACT.replace("STOP_CONTACT", "ERASE"));

        // Then
        assertThat(further.statusCode()).isEqualTo(201);
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("withdrawals.scope"))
                .containsExactly("STOP_CONTACT", "ERASE");
    }

    @Test
    void withdrawalHasTheDayOfItsLetter() {
        // Given
        var consent = consent(TEAM_RS, participant, version);

        // When
        var withdrawn = post(TEAM_RS, consent + "/withdrawals", dated("2020-02-29"));

        // Then
        assertThat(withdrawn.statusCode()).isEqualTo(201);
        assertThat(withdrawn.jsonPath().getString("withdrawnOn")).isEqualTo("2020-02-29");
        assertThat(as(TEAM_RS).get(consent).jsonPath().getString("history[3].occurredOn"))
                .isEqualTo("2020-02-29");
    }

    @Test
    void letterIsNotOlderThanTheConsentNorOfTomorrow() {
        // Given
        var consent = consent(TEAM_RS, participant, version);

        // When
        var before = post(TEAM_RS, consent + "/withdrawals", dated("2019-11-03"));
        var sameDay = post(TEAM_RS, consent + "/withdrawals", dated("2019-11-04"));
        var future = post(TEAM_RS, consent + "/withdrawals", dated("2999-01-01"));
        var noDay = post(TEAM_RS, consent + "/withdrawals", dated("2023-02-29"));

        // Then
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(before.jsonPath().getString("violations[0].field")).isEqualTo("withdrawnOn");
        assertThat(sameDay.statusCode()).isEqualTo(201);
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(noDay.statusCode()).isEqualTo(400);
    }

    @Test
    void whoAgreedAnewMayTakeItBackAnew() {
        // Given
        var first = consent(TEAM_RS, participant, version);
        var letter = dated("2019-12-02");
        post(TEAM_RS, first + "/withdrawals", letter);
        var consents = "/v1/participants/" + participant + "/consents";
        post(TEAM_RS, consents, consentBody(version, "2020-02-29", true));

        // When
        var sameLetter = post(TEAM_RS, first + "/withdrawals", letter);
        var anew = post(TEAM_RS, first + "/withdrawals", WITHDRAW_CONTACT);

        // Then
        assertThat(sameLetter.statusCode()).isEqualTo(200);
        assertThat(anew.statusCode()).isEqualTo(201);
        assertThat(as(TEAM_RS)
                        .get("/v1/participants/" + participant + "/decisions")
                        .jsonPath()
                        .getList("items.state"))
                .containsExactly("GIVEN", "WITHDRAWN", "GIVEN");
    }

    private static String dated(String day) {
        return WITHDRAW_CONTACT.replace("}", ", \"withdrawnOn\": \"" + day + "\"}");
    }
}
