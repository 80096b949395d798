package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.account.KeycloakStub;

/** Of a member who forgot the password and has no mail. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class TemporaryPasswordApiTest {

    @Inject
    TakeBackPasswordsJob takeBackPasswordsJob;

    private String account;
    private String membership;

    @BeforeEach
    void aMember() {
        TestDatabase.clean();
        KeycloakStub.reset();
        account = memberOf(panel("RS"), "RS", "Lipa");
        membership = member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
        KeycloakStub.CHANGES.clear();
    }

    private Response hand(String country) {
        return ppiLead(country)
                .header("Idempotency-Key", "once")
                .post("/v1/memberships/" + membership + "/temporary-password");
    }

    @Test
    void memberGetsAPasswordToReplaceAndIsTold() {
        // Given
        // When
        var handed = hand("RS");
        // Then
        assertThat(handed.statusCode()).isEqualTo(200);
        var password = handed.jsonPath().getString("password");
        assertThat(password).matches("[a-z]{4}-[a-z]{4}-[a-z]{4}");
        assertThat(KeycloakStub.changes())
                .containsExactly("PUT /users/" + account + "/reset-password", "POST /users/" + account + "/logout");
        assertThat(KeycloakStub.CHANGES.getFirst().body().toString())
                .isEqualTo("{\"type\":\"password\",\"value\":\"" + password + "\",\"temporary\":true}");
        assertThat(member("RS", account)
                        .get("/v1/memberships/" + membership)
                        .jsonPath()
                        .getString("passwordHandedAt"))
                .isNotNull();
        assertThat(hand("RS").jsonPath().getString("password"))
                .as("no password is kept")
                .isNull();
    }

    @Test
    void passwordIsHandedByLeadsOfTheCountryAlone() {
        // Given
        // When
        var foreign = hand("BA");
        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(member("RS", account)
                        .post("/v1/memberships/" + membership + "/temporary-password")
                        .statusCode())
                .isEqualTo(403);
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void accountOfStaffIsNotReachedInThisWay() {
        // Given
        KeycloakStub.given(account, "second-factor", "RS");
        // When
        var refused = hand("RS");
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/account-of-staff");
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void nothingChangesWhileTheProviderIsAway() {
        // Given
        KeycloakStub.setAway(true);
        // When
        var refused = hand("RS");
        // Then
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(member("RS", account)
                        .get("/v1/memberships/" + membership)
                        .jsonPath()
                        .getString("passwordHandedAt"))
                .isNull();
    }

    @Test
    void placeThatNobodyTookHasNoPassword() {
        // Given
        var invited = invite(panel("RS"), "RS", "Breza").jsonPath().getString("id");
        // When
        var refused = ppiLead("RS").post("/v1/memberships/" + invited + "/temporary-password");
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void passwordThatWasNotUsedForADayOpensNothing() throws SQLException {
        // Given
        var password = hand("RS").jsonPath().getString("password");
        aDayGoesBy();
        // When
        takeBackPasswordsJob.takeBackThoseThatRanOut();
        // Then
        assertThat(KeycloakStub.changes()).hasSize(4).endsWith("POST /users/" + account + "/logout");
        assertThat(KeycloakStub.CHANGES.get(2).body().path("value").asText())
                .isNotEqualTo(password)
                .hasSize(14);
    }

    @Test
    void passwordThatTheMemberReplacedStays() throws SQLException {
        // Given
        hand("RS");
        KeycloakStub.replacedPassword(account);
        aDayGoesBy();
        // When
        takeBackPasswordsJob.takeBackThoseThatRanOut();
        // Then
        assertThat(KeycloakStub.CHANGES).hasSize(2);
    }

    @Test
    void memberOfAnotherAccountCannotAskForIt() {
        // Given
        var stranger = TestTokens.of("researcher").in("RS");
        // When
        var refused = as(stranger).body(Map.of()).post("/v1/memberships/" + membership + "/temporary-password");
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private static void aDayGoesBy() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute("update membership set password_until = now() - interval '1 minute'");
        }
    }
}
