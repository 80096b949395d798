package org.zajedno.panels.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.notification.MessageSettingsSteps.someAddress;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

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
        MessageSettingsSteps.wishAndConfirm(lipa, address, frequency, language);
    }

    private String openReview() {
        return ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    @Test
    void openedReviewIsToldInTheMembersLanguageAndNothingOfIt() throws MessagingException, IOException {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "sr-Cyrl");
        // When
        var review = openReview();
        // Then
        var mail = TestMailServer.onlyMailTo(address);
        assertThat(mail.getSubject()).isEqualTo("Нешто вас чека");
        assertThat(mail.getContent().toString())
                .contains("нешто вас чека", "/?at=reading&review=" + review, "/?at=messages")
                .doesNotContain("Informacije", "Participant", "LEAP", "Lipa");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("sr-Cyrl");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void answerIsTold() throws MessagingException, IOException {
        // Given
        var review = openReview();
        var comment = ReviewSteps.said(review, "RS", lipa);
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        // When
        ReviewSteps.respond(comment, "ACCEPTED");
        // Then
        var mail = TestMailServer.onlyMailTo(address);
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
        await().during(Duration.ofSeconds(1))
                .until(() -> TestMailServer.to(address).isEmpty());
        // When
        MessageSettingsSteps.makeEverythingDue();
        // Then
        var mail = TestMailServer.onlyMailTo(address);
        assertThat(mail.getContent().toString()).contains("/\r\n").doesNotContain("review");
        await().during(Duration.ofSeconds(1))
                .until(() -> TestMailServer.to(address).size() == 1);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        // Given
        var address = someAddress("lipa");
        MessageSettingsSteps.wish(lipa, address, "NONE", "en");
        // When
        openReview();
        // Then
        await().during(Duration.ofSeconds(2))
                .until(() -> TestMailServer.to(address).isEmpty());
    }

    @Test
    void breakIsABreakFromMail() {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        var comment = ReviewSteps.say(openReview(), "RS", lipa, ReviewSteps.general())
                .jsonPath()
                .getString("id");
        TestMailServer.onlyMailTo(address);
        member("RS", lipa).post(membership() + "/break");
        // When
        ReviewSteps.respond(comment, "ACCEPTED");
        openReview();
        // Then
        await().during(Duration.ofSeconds(2))
                .until(() -> TestMailServer.to(address).size() == 1);
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
        var path = "/v1/unsubscriptions/" + TestMailServer.token(TestMailServer.onlyMailTo(address));
        // When
        var stopped = given().formParam("List-Unsubscribe", "One-Click").post(path);
        // Then
        assertThat(stopped.statusCode()).isEqualTo(204);
        assertThat(given().post(path).statusCode()).isEqualTo(204);
        var settings = member("RS", lipa).get("/v1/message-settings").jsonPath();
        assertThat(settings.getString("frequency")).isEqualTo("NONE");
        assertThat(settings.getString("email")).isNull();
        openReview();
        await().during(Duration.ofSeconds(2))
                .until(() -> TestMailServer.to(address).size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, en, Send me no more mail, We have forgotten your address",
        "sr-Cyrl, sr-Cyrl, Не шаљите ми више пошту, Заборавили смо вашу адресу",
        "sr-RS, sr-Latn, Ne šaljite mi više poštu, Zaboravili smo vašu adresu",
        "sr-ME, cnr, Ne šaljite mi više poštu, Zaboravili smo vašu adresu",
        "bs, bs, Ne šaljite mi više poštu, Zaboravili smo vašu adresu",
        "mk-MK, mk, Не испраќајте ми повеќе пошта, Ја заборавивме вашата адреса",
        "sq, sq, Mos më dërgoni më postë, E harruam adresën tuaj",
        "de, en, Send me no more mail, We have forgotten your address"
    })
    void personWhoOpensTheAddressSeesAPageWithAButtonAndNothingChanges(
            String wished, String language, String button, String done) throws MessagingException {
        // Given
        var address = someAddress("lipa");
        wish(address, "AT_ONCE", "en");
        openReview();
        var path = "/v1/unsubscriptions/" + TestMailServer.token(TestMailServer.onlyMailTo(address));
        // When
        var page = browser(wished).get(path);
        var looked = browser(wished).head(path);
        var before = member("RS", lipa).get("/v1/message-settings").jsonPath();
        var pressed = browser(wished).formParam("List-Unsubscribe", "One-Click").post(path);
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.asString())
                .contains("<html lang=\"" + language + "\">", "<button>" + button + "</button>", "method=\"post\"")
                .doesNotContain(address, "<script");
        assertThat(before.getString("frequency")).isEqualTo("AT_ONCE");
        assertThat(before.getString("email")).isEqualTo(address);
        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(pressed.asString())
                .contains("<html lang=\"" + language + "\">", done)
                .doesNotContain("<button");
        assertThat(member("RS", lipa).get("/v1/message-settings").jsonPath().getString("frequency"))
                .isEqualTo("NONE");
    }

    @Test
    void addressThatIsCutOffIsSaidOnAPage() {
        // When
        var page = browser("sq").get("/v1/unsubscriptions/abc");
        var pressed = browser("sq").post("/v1/unsubscriptions/abc");
        // Then
        for (var answer : List.of(page, pressed)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asString()).contains("Kjo lidhje nuk funksionon").doesNotContain("<button");
        }
    }

    @Test
    void pageComesWithItsLooks() {
        // Given
        var page = browser("en").get("/v1/unsubscriptions/abc").asString();
        // When
        var looks = given().get(page.replaceAll("(?s)^.*<link rel=\"stylesheet\" href=\"|\".*$", ""));
        // Then
        assertThat(looks.statusCode()).isEqualTo(200);
        assertThat(looks.contentType()).startsWith("text/css");
    }

    private static RequestSpecification browser(String language) {
        return given().header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", language);
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
    void alertSaysNothingOfWhoOrWhy() {
        // Given
        var before = TestMailServer.to("contact.rs@example.org").size();
        // When
        member("RS", lipa).body("{\"wantsCall\":true,\"words\":\"Ne spavam\"}").post("/v1/safeguarding-flags");
        // Then
        await().atMost(A_MINUTE)
                .until(() -> TestMailServer.to("contact.rs@example.org").size() == before + 1);
        var alert = GreenMailUtil.getWholeMessage(
                TestMailServer.to("contact.rs@example.org").getLast());
        assertThat(alert).contains("/?at=3Ddesk-safeguarding").doesNotContain("Lipa", "spavam");
    }
}
