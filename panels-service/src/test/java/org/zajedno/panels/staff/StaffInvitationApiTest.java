package org.zajedno.panels.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.account.KeycloakStub;

/** Of somebody who is to work in a country, from the invitation to the role. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class StaffInvitationApiTest {

    private static final String LABEL = "Interviews in the clinic";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    private static Response invite(String country, String role) {
        return coordinator()
                .body(Map.of("country", country, "role", role, "label", LABEL))
                .post("/v1/staff-invitations");
    }

    private static JsonPath invited() {
        return invite("RS", "RESEARCHER").jsonPath();
    }

    private static Response accept(TestTokens who, String code) {
        return as(who).body(Map.of("code", code)).post("/v1/invitations/acceptance");
    }

    private static TestTokens fresh(String account) {
        return TestTokens.of().in().account(account);
    }

    @Test
    void newAccountGetsOneRoleInOneCountryBehindASecondFactor() {
        // Given
        var letters = invited().getString("invitationLetters");
        // When
        var accepted = accept(fresh("new-researcher"), letters);
        // Then
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.jsonPath().getString("kind")).isEqualTo("STAFF");
        assertThat(accepted.jsonPath().getString("role")).isEqualTo("researcher");
        assertThat(accepted.jsonPath().getString("country")).isEqualTo("RS");
        assertThat(KeycloakStub.rolesOf("new-researcher")).containsExactly("researcher", "second-factor");
        assertThat(KeycloakStub.countriesOf("new-researcher")).containsExactly("RS");
        assertThat(KeycloakStub.changes())
                .containsExactly(
                        "POST /users/new-researcher/role-mappings/realm",
                        "POST /users/new-researcher/logout",
                        "PUT /users/new-researcher",
                        "POST /users/new-researcher/role-mappings/realm");
        assertThat(KeycloakStub.CHANGES.getFirst().body().toString())
                .as("nobody has the role before the second factor is asked for")
                .contains("second-factor")
                .doesNotContain("researcher");
    }

    @Test
    void coordinatorSeesWhoIsInvitedAndWhoCame() {
        // Given
        var first = invited();
        invite("BA", "PPI_LEAD");
        accept(fresh("new-researcher"), first.getString("invitationCode"));
        // When
        var open = coordinator().get("/v1/staff-invitations?state=INVITED").jsonPath();
        // Then
        assertThat(open.getList("items.country")).containsExactly("BA");
        assertThat(coordinator()
                        .get("/v1/staff-invitations/" + first.getString("id"))
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ACCEPTED");
        var accounts = coordinator().get("/v1/staff-accounts");
        assertThat(accounts.jsonPath().getList("items.label")).containsExactly(LABEL);
        assertThat(accounts.jsonPath().getList("items.roles")).containsExactly(List.of("RESEARCHER"));
        assertThat(accounts.jsonPath().getList("items.countries")).containsExactly(List.of("RS"));
        assertThat(accounts.asString()).doesNotContain("new-researcher");
    }

    @Test
    void invitationOpensItsRoleOnce() {
        // Given
        var invitation = invited();
        accept(fresh("first"), invitation.getString("invitationCode"));
        // When
        var again = accept(fresh("second"), invitation.getString("invitationLetters"));
        // Then
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(KeycloakStub.rolesOf("second")).isEmpty();
    }

    @Test
    void withdrawnInvitationOpensNothing() {
        // Given
        var invitation = invited();
        var path = "/v1/staff-invitations/" + invitation.getString("id");
        // When
        var withdrawn = coordinator().post(path + "/withdrawal");
        // Then
        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(accept(fresh("late"), invitation.getString("invitationCode")).statusCode())
                .isEqualTo(404);
        assertThat(coordinator().post(path + "/renewal").jsonPath().getString("type"))
                .isEqualTo("/problems/invitation-used");
        assertThat(coordinator().post(path + "/withdrawal").statusCode()).isEqualTo(409);
    }

    @Test
    void renewedInvitationReplacesTheOneBefore() {
        // Given
        var before = invited();
        // When
        var renewed = coordinator()
                .header("Idempotency-Key", "anew")
                .post("/v1/staff-invitations/" + before.getString("id") + "/renewal");
        // Then
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(accept(fresh("new"), before.getString("invitationLetters")).statusCode())
                .isEqualTo(404);
        assertThat(accept(fresh("new"), renewed.jsonPath().getString("invitationLetters"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PANEL_MEMBER", "INTEGRATOR", "DATA_STEWARD", "OPERATOR"})
    void coordinatorGivesNoRoleThatReachesFurtherThanTheOwn(String role) {
        // Given
        // When
        var refused = invite("RS", role);
        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void coordinatorInvitesToTheOwnCountriesAlone() {
        // Given
        var ofBosnia = as(TestTokens.of("coordinator").in("BA"));
        // When
        var refused = ofBosnia.body(Map.of("country", "RS", "role", "RESEARCHER", "label", LABEL))
                .post("/v1/staff-invitations");
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/foreign-country");
        var id = invited().getString("id");
        assertThat(as(TestTokens.of("coordinator").in("BA"))
                        .get("/v1/staff-invitations/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void labelNamesNobody() {
        // Given
        // When
        var refused = coordinator()
                .body(Map.of("country", "RS", "role", "RESEARCHER", "label", "dr Milica Petrović"))
                .post("/v1/staff-invitations");
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("label");
    }

    @Test
    void accountThatActsElsewhereGetsNoRoleThereBesides() {
        // Given
        var code = invited().getString("invitationCode");
        var ofMore = TestTokens.of("country-team").in("RS", "BA").account("of-two-countries");
        // When
        var refused = accept(ofMore, code);
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/account-acts-elsewhere");
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void secondInvitationOfAnAccountAddsItsRole() {
        // Given
        accept(fresh("busy"), invited().getString("invitationCode"));
        var second = invite("RS", "COUNTRY_TEAM").jsonPath().getString("invitationCode");
        // When
        var accepted = accept(TestTokens.of("researcher").in("RS").account("busy"), second);
        // Then
        assertThat(accepted.statusCode()).isEqualTo(200);
        var accounts = coordinator().get("/v1/staff-accounts").jsonPath();
        assertThat(accounts.getList("items.roles")).containsExactly(List.of("COUNTRY_TEAM", "RESEARCHER"));
    }
}
