package org.zajedno.panels.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.account.KeycloakStub;

/** Staff who lost the phone with the app for codes, and who may help them. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class StaffCodeAppTest {

    private static final String LABEL = "Interviews in the clinic";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    /** Somebody with a password, a passkey and an app; the address of the staff account. */
    private static String staff(String account, String role) {
        var code = coordinator()
                .body(Map.of("country", "RS", "role", role, "label", LABEL))
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        var id = as(TestTokens.of().in().account(account))
                .body(Map.of("code", code))
                .post("/v1/invitations/acceptance")
                .jsonPath()
                .getString("id");
        KeycloakStub.setUp(account, "password", "own-password");
        KeycloakStub.setUp(account, "webauthn-passwordless", "own-passkey");
        KeycloakStub.setUp(account, "otp", "lost-app");
        KeycloakStub.CHANGES.clear();
        return "/v1/staff-accounts/" + id;
    }

    private static Response removeApp(TestTokens who, String path) {
        return as(who).post(path + "/code-app-removal");
    }

    private static void assertRefused(Response refused, int status, String code) {
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/" + code);
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }

    @Test
    void lostAppIsForgottenAndTheSessionsEnd() {
        // Given
        var path = staff("worker", "RESEARCHER");
        // When
        var removed = coordinator().post(path + "/code-app-removal");
        // Then
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(KeycloakStub.waysIn("worker")).containsExactly("own-password", "own-passkey");
        assertThat(KeycloakStub.changes())
                .containsExactly("DELETE /users/worker/credentials/lost-app", "POST /users/worker/logout");
        assertThat(KeycloakStub.rolesOf("worker")).contains("second-factor");
    }

    @Test
    void appIsForgottenWhenTheProviderIsBackAndANewOneStays() {
        // Given
        var path = staff("worker", "RESEARCHER");
        KeycloakStub.setAway(true);
        // When
        var removed = coordinator().post(path + "/code-app-removal");
        // Then
        assertThat(removed.statusCode()).isEqualTo(202);
        KeycloakStub.setUp("worker", "otp", "new-app");
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KeycloakStub.changes().contains("POST /users/worker/logout"));
        assertThat(KeycloakStub.waysIn("worker")).containsExactly("own-password", "own-passkey", "new-app");
    }

    @Test
    void nobodyRemovesTheOwnApp() {
        // Given
        var path = staff("self", "COORDINATOR");
        // When
        var refused = removeApp(TestTokens.of("coordinator").in("RS").account("self"), path);
        // Then
        assertRefused(refused, 409, "own-access");
    }

    @Test
    void coordinatorOfAnotherCountrySeesNone() {
        // Given
        var path = staff("worker", "RESEARCHER");
        // When
        var refused = removeApp(TestTokens.of("coordinator").in("BA"), path);
        // Then
        assertRefused(refused, 404, "not-found");
    }

    @Test
    void whoActsForOneCountryOfTwoRemovesNone() {
        // Given
        var path = staff("worker", "RESEARCHER");
        coordinator()
                .header("If-Match", "*")
                .body(Map.of("label", LABEL, "roles", List.of("RESEARCHER"), "countries", List.of("RS", "BA")))
                .put(path);
        KeycloakStub.CHANGES.clear();
        // When
        var refused = removeApp(TestTokens.of("coordinator").in("RS"), path);
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(KeycloakStub.waysIn("worker")).contains("lost-app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-team", "researcher", "ppi-lead", "panel-member", "data-steward", "operator"})
    void nobodyElseRemovesAny(String role) {
        // Given
        var path = staff("worker", "RESEARCHER");
        // When
        var refused = removeApp(TestTokens.of(role).in("RS"), path);
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(KeycloakStub.waysIn("worker")).contains("lost-app");
    }

    @Test
    void coordinatorWhoseRoleWasTakenRemovesNoneAnyMore() {
        // Given
        var path = staff("worker", "RESEARCHER");
        var taken = staff("taken", "COORDINATOR");
        coordinator()
                .header("If-Match", "*")
                .body(Map.of("label", LABEL, "roles", List.of(), "countries", List.of()))
                .put(taken);
        KeycloakStub.CHANGES.clear();
        // When
        var refused = removeApp(TestTokens.of("coordinator").in("RS").account("taken"), path);
        // Then
        assertRefused(refused, 403, "access-taken");
    }

    @Test
    void thereIsNoAppOfNobody() {
        // Given
        staff("worker", "RESEARCHER");
        // When
        var refused = coordinator().post("/v1/staff-accounts/" + UUID.randomUUID() + "/code-app-removal");
        // Then
        assertRefused(refused, 404, "not-found");
    }

    @Test
    void whoGotMoreFromAnAdministratorIsHelpedByOne() {
        // Given
        var path = staff("worker", "RESEARCHER");
        KeycloakStub.given("worker", "operator", "RS");
        // When
        var refused = coordinator().post(path + "/code-app-removal");
        // Then
        assertRefused(refused, 409, "account-of-administrator");
        assertThat(KeycloakStub.waysIn("worker")).contains("lost-app");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COORDINATOR", "COUNTRY_TEAM", "RESEARCHER", "PPI_LEAD"})
    void everyoneWhomACoordinatorInvitesIsHelped(String role) {
        // Given
        var path = staff("worker", role);
        // When
        var removed = coordinator().post(path + "/code-app-removal");
        // Then
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(KeycloakStub.waysIn("worker")).doesNotContain("lost-app");
    }
}
