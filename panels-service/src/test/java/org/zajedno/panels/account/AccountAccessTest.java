package org.zajedno.panels.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Of an account that nobody knows yet, from the invitation to the access that it has at the identity provider. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class AccountAccessTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    private static Response accept(String account, String code) {
        return as(TestTokens.of().in().account(account))
                .body(Map.of("code", code))
                .post("/v1/invitations/acceptance");
    }

    private static JsonPath invited() {
        return invite(panel("RS"), "RS", "Lipa").jsonPath();
    }

    @Test
    void newAccountGetsRoleAndCountryOfItsInvitation() {
        // Given
        var code = invited().getString("invitationCode");
        // When
        var accepted = accept("new-account", code);
        // Then
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.jsonPath().getString("role")).isEqualTo("panel-member");
        assertThat(KeycloakStub.CHANGES).hasSize(2);
        var countries = KeycloakStub.CHANGES.getFirst();
        assertThat(countries.method() + countries.path()).isEqualTo("PUT/users/new-account");
        assertThat(countries.body().toString())
                .isEqualTo("{\"username\":\"tiha-breza\",\"email\":\"kept@example.org\","
                        + "\"attributes\":{\"locale\":[\"sr-Latn\"],\"countries\":[\"RS\"]}}");
        var roles = KeycloakStub.CHANGES.getLast();
        assertThat(roles.method() + roles.path()).isEqualTo("POST/users/new-account/role-mappings/realm");
        assertThat(roles.body().toString()).isEqualTo("[{\"id\":\"5\",\"name\":\"panel-member\"}]");
    }

    @Test
    void lettersOpenTheSamePlaceOnce() {
        // Given
        var invitation = invited();
        // When
        var accepted =
                accept("new-account", invitation.getString("invitationLetters").toLowerCase());
        // Then
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accept("another", invitation.getString("invitationCode")).statusCode())
                .isEqualTo(404);
        assertThat(accept("another", invitation.getString("invitationLetters")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void accessFollowsWhenTheProviderIsBack() {
        // Given
        var code = invited().getString("invitationCode");
        KeycloakStub.setAway(true);
        // When
        var accepted = accept("new-account", code);
        // Then
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(KeycloakStub.CHANGES).isEmpty();
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30)).until(() -> KeycloakStub.CHANGES.size() == 2);
    }

    @Test
    void accountThatIsGoneHoldsUpNobody() {
        // Given
        var code = invited().getString("invitationCode");
        // When
        var accepted = accept("gone", code);
        // Then
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void newAccountSeesNothingElse() {
        // Given
        invited();
        var nobody = TestTokens.of().in().account("new-account");
        // When
        var panels = as(nobody).get("/v1/panels");
        // Then
        assertThat(panels.statusCode()).isEqualTo(403);
        assertThat(accept("new-account", "no-such-code-anywhere").statusCode()).isEqualTo(404);
    }

    @Test
    void renewedInvitationReplacesTheOneBefore() {
        // Given
        var before = invited();
        // When
        var renewed = ppiLead("RS")
                .header("Idempotency-Key", "again")
                .post("/v1/memberships/" + before.getString("id") + "/invitation");
        // Then
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(accept("first", before.getString("invitationCode")).statusCode())
                .isEqualTo(404);
        assertThat(accept("first", before.getString("invitationLetters")).statusCode())
                .isEqualTo(404);
        assertThat(accept("first", renewed.jsonPath().getString("invitationLetters"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(ppiLead("RS")
                        .post("/v1/memberships/" + before.getString("id") + "/invitation")
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/invitation-used");
    }

    @Test
    void invitationIsRenewedByLeadsOfTheCountryAlone() {
        // Given
        var path = "/v1/memberships/" + invited().getString("id") + "/invitation";
        // When
        var foreign = ppiLead("BA").post(path);
        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(member("RS", "somebody").post(path).statusCode()).isEqualTo(403);
    }

    @Test
    void guessesAreFew() {
        // Given
        var letters = invited().getString("invitationLetters");
        for (int guess = 0; guess < 10; guess++) {
            accept("guesser", "AAAABBBB");
        }
        // When
        var refused = accept("guesser", letters);
        // Then
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
        assertThat(accept("somebody-else", letters).statusCode()).isEqualTo(200);
    }

    @Test
    void manyAccountsGuessNoMoreThanTogetherAllowed() {
        // Given
        var invitation = invited();
        for (int guess = 0; guess < 30; guess++) {
            accept("guesser-" + guess, "AAAABBBB");
        }
        // When
        var refused = accept("fresh-account", invitation.getString("invitationLetters"));
        // Then
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(accept("fresh-account", invitation.getString("invitationCode"))
                        .statusCode())
                .isEqualTo(200);
    }
}
