package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** One decision counts for a person and a purpose, whichever record is looked at. */
@QuarkusTest
class DecisionResourceTest {

    private String study;
    private String form;
    private String version;
    private String participant;

    @BeforeEach
    void someoneWhoMayBeAsked() {
        TestDatabase.clean();
        study = study();
        form = form(study);
        version = versionFrom(form, "2019-01-15", false);
        participant = participant(study, "RS");
    }

    @Test
    void laterRefusalIsTheOneDecision() {
        // Given
        var agreed = consent("2019-11-04", true);

        // When
        var refused = consent("2019-12-01", false);

        // Then
        assertThat(decisions().getList("items.purpose")).containsExactly("PARTICIPATE", "CONTACT_AGAIN", "QUOTE");
        assertThat(decisions().getList("items.permitted")).containsExactly(true, true, false);
        assertThat(decisions().getList("items.consentId")).containsOnly(id(refused));
        assertThat(states(agreed)).containsExactly("SUPERSEDED", "SUPERSEDED", "SUPERSEDED");
        assertThat(as(TEAM_RS).get(agreed).jsonPath().getList("purposes.permitted"))
                .containsExactly(false, false, false);
        assertThat(as(TEAM_RS)
                        .get("/v1/participants/" + participant + "/consents")
                        .jsonPath()
                        .getList("items[0].purposes.permitted"))
                .containsExactly(false, false, false);
    }

    @Test
    void paperThatComesLateDoesNotOvertakeALaterSignature() {
        // Given
        consent("2019-12-01", false);

        // When
        consent("2019-11-04", true);

        // Then
        assertThat(decisions().getList("items.state")).containsExactly("GIVEN", "GIVEN", "REFUSED");
        assertThat(decisions().getList("items.since")).containsOnly("2019-12-01");
        assertThat(as(TEAM_RS).get("/v1/participants/" + participant).jsonPath().getString("milestones.consentedOn"))
                .isEqualTo("2019-11-04");
    }

    @Test
    void versionThatAsksAgainEndsTheOlderConsentAndEveryGateKnows() {
        // Given
        var consent = consent("2019-11-04", true);
        var tag = as(TEAM_RS).get(consent).header("ETag");
        move(TEAM_RS, participant, "SCREENING");
        move(TEAM_RS, participant, "ELIGIBLE");

        // When
        versionFrom(form, "2020-02-29", true);

        // Then
        assertThat(decisions().getList("items.state")).containsOnly("SUPERSEDED");
        assertThat(decisions().getList("items.since")).containsOnly("2020-02-29");
        assertThat(as(TEAM_RS).get(consent).jsonPath().getList("purposes.permitted"))
                .containsOnly(false);
        assertThat(as(TEAM_RS).get(consent).header("ETag")).isNotEqualTo(tag);
        assertThat(move(TEAM_RS, participant, "ON_STUDY").statusCode()).isEqualTo(409);
    }

    @Test
    void versionThatDoesNotAskAgainLeavesConsentAsItIs() {
        // Given
        var consent = consent("2019-11-04", true);

        // When
        versionFrom(form, "2020-02-29", false);

        // Then
        assertThat(decisions().getList("items.permitted")).containsExactly(true, true, true);
        assertThat(states(consent)).containsExactly("GIVEN", "GIVEN", "GIVEN");
    }

    @Test
    void whoMustBeAskedAgainIsListedUntilTheyAnswer() {
        // Given
        var consent = consent("2019-11-04", false);
        var xk = participant(study, "XK");
        created(TEAM_XK, "/v1/participants/" + xk + "/consents", consentBody(version, "2019-11-04", true));
        var second = versionFrom(form, "2020-02-29", true);

        // When
        var tasks = as(STEWARD_RS).get("/v1/reconsent-tasks").jsonPath();
        created(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(second, "2020-03-05", false));

        // Then
        assertThat(tasks.getList("items.consentId")).containsExactly(id(consent));
        assertThat(tasks.getList("items[0].purposes")).containsExactly("PARTICIPATE", "CONTACT_AGAIN");
        assertThat(tasks.getString("items[0].endedOn")).isEqualTo("2020-02-29");
        assertThat(items("")).isEmpty();
        assertThat(items("?country=XK")).isEmpty();
        assertThat(as(TEAM_XK).get("/v1/reconsent-tasks?country=XK").jsonPath().getList("items.participantId"))
                .containsExactly(xk);
    }

    @Test
    void whoLeftOrTookItBackIsNotAskedAgain() {
        // Given
        var consent = consent("2019-11-04", true);
        var left = participant(study, "RS");
        created(TEAM_RS, "/v1/participants/" + left + "/consents", consentBody(version, "2019-11-04", true));
        move(TEAM_RS, left, "WITHDRAWN");
        versionFrom(form, "2020-02-29", true);

        // When
        for (var purpose : List.of("PARTICIPATE", "CONTACT_AGAIN", "QUOTE")) {
            post(
                    TEAM_RS,
                    consent + "/withdrawals",
                    "{\"purpose\": \"%s\", \"scope\": \"STOP_CONTACT\"}".formatted(purpose));
        }

        // Then
        assertThat(items("")).isEmpty();
    }

    @Test
    void worklistGoesOnFromPageToPage() {
        // Given
        var expected = new ArrayList<String>();
        for (int person = 0; person < 3; person++) {
            participant = participant(study, "RS");
            expected.add(id(consent("2019-11-04", true)));
        }
        versionFrom(form, "2020-02-29", true);

        // When
        var first = as(TEAM_RS).get("/v1/reconsent-tasks?limit=2").jsonPath();
        var rest = as(TEAM_RS)
                .get("/v1/reconsent-tasks?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        // Then
        var seen = new ArrayList<String>(first.getList("items.consentId"));
        seen.addAll(rest.getList("items.consentId"));
        assertThat(seen).isEqualTo(expected);
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void entriesAtTheSameMomentLeaveOneDecision() throws Exception {
        // Given
        var bodies = IntStream.range(0, 6)
                .mapToObj(index -> consentBody(version, "2019-11-04", index % 2 == 0))
                .toList();

        // When
        try (var pool = Executors.newFixedThreadPool(6)) {
            var calls = bodies.stream()
                    .map(body -> (Callable<Integer>)
                            () -> post(TEAM_RS, "/v1/participants/" + participant + "/consents", body)
                                    .statusCode())
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        // Then
        var permitted = as(TEAM_RS)
                .get("/v1/participants/" + participant + "/consents")
                .jsonPath()
                .getList(
                        "items.purposes.collect { it.findAll { p -> p.purpose == 'PARTICIPATE' && p.permitted }.size() }.flatten()");
        assertThat(permitted.stream().filter(Integer.valueOf(1)::equals)).hasSize(1);
        assertThat(decisions().getList("items.purpose")).doesNotHaveDuplicates();
    }

    @Test
    void anotherCountryLearnsNothing() {
        // Given
        consent("2019-11-04", true);

        // When
        var foreign = as(TEAM_XK).get("/v1/participants/" + participant + "/decisions");

        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(as(COORDINATOR)
                        .get("/v1/participants/" + participant + "/decisions")
                        .statusCode())
                .isEqualTo(403);
    }

    private String consent(String day, boolean quote) {
        return post(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, day, quote))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private JsonPath decisions() {
        return as(STEWARD_RS)
                .get("/v1/participants/" + participant + "/decisions")
                .jsonPath();
    }

    private static List<String> states(String consent) {
        return as(TEAM_RS).get(consent).jsonPath().getList("purposes.state");
    }

    private static List<Object> items(String query) {
        return as(TEAM_RS).get("/v1/reconsent-tasks" + query).jsonPath().getList("items");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
