package org.zajedno.panels.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.panel;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Of accounts that somebody made and that were never let in. */
@QuarkusTest
@QuarkusTestResource(KeycloakStub.class)
class RemoveUnusedAccountsTest {

    private static final Duration LONG_AGO = Duration.ofDays(31);

    @Inject
    RemoveUnusedAccounts removeUnusedAccounts;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
        KeycloakStub.reset();
    }

    @Test
    void whoWasNeverLetInIsRemovedAfterThirtyDays() {
        // Given
        KeycloakStub.made("stranger", LONG_AGO);
        KeycloakStub.made("newcomer", Duration.ofDays(29));
        KeycloakStub.made("by-hand", LONG_AGO);
        KeycloakStub.given("by-hand", "researcher", "RS");
        // When
        removeUnusedAccounts.removeThoseOfAPage();
        // Then
        assertThat(KeycloakStub.changes()).containsExactly("DELETE /users/stranger");
    }

    @Test
    void whoseAccessIsOnItsWayStays() {
        // Given
        KeycloakStub.made("waiting", LONG_AGO);
        var code = invite(panel("RS"), "RS", "Lipa").jsonPath().getString("invitationCode");
        KeycloakStub.setAway(true);
        as(TestTokens.of().in().account("waiting")).body(Map.of("code", code)).post("/v1/invitations/acceptance");
        KeycloakStub.setAway(false);
        // When
        removeUnusedAccounts.removeThoseOfAPage();
        // Then
        assertThat(KeycloakStub.changes()).doesNotContain("DELETE /users/waiting");
    }

    @Test
    void pageAfterPageIsLookedAt() {
        // Given
        for (int number = 100; number < 160; number++) {
            KeycloakStub.made("young-" + number, Duration.ofDays(1));
        }
        KeycloakStub.made("z-stranger", LONG_AGO);
        removeUnusedAccounts.removeThoseOfAPage();
        // When
        removeUnusedAccounts.removeThoseOfAPage();
        // Then
        assertThat(KeycloakStub.changes()).containsExactly("DELETE /users/z-stranger");
    }
}
