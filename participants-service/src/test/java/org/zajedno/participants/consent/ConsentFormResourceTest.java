package org.zajedno.participants.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.RESEARCHER;
import static org.zajedno.participants.Scenario.SECOND_COORDINATOR;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.VERSION;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ConsentFormResourceTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void newVersionTakesThePlaceOfTheFormer() {
        // Given
        var form = form(study());
        versionInForce(form);

        // When
        versionInForce(form);

        // Then
        var versions = as(RESEARCHER).get("/v1/consent-forms/" + form + "/versions");
        assertThat(versions.jsonPath().getList("items.number")).containsExactly(1, 2);
        assertThat(versions.jsonPath().getList("items.state")).containsExactly("SUPERSEDED", "IN_FORCE");
        assertThat(versions.jsonPath().getList("items[0].texts.language")).containsExactly("en", "sr-Cyrl", "sr-Latn");
    }

    @Test
    void whoWroteAVersionDoesNotApproveIt() {
        // Given
        var path = "/v1/consent-forms/" + form(study()) + "/versions";
        post(COORDINATOR, path, VERSION);

        // When
        var refused = post(COORDINATOR, path + "/1/approval", "");

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/approved-by-writer");
        assertThat(as(TEAM_RS).get(path + "/1").jsonPath().getString("state")).isEqualTo("DRAFT");
        assertThat(post(SECOND_COORDINATOR, path + "/1/approval", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyAnApprovedVersionComesIntoForce() {
        // Given
        var path = "/v1/consent-forms/" + form(study()) + "/versions";
        post(COORDINATOR, path, VERSION);

        // When
        var refused = post(COORDINATOR, path + "/1/entry-into-force", "");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/illegal-transition");
    }

    @Test
    void versionWhoseDayHasNotComeStaysOut() {
        // Given
        var form = form(study());
        versionInForce(form);
        var path = "/v1/consent-forms/" + form + "/versions";
        post(COORDINATOR, path, VERSION.replace("2019-01-15", "2999-01-15"));
        post(SECOND_COORDINATOR, path + "/2/approval", "");

        // When
        var refused = post(COORDINATOR, path + "/2/entry-into-force", "");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/not-yet-effective");
        assertThat(as(TEAM_RS).get(path).jsonPath().getList("items.state"))
                .containsExactly("IN_FORCE", "ETHICS_APPROVED");
    }

    @Test
    void textIsGivenInItsLanguageOnly() {
        // Given
        var path = "/v1/consent-forms/" + form(study()) + "/versions";
        post(COORDINATOR, path, VERSION);

        // When
        var cyrillic = as(TEAM_RS).get(path + "/1/texts/sr-Cyrl");
        var neighbour = as(TEAM_RS).header("Accept-Language", "bs, sr-Latn").get(path + "/1/texts/bs");
        var bare = as(TEAM_RS).get(path + "/1/texts/sr");

        // Then
        assertThat(cyrillic.jsonPath().getString("text")).isEqualTo("Пристајем да учествујем.");
        assertThat(cyrillic.header("Content-Language")).isEqualTo("sr-Cyrl");
        assertThat(cyrillic.jsonPath().getString("sha256"))
                .isEqualTo(ConsentFormText.sha256("Пристајем да учествујем."))
                .hasSize(64);
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(neighbour.jsonPath().getString("type")).isEqualTo("/problems/no-text-in-language");
        assertThat(bare.statusCode()).isEqualTo(400);
    }

    @Test
    void unknownPurposesAndLawsAreRefused() {
        // Given
        var path = "/v1/consent-forms/" + form(study()) + "/versions";

        // When
        var purpose = post(COORDINATOR, path, VERSION.replace("\"QUOTE\"", "\"SELL\""));
        var none = post(COORDINATOR, path, VERSION.replace("[\"PARTICIPATE\", \"CONTACT_AGAIN\", \"QUOTE\"]", "[]"));
        var form = post(COORDINATOR, "/v1/consent-forms/" + UUID.randomUUID() + "/versions", VERSION);

        // Then
        assertThat(purpose.statusCode()).isEqualTo(400);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.jsonPath().getString("violations[0].field")).contains("purposes");
        assertThat(form.statusCode()).isEqualTo(404);
    }

    @Test
    void teamsDoNotWriteForms() {
        // When
        var refused = post(TEAM_RS, "/v1/consent-forms/" + form(study()) + "/versions", VERSION);

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
