package org.zajedno.panels.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** What a member is told of how a review goes on. */
@QuarkusTest
class MailOfReviewsTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private String panel;
    private String lipa;
    private String review;
    private String address;

    @BeforeEach
    void memberIsThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        address = MessageSettingsSteps.someAddress("lipa");
    }

    private void wishForMail() {
        MessageSettingsSteps.wishAndConfirm(lipa, address, "AT_ONCE", "en");
    }

    private static List<String> linksIn(String address) {
        return TestMailServer.to(address).stream().map(MailOfReviewsTest::link).toList();
    }

    private static String link(MimeMessage mail) {
        return TestMailServer.text(mail).replaceAll("(?s)^.*?(/\\?at=[^\r\n]*).*$", "$1");
    }

    @Test
    void moreTimeIsTold() {
        // Given
        wishForMail();
        // When
        researcher()
                .header("If-Match", "*")
                .body("{\"deadline\":\"2041-01-01T00:00:00Z\",\"reason\":{\"en\":\"holidays\"}}")
                .put("/v1/review-requests/" + review + "/deadline");
        // Then
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(linksIn(address)).containsExactly("/?at=reading&review=" + review));
    }

    @Test
    void reviewThatIsGivenUpIsToldToThePanelsThatItWasPutBefore() {
        // Given
        var draft = ReviewSteps.review(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel)
                .jsonPath()
                .getString("id");
        wishForMail();
        // When
        for (var cancelled : List.of(draft, review)) {
            researcher()
                    .body("{\"reason\":{\"en\":\"stopped\"}}")
                    .post("/v1/review-requests/" + cancelled + "/cancellation");
        }
        // Then
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(linksIn(address)).containsExactly("/?at=reading&review=" + review));
    }

    @Test
    void mailAboutACommentThatIsGivenBackOpensItsDraft() {
        // Given
        var comment = ReviewSteps.say(
                        review, "RS", lipa, ReviewSteps.general().replace("Koliko traje", "Milica pita: koliko traje"))
                .jsonPath()
                .getString("id");
        wishForMail();
        // When
        ppiLead("RS")
                .body("{\"decision\":\"RETURN\",\"reason\":\"Bez imena.\"}")
                .post("/v1/comments/" + comment + "/screening");
        // Then
        var draft = member("RS", lipa)
                .get("/v1/review-requests/" + review + "/drafts")
                .jsonPath()
                .getString("items[0].id");
        await().atMost(A_MINUTE)
                .untilAsserted(() -> assertThat(linksIn(address))
                        .containsExactly("/?at=saying&review=" + review + "&draft=" + draft));
    }
}
