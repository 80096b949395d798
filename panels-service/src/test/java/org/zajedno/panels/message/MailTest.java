package org.zajedno.panels.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;
import static org.zajedno.panels.message.Wishes.someAddress;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.Chain;

/** What arrives in a mailbox, when, and what does not. */
@QuarkusTest
class MailTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private String panel;
    private String lipa;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
    }

    private void wish(String address, String frequency, String language) {
        Wishes.wishAndConfirm(lipa, address, frequency, language);
    }

    private String openReview() {
        return Chain.openReview(Chain.version(Chain.material(), Chain.TEXT), panel);
    }

    private static MimeMessage onlyMailTo(String address) {
        await().atMost(A_MINUTE).until(() -> TestMail.to(address).size() == 1);
        return TestMail.to(address).getFirst();
    }

    private static String token(MimeMessage mail) throws MessagingException {
        return mail.getHeader("List-Unsubscribe", null).replaceAll("^.*/v1/unsubscriptions/|>$", "");
    }

    private static void makeEverythingDue() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.execute("update waiting_message set due_at = now()");
        }
    }

    @Test
    void openedReviewIsToldInTheMembersLanguageAndNothingOfIt() throws MessagingException, IOException {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "sr-Cyrl");
        // When
        var review = openReview();
        // Then
        var mail = onlyMailTo(address);
        assertThat(mail.getSubject()).isEqualTo("Нешто Вас чека");
        assertThat(mail.getContent().toString())
                .contains("нешто Вас чека", "/?at=reading&review=" + review, "/?at=messages")
                .doesNotContain("Informacije", "Participant", "LEAP", "Lipa");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("sr-Cyrl");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void answerIsTold() throws MessagingException, IOException {
        // Given
        var review = openReview();
        var comment = Chain.say(review, "RS", lipa, Chain.general("{\"preference\":\"NONE\"}"))
                .jsonPath()
                .getString("id");
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        // When
        Chain.answer(comment, "ACCEPTED");
        // Then
        var mail = onlyMailTo(address);
        assertThat(mail.getSubject()).isEqualTo("Something waits for you");
        assertThat(mail.getContent().toString())
                .contains("/?at=comment&id=" + comment)
                .doesNotContain("right", "sesija");
    }

    @Test
    void dayIsToldInOneMail() throws SQLException, MessagingException, IOException {
        // Given
        var address = someAddress("lipa");
        wish(address, "DAILY", "sr-Latn");
        openReview();
        openReview();
        await().during(Duration.ofSeconds(1)).until(() -> TestMail.to(address).isEmpty());
        // When
        makeEverythingDue();
        // Then
        var mail = onlyMailTo(address);
        assertThat(mail.getContent().toString()).contains("/\r\n").doesNotContain("review");
        await().during(Duration.ofSeconds(1)).until(() -> TestMail.to(address).size() == 1);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        // Given
        var address = someAddress("lipa");
        Wishes.wish(lipa, address, "NONE", "en");
        // When
        openReview();
        // Then
        await().during(Duration.ofSeconds(2)).until(() -> TestMail.to(address).isEmpty());
    }

    @Test
    void breakIsABreakFromMail() {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        var comment = Chain.say(openReview(), "RS", lipa, Chain.general("{\"preference\":\"NONE\"}"))
                .jsonPath()
                .getString("id");
        onlyMailTo(address);
        member("RS", lipa).post(membership() + "/break");
        // When
        Chain.answer(comment, "ACCEPTED");
        openReview();
        // Then
        await().during(Duration.ofSeconds(2)).until(() -> TestMail.to(address).size() == 1);
    }

    @Test
    void addressOfWhoeverLeftIsForgotten() {
        // Given
        wish(someAddress("lipa"), "AT_ONCE", "en");
        // When
        member("RS", lipa).post(membership() + "/end");
        // Then
        await().atMost(A_MINUTE)
                .until(() -> member("RS", lipa)
                        .get("/v1/message-settings")
                        .jsonPath()
                        .getString("frequency")
                        .equals("NONE"));
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getString("email"))
                .isNull();
    }

    private String membership() {
        return "/v1/memberships/"
                + member("RS", lipa).get("/v1/memberships").jsonPath().getString("items[0].id");
    }

    @Test
    void oneClickStopsMailWithoutSigningIn() throws MessagingException {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        openReview();
        var path = "/v1/unsubscriptions/" + token(onlyMailTo(address));
        // When
        var stopped = given().formParam("List-Unsubscribe", "One-Click").post(path);
        // Then
        assertThat(stopped.statusCode()).isEqualTo(204);
        assertThat(given().post(path).statusCode()).isEqualTo(204);
        var settings = member("RS", lipa).get("/v1/message-settings").jsonPath();
        assertThat(settings.getString("frequency")).isEqualTo("NONE");
        assertThat(settings.getString("email")).isNull();
        openReview();
        await().during(Duration.ofSeconds(2)).until(() -> TestMail.to(address).size() == 1);
    }

    @Test
    void tokenThatWasNotMadeHereStopsNothing() {
        // Given
        wish(someAddress("lipa"), "AT_ONCE", "en");
        // When
        var response = given().post("/v1/unsubscriptions/" + "7".repeat(50));
        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getString("frequency"))
                .isEqualTo("AT_ONCE");
    }

    @Test
    void mailThatComesBackPausesMailAndTellsTheContact() throws MessagingException {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        openReview();
        var before = TestMail.to("contact.rs@example.org").size();
        // When
        comeBack(token(onlyMailTo(address)));
        // Then
        await().atMost(A_MINUTE)
                .until(() -> TestMail.to("contact.rs@example.org").size() == before + 1);
        assertPaused();
        var told = TestMail.to("contact.rs@example.org").getLast();
        assertThat(told.getSubject()).isEqualTo("Do jednog člana ne stiže pošta");
        assertThat(GreenMailUtil.getBody(told)).doesNotContain("Lipa", address);
        openReview();
        await().during(Duration.ofSeconds(1)).until(() -> TestMail.to(address).size() == 1);
        assertThat(Wishes.wish(lipa, address, "AT_ONCE", "en").jsonPath().getBoolean("paused"))
                .isFalse();
    }

    private void assertPaused() {
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getBoolean("paused"))
                .isTrue();
        var unreachable = ppiLead("RS").get("/v1/panels/" + panel + "/unreachable-members");
        assertThat(unreachable.jsonPath().getList("items.pseudonym")).isEqualTo(List.of("Lipa"));
        assertThat(unreachable.asString()).doesNotContain("@");
    }

    /** A delivery report (RFC 3464) as mail servers write them. */
    private static void comeBack(String token) throws MessagingException {
        var report = """
                From: MAILER-DAEMON@mail.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                The mail could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; lipa@mail.example
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Subject: Something waits for you
                List-Unsubscribe:
                 <http://localhost:8080/v1/unsubscriptions/%s>
                --b--
                """.formatted(TestMail.RETURNS, token).replace("\n", "\r\n");
        var message =
                new MimeMessage((Session) null, new ByteArrayInputStream(report.getBytes(StandardCharsets.US_ASCII)));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(TestMail.RETURNS));
        TestMail.server().getUserManager().getUser(TestMail.RETURNS).deliver(message);
    }

    @Test
    void addressThatTheMailServerDoesNotKnowPausesMail() {
        // Given
        var address = someAddress("nobody");
        // When
        Wishes.wish(lipa, address, "AT_ONCE", "en");
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
        Wishes.wish(lipa, address, "AT_ONCE", "en");
        await().atMost(A_MINUTE).until(MailTest::attempts, attempts -> attempts == 1);
        // When
        makeEverythingDue();
        // Then
        Wishes.tokenSentTo(address);
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

    @Test
    void alertSaysNothingOfWhoOrWhy() {
        // Given
        var before = TestMail.to("contact.rs@example.org").size();
        // When
        member("RS", lipa).body("{\"wantsCall\":true,\"words\":\"Ne spavam\"}").post("/v1/safeguarding-flags");
        // Then
        await().atMost(A_MINUTE)
                .until(() -> TestMail.to("contact.rs@example.org").size() == before + 1);
        var alert = GreenMailUtil.getWholeMessage(
                TestMail.to("contact.rs@example.org").getLast());
        assertThat(alert).contains("/?at=3Dsafeguarding").doesNotContain("Lipa", "spavam");
    }
}
