package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.notification.MessageSettingsSteps.confirm;
import static org.zajedno.panels.notification.MessageSettingsSteps.someAddress;
import static org.zajedno.panels.notification.MessageSettingsSteps.tokenSentTo;
import static org.zajedno.panels.notification.MessageSettingsSteps.wish;
import static org.zajedno.panels.notification.MessageSettingsSteps.wishAndConfirm;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Nothing is sent to an address before whoever entered it has shown that it is the own one. */
@QuarkusTest
class AddressConfirmationTest {

    private String panel;
    private String lipa;
    private String address;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        address = someAddress("lipa");
    }

    private void openReview() {
        ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private boolean isConfirmed() {
        return member("RS", lipa).get("/v1/message-settings").jsonPath().getBoolean("confirmed");
    }

    @Test
    void newAddressGetsOneMailInTheMembersLanguageAndNothingElse() throws Exception {
        // Given
        var saved = wish(lipa, address, "AT_ONCE", "sr-Cyrl");
        tokenSentTo(address);
        // When
        openReview();
        // Then
        await().during(Duration.ofSeconds(2))
                .until(() -> TestMailServer.to(address).isEmpty());
        var asked = TestMailServer.confirmationsTo(address);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().getSubject()).isEqualTo("Да ли је ово ваша адреса?");
        assertThat(asked.getFirst().getHeader("Content-Language", null)).isEqualTo("sr-Cyrl");
        assertThat(asked.getFirst().getHeader("List-Unsubscribe", null)).contains("/v1/unsubscriptions/");
        assertThat(TestMailServer.text(asked.getFirst())).doesNotContain("Lipa", "LEAP", "Informacije");
        assertThat(saved.jsonPath().getBoolean("confirmed")).isFalse();
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void mailGoesOutOnceTheLinkWasOpened() {
        // Given
        wish(lipa, address, "AT_ONCE", "en");
        var token = tokenSentTo(address);
        // When
        var confirmed = confirm(lipa, token);
        // Then
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.jsonPath().getBoolean("confirmed")).isTrue();
        openReview();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> TestMailServer.to(address).size() == 1);
    }

    @Test
    void tokenWorksOnceAndForWhoeverItWasSentToAlone() {
        // Given
        var breza = memberOf(panel, "RS", "Breza");
        wish(breza, someAddress("breza"), "AT_ONCE", "en");
        wish(lipa, address, "AT_ONCE", "en");
        var token = tokenSentTo(address);
        // When
        var stolen = confirm(breza, token);
        // Then
        assertThat(stolen.statusCode()).isEqualTo(409);
        assertThat(confirm(lipa, "guessed").statusCode()).isEqualTo(409);
        assertThat(confirm(lipa, token).statusCode()).isEqualTo(200);
        assertThat(confirm(lipa, token).jsonPath().getString("type")).isEqualTo("/problems/confirmation-over");
        assertThat(isConfirmed()).isTrue();
    }

    @Test
    void otherAddressHasToBeConfirmedAnew() {
        // Given
        wishAndConfirm(lipa, address, "AT_ONCE", "en");
        var other = someAddress("other");
        // When
        wish(lipa, other, "AT_ONCE", "en");
        // Then
        assertThat(isConfirmed()).isFalse();
        openReview();
        tokenSentTo(other);
        await().during(Duration.ofSeconds(2))
                .until(() -> TestMailServer.to(other).isEmpty()
                        && TestMailServer.to(address).isEmpty());
    }

    @Test
    void otherFrequencyAsksForNothing() {
        // Given
        wishAndConfirm(lipa, address, "AT_ONCE", "en");
        // When
        wish(lipa, address, "DAILY", "sq");
        // Then
        assertThat(isConfirmed()).isTrue();
        await().during(Duration.ofSeconds(1))
                .until(() -> TestMailServer.confirmationsTo(address).size() == 1);
    }

    @Test
    void linkOfAnEarlierMailIsOver() {
        // Given
        wish(lipa, address, "AT_ONCE", "en");
        var first = tokenSentTo(address);
        wish(lipa, address, "AT_ONCE", "en");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> TestMailServer.confirmationsTo(address).size() == 2);
        // When
        var late = confirm(lipa, first);
        // Then
        assertThat(late.statusCode()).isEqualTo(409);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> confirm(lipa, tokenSentTo(address)).statusCode() == 200);
    }

    @Test
    void linkThatIsTooOldIsOver() throws SQLException {
        // Given
        wish(lipa, address, "AT_ONCE", "en");
        var token = tokenSentTo(address);
        await().until(() -> stored("confirmation_hash is not null"));
        change("update message_settings set confirmation_expires_at = now() - interval '1 second'");
        // When
        var late = confirm(lipa, token);
        // Then
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(isConfirmed()).isFalse();
    }

    @Test
    void tokenIsReadableNowhereInTheDatabase() throws SQLException {
        // Given
        wish(lipa, address, "AT_ONCE", "en");
        // When
        var token = tokenSentTo(address);
        // Then
        await().until(() -> stored("length(confirmation_hash) = 64"));
        assertThat(stored("message_settings::text like '%" + token + "%'")).isFalse();
        assertThat(member("RS", lipa).get("/v1/my-data").asString()).doesNotContain("confirmation_hash");
    }

    private static boolean stored(String condition) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select bool_or(" + condition + ") from message_settings")) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void change(String update) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.executeUpdate(update);
        }
    }
}
