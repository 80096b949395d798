package org.zajedno.panels.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.panel;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.account.KeycloakStub;

/** Roles and countries of staff, as the coordinator gives and takes them. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class StaffAccountApiTest {

    private static final String LABEL = "Interviews in the clinic";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    /** Somebody who came with an invitation; the address of the staff account. */
    private static String staff(String account, String role, String country) {
        var code = coordinator()
                .body(Map.of("country", country, "role", role, "label", LABEL))
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        var id = as(TestTokens.of().in().account(account))
                .body(Map.of("code", code))
                .post("/v1/invitations/acceptance")
                .jsonPath()
                .getString("id");
        KeycloakStub.CHANGES.clear();
        return "/v1/staff-accounts/" + id;
    }

    private static Response change(RequestSpecification who, String path, List<String> roles, List<String> countries) {
        return who.header("If-Match", "*")
                .body(Map.of("label", LABEL, "roles", roles, "countries", countries))
                .put(path);
    }

    private static Response change(String path, List<String> roles, List<String> countries) {
        return change(coordinator(), path, roles, countries);
    }

    @Test
    void roleAndCountryAreGiven() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        // When
        var changed = change(path, List.of("RESEARCHER", "COUNTRY_TEAM"), List.of("RS", "BA"));
        // Then
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getList("roles")).containsExactly("COUNTRY_TEAM", "RESEARCHER");
        assertThat(changed.jsonPath().getList("countries")).containsExactly("BA", "RS");
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("country-team", "researcher", "second-factor");
        assertThat(KeycloakStub.countriesOf("worker")).containsExactly("BA", "RS");
    }

    @Test
    void whatIsTakenIsTakenAtTheProviderAndEndsTheSessions() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        // When
        var changed = change(path, List.of(), List.of());
        // Then
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getList("roles")).isEmpty();
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("second-factor");
        assertThat(KeycloakStub.countriesOf("worker")).isEmpty();
        assertThat(KeycloakStub.changes())
                .containsExactly(
                        "PUT /users/worker", "DELETE /users/worker/role-mappings/realm", "POST /users/worker/logout");
    }

    @Test
    void roleStaysWhereItIsStillNeeded() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        change(path, List.of("RESEARCHER"), List.of("RS", "BA"));
        // When
        change(path, List.of("RESEARCHER"), List.of("BA"));
        // Then
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("researcher", "second-factor");
        assertThat(KeycloakStub.countriesOf("worker")).containsExactly("BA");
    }

    @Test
    void placeOnAPanelOutlivesTheRoleInTheStaff() {
        // Given
        var path = staff("worker", "COUNTRY_TEAM", "RS");
        var code = invite(panel("RS"), "RS", "Lipa").jsonPath().getString("invitationCode");
        as(TestTokens.of("country-team").in("RS").account("worker"))
                .body(Map.of("code", code))
                .post("/v1/invitations/acceptance");
        // When
        change(path, List.of(), List.of());
        // Then
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("panel-member", "second-factor");
        assertThat(KeycloakStub.countriesOf("worker")).containsExactly("RS");
        assertThat(change(path, List.of("RESEARCHER"), List.of("BA")).jsonPath().getString("type"))
                .as("it would be a researcher in the country of the panel too")
                .isEqualTo("/problems/account-acts-elsewhere");
    }

    @Test
    void whatAnAdministratorGaveStays() {
        // Given
        KeycloakStub.given("worker", "researcher", "RS");
        var path = staff("worker", "RESEARCHER", "RS");
        // When
        change(path, List.of(), List.of());
        // Then
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("researcher", "second-factor");
        assertThat(KeycloakStub.countriesOf("worker")).containsExactly("RS");
    }

    @Test
    void whatIsTakenWhileTheProviderIsAwayGoesWhenItIsBack() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        KeycloakStub.setAway(true);
        // When
        var changed = change(path, List.of(), List.of());
        // Then
        assertThat(changed.statusCode()).isEqualTo(202);
        assertThat(KeycloakStub.rolesOf("worker")).contains("researcher");
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KeycloakStub.changes().contains("POST /users/worker/logout"));
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("second-factor");
    }

    @Test
    void whatIsTakenBeforeTheProviderHeardOfItIsNeverGiven() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        KeycloakStub.setAway(true);
        change(path, List.of("RESEARCHER", "PPI_LEAD"), List.of("RS"));
        // When
        change(path, List.of("RESEARCHER"), List.of("RS"));
        // Then
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KeycloakStub.changes().contains("POST /users/worker/logout"));
        assertThat(KeycloakStub.rolesOf("worker")).containsExactly("researcher", "second-factor");
        assertThat(KeycloakStub.CHANGES)
                .noneMatch(call -> call.body().toString().contains("ppi-lead"));
    }

    @Test
    void nobodyChangesTheOwnAccess() {
        // Given
        var path = staff("self", "COORDINATOR", "RS");
        var self = as(TestTokens.of("coordinator").in("RS").account("self"));
        // When
        var refused = change(self, path, List.of(), List.of());
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/own-access");
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void coordinatorWhoseRoleWasTakenTakesNobodysAnyMore() {
        // Given
        var first = staff("first", "COORDINATOR", "RS");
        var second = staff("second", "COORDINATOR", "RS");
        change(as(TestTokens.of("coordinator").in("RS").account("first")), second, List.of(), List.of());
        // When
        var refused = change(as(TestTokens.of("coordinator").in("RS").account("second")), first, List.of(), List.of());
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/access-taken");
        assertThat(KeycloakStub.rolesOf("first")).contains("coordinator");
    }

    @Test
    void whoSeesOneCountryChangesNothingOfTwo() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        change(path, List.of("RESEARCHER"), List.of("RS", "BA"));
        var ofSerbia = as(TestTokens.of("coordinator").in("RS"));
        // When
        var refused = change(ofSerbia, path, List.of("RESEARCHER", "PPI_LEAD"), List.of("RS"));
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(KeycloakStub.rolesOf("worker")).doesNotContain("ppi-lead");
        assertThat(change(as(TestTokens.of("coordinator").in("BA")), path, List.of(), List.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void rolesNeedACountry() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        // When
        var refused = change(path, List.of("RESEARCHER"), List.of());
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("countries");
    }

    @Test
    void accountThatWasChangedMeanwhileIsNotChangedBlindly() {
        // Given
        var path = staff("worker", "RESEARCHER", "RS");
        var tag = coordinator().get(path).header("ETag");
        change(path, List.of("COUNTRY_TEAM"), List.of("RS"));
        // When
        var refused = coordinator()
                .header("If-Match", tag)
                .body(Map.of("label", LABEL, "roles", List.of(), "countries", List.of()))
                .put(path);
        // Then
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(KeycloakStub.rolesOf("worker")).contains("country-team");
    }
}
