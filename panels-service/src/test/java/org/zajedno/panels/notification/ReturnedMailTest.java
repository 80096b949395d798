package org.zajedno.panels.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.notification.MessageSettingsSteps.someAddress;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Mail that does not arrive: it pauses, is told to the contact, or is tried again. */
@QuarkusTest
class ReturnedMailTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private String panel;
    private String lipa;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
    }

    private void openReview() {
        ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    @Test
    void mailThatComesBackPausesMailAndTellsTheContact() throws MessagingException {
        // Given
        var address = someAddress("lipa");
        MessageSettingsSteps.wishAndConfirm(lipa, address, "AT_ONCE", "en");
        openReview();
        var before = TestMailServer.to("contact.rs@example.org").size();
        // When
        comeBack(TestMailServer.token(TestMailServer.onlyMailTo(address)));
        // Then
        await().atMost(A_MINUTE)
                .until(() -> TestMailServer.to("contact.rs@example.org").size() == before + 1);
        assertPaused();
        var told = TestMailServer.to("contact.rs@example.org").getLast();
        assertThat(told.getSubject()).isEqualTo("Do jednog člana ne stiže pošta");
        assertThat(GreenMailUtil.getBody(told)).contains("/?at=3Ddesk-panel").doesNotContain("Lipa", address);
        openReview();
        await().during(Duration.ofSeconds(1))
                .until(() -> TestMailServer.to(address).size() == 1);
        assertThat(MessageSettingsSteps.wish(lipa, address, "AT_ONCE", "en")
                        .jsonPath()
                        .getBoolean("paused"))
                .isFalse();
    }

    private void assertPaused() {
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getBoolean("paused"))
                .isTrue();
        var unreachable = ppiLead("RS").get("/v1/panels/" + panel + "/unreachable-members");
        assertThat(unreachable.jsonPath().getList("items.pseudonym")).isEqualTo(List.of("Lipa"));
        assertThat(unreachable.asString()).doesNotContain("@");
    }

    private static void comeBack(String token) throws MessagingException {
        put(MailReports.delivery(token, MailReports.recipient("lipa@mail.example", "failed", "5.1.1")));
    }

    /** Lays a message into the mailbox of what comes back. */
    private static void put(String text) throws MessagingException {
        var message = MailReports.message(text);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(TestMailServer.RETURNS));
        TestMailServer.server().getUserManager().getUser(TestMailServer.RETURNS).deliver(message);
    }

    @Test
    void fullMailboxDelayAndFailureOfOthersPauseNothing() throws MessagingException, FolderException {
        // Given
        var address = someAddress("lipa");
        MessageSettingsSteps.wishAndConfirm(lipa, address, "AT_ONCE", "en");
        openReview();
        var token = TestMailServer.token(TestMailServer.onlyMailTo(address));
        // When
        put(MailReports.delivery(token, MailReports.recipient(address, "failed", "5.2.2")));
        put(MailReports.delivery(token, MailReports.recipient(address, "failed", "5.2.2")));
        put(MailReports.delivery(token, MailReports.recipient(address, "delayed", "4.4.7")));
        put(MailReports.delivery(
                token,
                MailReports.recipient(address, "delayed", "4.4.7"),
                MailReports.recipient("other@example.org", "failed", "5.1.1")));
        put("Content-Type: multipart/report; boundary=\"\n\n--\n");
        put(MailReports.delivery("7".repeat(40), MailReports.recipient(address, "failed", "5.1.1")));
        // Then
        awaitThatAllIsRead();
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getBoolean("paused"))
                .isFalse();
        openReview();
        await().atMost(A_MINUTE).until(() -> TestMailServer.to(address).size() == 2);
    }

    private static void awaitThatAllIsRead() throws FolderException {
        var inbox = TestMailServer.server()
                .getManagers()
                .getImapHostManager()
                .getInbox(TestMailServer.server().getUserManager().getUser(TestMailServer.RETURNS));
        await().atMost(A_MINUTE).until(() -> inbox.getUnseenCount() == 0);
    }

    @Test
    void whatIsAboutAnAddressOfBeforeLeavesTheOneOfTodayAlone() throws MessagingException, FolderException {
        // Given
        var before = someAddress("lipa");
        MessageSettingsSteps.wishAndConfirm(lipa, before, "AT_ONCE", "en");
        openReview();
        var token = TestMailServer.token(TestMailServer.onlyMailTo(before));
        var today = someAddress("lipa");
        MessageSettingsSteps.wishAndConfirm(lipa, today, "AT_ONCE", "en");
        // When
        put(MailReports.delivery(token, MailReports.recipient(before, "failed", "5.1.1")));
        put(MailReports.complaint(token, "abuse"));
        // Then
        awaitThatAllIsRead();
        assertThat(given().post("/v1/unsubscriptions/" + token).statusCode()).isEqualTo(204);
        var settings = member("RS", lipa).get("/v1/message-settings").jsonPath();
        assertThat(settings.getBoolean("paused")).isFalse();
        assertThat(settings.getString("email")).isEqualTo(today);
        assertThat(settings.getString("frequency")).isEqualTo("AT_ONCE");
    }

    @Test
    void complaintEndsMail() throws MessagingException {
        // Given
        var address = someAddress("lipa");
        MessageSettingsSteps.wishAndConfirm(lipa, address, "AT_ONCE", "en");
        openReview();
        // When
        put(MailReports.complaint(TestMailServer.token(TestMailServer.onlyMailTo(address)), "abuse"));
        // Then
        await().atMost(A_MINUTE)
                .until(() -> member("RS", lipa)
                        .get("/v1/message-settings")
                        .jsonPath()
                        .getString("frequency")
                        .equals("NONE"));
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getString("email"))
                .isNull();
        openReview();
        await().during(Duration.ofSeconds(1))
                .until(() -> TestMailServer.to(address).size() == 1);
    }

    @Test
    void addressThatTheMailServerDoesNotKnowPausesMail() {
        // Given
        var address = someAddress("nobody");
        // When
        MessageSettingsSteps.wish(lipa, address, "AT_ONCE", "en");
        // Then
        await().atMost(A_MINUTE)
                .until(() -> member("RS", lipa)
                        .get("/v1/message-settings")
                        .jsonPath()
                        .getBoolean("paused"));
        assertPaused();
    }

    @Test
    void mailThatTheServerPutOffIsSentAgain() throws SQLException {
        // Given
        var address = someAddress("busy");
        MessageSettingsSteps.wish(lipa, address, "AT_ONCE", "en");
        await().atMost(A_MINUTE).until(ReturnedMailTest::attempts, attempts -> attempts == 1);
        // When
        MessageSettingsSteps.makeEverythingDue();
        // Then
        MessageSettingsSteps.tokenSentTo(address);
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getBoolean("paused"))
                .isFalse();
    }

    private static int attempts() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select coalesce(max(attempts), 0) from waiting_message")) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
