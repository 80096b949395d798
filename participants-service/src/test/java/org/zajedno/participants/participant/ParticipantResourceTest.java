package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.participantBody;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.site;
import static org.zajedno.participants.Scenario.study;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class ParticipantResourceTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void participantHasTheCountryOfTheSiteAndACode() {
        // Given
        var study = study();
        var site = site(study, "RS");

        // When
        var added = post(TEAM_RS, "/v1/participants", participantBody(study, site));

        // Then
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo("/v1/participants/" + added.path("id"));
        assertThat(added.header("ETag")).isEqualTo("\"0\"");
        assertThat(added.jsonPath().getString("country")).isEqualTo("RS");
        assertThat(added.jsonPath().getString("enrolment")).isEqualTo("CANDIDATE");
        assertThat(added.jsonPath().getString("code")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        var read = as(STEWARD_RS).get(added.header("Location"));
        assertThat(read.asString()).isEqualTo(added.asString());
    }

    @Test
    void siteOfAnotherCountryIsRefused() {
        // Given
        var study = study();
        var site = site(study, "XK");

        // When
        var refused = post(TEAM_RS, "/v1/participants", participantBody(study, site));

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/foreign-country");
    }

    @Test
    void siteOfAnotherStudyIsRefused() {
        // Given
        var site = site(study(), "RS");

        // When
        var refused = post(TEAM_RS, "/v1/participants", participantBody(study(), site));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("siteId");
    }

    @Test
    void anotherCountrysParticipantIsLikeNone() {
        // Given
        var participant = participant(study(), "XK");

        // When
        var foreign = as(TEAM_RS).get("/v1/participants/" + participant);
        var none = as(TEAM_RS).get("/v1/participants/" + UUID.randomUUID());

        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replace(participant, ""))
                .isEqualTo(none.asString().replaceAll("[0-9a-f-]{36}", ""));
    }

    @Test
    void coordinatorSeesNoSingleParticipant() {
        // Given
        var participant = participant(study(), "RS");

        // When
        var refused = as(COORDINATOR).get("/v1/participants/" + participant);

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(as(COORDINATOR).get("/v1/participants").statusCode()).isEqualTo(403);
    }

    @Test
    void listShowsTheOwnCountriesInTheOrderOfTheirComing() {
        // Given
        var study = study();
        var first = participant(study, "RS");
        participant(study, "XK");
        var third = participant(study, "ME");
        var caller = TestTokens.of("country-team").in("ME", "RS");

        // When
        var page = as(caller).get("/v1/participants?limit=1");
        var rest = as(caller).get("/v1/participants?limit=1&cursor=" + page.path("next"));

        // Then
        assertThat(page.jsonPath().getList("items.id")).containsExactly(first);
        assertThat(page.header("Link")).contains("cursor=").contains("rel=\"next\"");
        assertThat(rest.jsonPath().getList("items.id")).containsExactly(third);
        assertThat(rest.jsonPath().getString("next")).isNull();
    }

    @Test
    void listIsNarrowedByStudySiteAndChange() {
        // Given
        var study = study();
        var site = site(study, "RS");
        var here = post(TEAM_RS, "/v1/participants", participantBody(study, site));
        participant(study(), "RS");

        // When
        var ofStudy = as(TEAM_RS).get("/v1/participants?studyId=" + study);
        var ofSite = as(TEAM_RS).get("/v1/participants?siteId=" + site + "&studyId=" + study);
        var unchanged = as(TEAM_RS).get("/v1/participants?modifiedSince=2100-01-01T00:00:00Z");

        // Then
        assertThat(ofStudy.jsonPath().getList("items.id")).containsExactly(here.<String>path("id"));
        assertThat(ofSite.jsonPath().getList("items.id")).containsExactly(here.<String>path("id"));
        assertThat(unchanged.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void wrongParametersAreNamed() {
        // When
        var limit = as(TEAM_RS).get("/v1/participants?limit=201");
        var cursor = as(TEAM_RS).get("/v1/participants?cursor=bm90aGluZw");
        var study = as(TEAM_RS).get("/v1/participants?studyId=IMPULSE");

        // Then
        assertThat(limit.statusCode()).isIn(400, 422);
        assertThat(cursor.statusCode()).isEqualTo(400);
        assertThat(cursor.jsonPath().getString("violations[0].field")).isEqualTo("cursor");
        assertThat(study.statusCode()).isEqualTo(400);
        assertThat(study.jsonPath().getString("violations[0].field")).isEqualTo("studyId");
    }

    @Test
    void sameKeyAtTheSameMomentHasOneEffect() throws Exception {
        // Given
        var study = study();
        var body = participantBody(study, site(study, "RS"));
        var team = TestTokens.of("country-team").in("RS").account("team-rs");
        Callable<Integer> request = () -> as(team).header("Idempotency-Key", "once")
                .body(body)
                .post("/v1/participants")
                .statusCode();

        // When
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(
                    IntStream.range(0, 8).mapToObj(index -> request).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }

        // Then
        assertThat(as(TEAM_RS).get("/v1/participants").jsonPath().getList("items"))
                .hasSize(1);
    }
}
