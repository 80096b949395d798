package org.zajedno.participants.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.RESEARCHER;
import static org.zajedno.participants.Scenario.STUDY;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.organisation;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.site;
import static org.zajedno.participants.Scenario.siteBody;
import static org.zajedno.participants.Scenario.study;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class StudyResourceTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void registeredStudyIsReadInTheLanguageOfItsReader() {
        // Given
        var id = study();

        // When
        var read = as(RESEARCHER).header("Accept-Language", "sr").get("/v1/studies/" + id);

        // Then
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(read.header("ETag")).isEqualTo("\"0.sr-Latn\"");
        assertThat(read.jsonPath().getString("title")).isEqualTo("Primena delotvorne intervencije");
        assertThat(read.jsonPath().getString("grant.number")).isEqualTo("779334");
        assertThat(read.jsonPath().getList("reportingPeriods.to")).containsExactly("2019-09-30", "2021-12-31");
    }

    @Test
    void registrationNamesWhereTheStudyIs() {
        // When
        var registered = post(COORDINATOR, "/v1/studies", STUDY);

        // Then
        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/v1/studies/" + registered.path("id"));
    }

    @Test
    void dayThatDoesNotExistIsRefused() {
        // When
        var refused = post(COORDINATOR, "/v1/studies", STUDY.replace("\"2021-12-31\"}", "\"2021-02-29\"}"));

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/malformed-input");
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("reportingPeriods[1].to");
    }

    @Test
    void overlappingPeriodsAreRefused() {
        // When
        var refused = post(COORDINATOR, "/v1/studies", STUDY.replace("\"2019-10-01\"", "\"2019-09-30\""));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("reportingPeriods[1]");
    }

    @Test
    void studyThatEndsBeforeItStartsIsRefused() {
        // When
        var refused = post(
                COORDINATOR,
                "/v1/studies",
                STUDY.replace("\"startsOn\": \"2018-04-01\"", "\"startsOn\": \"2022-01-01\""));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("endsOn");
    }

    @Test
    void changeNeedsTheVersionThatItChanges() {
        // Given
        var path = "/v1/studies/" + study();
        var renamed = STUDY.replace("IMPULSE", "IMPULSE-2");

        // When
        var unconditional = as(COORDINATOR).body(renamed).put(path);
        var changed = as(COORDINATOR).header("If-Match", "\"0\"").body(renamed).put(path);
        var stale = as(COORDINATOR).header("If-Match", "\"0\"").body(renamed).put(path);

        // Then
        assertThat(unconditional.statusCode()).isEqualTo(428);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1.en\"");
        assertThat(changed.jsonPath().getString("acronym")).isEqualTo("IMPULSE-2");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("type")).isEqualTo("/problems/stale");
    }

    @Test
    void unknownStudyIsNotFound() {
        // When
        var unknown = as(RESEARCHER).get("/v1/studies/" + UUID.randomUUID());

        // Then
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.jsonPath().getString("type")).isEqualTo("/problems/not-found");
    }

    @Test
    void idThatIsNoIdIsRefused() {
        // When
        var malformed = as(RESEARCHER).get("/v1/studies/1-1-1-1-1");

        // Then
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.jsonPath().getString("type")).isEqualTo("/problems/malformed-parameter");
    }

    @Test
    void onlyTheCoordinatorRegistersStudies() {
        // When
        var refused = post(TEAM_RS, "/v1/studies", STUDY);

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/forbidden");
    }

    @Test
    void callerWithoutACountryIsRefused() {
        // Given
        study();

        // When
        var refused = as(TestTokens.of("researcher")).get("/v1/studies");

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void listGoesOnWhereThePageBeforeEnded() {
        // Given
        var first = study();
        var second = study();
        var third = study();

        // When
        var page = as(RESEARCHER).get("/v1/studies?limit=2");
        var rest = as(RESEARCHER).get("/v1/studies?limit=2&cursor=" + page.path("next"));

        // Then
        assertThat(page.jsonPath().getList("items.id")).containsExactly(first, second);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(rest.jsonPath().getList("items.id")).containsExactly(third);
        assertThat(rest.header("Link")).isNull();
    }

    @Test
    void studyHasSitesOfKnownOrganisations() {
        // Given
        var study = study();
        var site = site(study, "XK");

        // When
        var unknown = post(
                COORDINATOR,
                "/v1/studies/" + study + "/sites",
                siteBody(UUID.randomUUID().toString(), "RS"));
        var country = post(COORDINATOR, "/v1/studies/" + study + "/sites", siteBody(organisation(), "XX"));
        var read = as(RESEARCHER).get("/v1/studies/" + study + "/sites");

        // Then
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.jsonPath().getString("violations[0].field")).isEqualTo("partnerOrganisationId");
        assertThat(country.statusCode()).isEqualTo(400);
        assertThat(country.jsonPath().getString("violations[0].field")).isEqualTo("country");
        assertThat(read.jsonPath().getList("items.id")).containsExactly(site);
        assertThat(read.jsonPath().getList("items.country")).containsExactly("XK");
    }

    @Test
    void requestSentAgainHasOneEffect() {
        // Given
        var first = as(COORDINATOR.account("a"))
                .header("Idempotency-Key", "k1")
                .body(STUDY)
                .post("/v1/studies");

        // When
        var again = as(COORDINATOR.account("a"))
                .header("Idempotency-Key", "k1")
                .body(STUDY)
                .post("/v1/studies");
        var other = as(COORDINATOR.account("a"))
                .header("Idempotency-Key", "k1")
                .body(STUDY.replace("IMPULSE", "OTHER"))
                .post("/v1/studies");

        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(as(RESEARCHER).get("/v1/studies").jsonPath().getList("items"))
                .hasSize(1);
    }
}
