package org.zajedno.panels.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

/** Of people who sign out everywhere, or want to have an account no more. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class OwnAccountApiTest {

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    private static long count(String query) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select count(*) from " + query)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void everybodySignsOutEverywhere() {
        // Given
        var newcomer = TestTokens.of().in().account("newcomer");
        // When
        var done = as(newcomer).post("/v1/my-account/sign-out");
        // Then
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(KeycloakStub.changes()).containsExactly("POST /users/newcomer/logout");
    }

    @Test
    void sessionsEndWhenTheProviderIsBack() throws SQLException {
        // Given
        KeycloakStub.setAway(true);
        // When
        var asked = member("RS", "lipa").post("/v1/my-account/sign-out");
        // Then
        assertThat(asked.statusCode()).isEqualTo(202);
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KeycloakStub.changes().contains("POST /users/lipa/logout"));
        await().atMost(Duration.ofSeconds(10)).until(() -> count("account_order") == 0);
    }

    @Test
    void whoDeletesTheAccountLeavesAndIsForgottenButForWhatWasSaid() throws SQLException {
        // Given
        var panel = panel("RS");
        var account = memberOf(panel, "RS", "Lipa");
        var review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        ReviewSteps.say(review, "RS", account, ReviewSteps.general());
        ReviewSteps.draft(review, "RS", account, ReviewSteps.unknown());
        member("RS", account)
                .body("{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}")
                .put("/v1/message-settings");
        // When
        var deleted = member("RS", account).post("/v1/my-account/deletion");
        // Then
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(KeycloakStub.changes()).endsWith("POST /users/" + account + "/logout", "DELETE /users/" + account);
        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/memberships")
                        .jsonPath()
                        .getList("items.state"))
                .containsExactly("ENDED");
        assertThat(count("message_settings where address is not null")).isZero();
        assertThat(count("comment_draft")).isZero();
        assertThat(count("comment")).isEqualTo(1);
    }

    @Test
    void accountIsDeletedWhenTheProviderIsBack() throws SQLException {
        // Given
        KeycloakStub.setAway(true);
        // When
        var asked = member("RS", "lipa").post("/v1/my-account/deletion");
        // Then
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(count("account_order where position('lipa' in encode(sealed_account, 'escape')) > 0"))
                .isZero();
        KeycloakStub.setAway(false);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> KeycloakStub.changes().contains("DELETE /users/lipa"));
    }

    @Test
    void staffWhoDeletesTheAccountIsInNoListAnyMore() {
        // Given
        var code = coordinator()
                .body(Map.of("country", "RS", "role", "RESEARCHER", "label", "Interviews in the clinic"))
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        as(TestTokens.of().in().account("worker")).body(Map.of("code", code)).post("/v1/invitations/acceptance");
        // When
        var deleted = as(TestTokens.of("researcher").in("RS").account("worker")).post("/v1/my-account/deletion");
        // Then
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(coordinator().get("/v1/staff-accounts").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void coordinatorDoesNotLeaveTheStudyWithoutAnother() {
        // Given
        // When
        var refused = coordinator().post("/v1/my-account/deletion");
        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/own-access");
        assertThat(KeycloakStub.CHANGES).isEmpty();
    }
}
