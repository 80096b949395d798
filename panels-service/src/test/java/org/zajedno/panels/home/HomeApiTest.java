package org.zajedno.panels.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class HomeApiTest {

    private String panel;
    private String lipa;
    private String breza;

    @BeforeEach
    void twoMembersAreAsked() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        breza = memberOf(panel, "RS", "Breza");
    }

    private String openReview() {
        return ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private static JsonPath homeOf(String account) {
        return member("RS", account)
                .header("Accept-Language", "sr-Latn")
                .get("/v1/home")
                .jsonPath();
    }

    @Test
    void homeHasAllThatWaitsAndNothingOfAnotherMember() {
        // Given
        var review = openReview();
        var draft = ReviewSteps.unknown();
        ReviewSteps.draft(review, "RS", lipa, draft);
        ReviewSteps.draft(review, "RS", breza, ReviewSteps.unknown());
        var own = ReviewSteps.said(review, "RS", lipa);
        ReviewSteps.said(review, "RS", breza);
        ReviewSteps.meeting(panel, "RS");
        // When
        var home = homeOf(lipa);
        // Then
        assertThat(home.getList("memberships.pseudonym")).isEqualTo(List.of("Lipa"));
        assertThat(home.getList("reviews.id")).isEqualTo(List.of(review));
        assertThat(home.getString("reviews[0].title")).isEqualTo("Informacije za učesnike");
        assertThat(home.getString("reviews[0].language")).isEqualTo("sr-Latn");
        assertThat(home.getList("drafts.draft.id")).isEqualTo(List.of(draft));
        assertThat(home.getList("drafts.reviewRequestId")).isEqualTo(List.of(review));
        assertThat(home.getList("comments.id")).isEqualTo(List.of(own));
        assertThat(home.getInt("ownCommentCount")).isEqualTo(1);
        assertThat(home.getString("nextMeeting.startsAt")).isEqualTo("2030-03-01T17:00:00");
        assertThat(home.getList("refusedPayments")).isEmpty();
    }

    @Test
    void unreadAnswerIsThereHoweverMuchWasSaidSince() {
        // Given
        var review = openReview();
        var said = Stream.generate(() -> ReviewSteps.said(review, "RS", lipa))
                .limit(8)
                .toList();
        ReviewSteps.respond(said.get(0), "ACCEPTED");
        ReviewSteps.respond(said.get(1), "NOT_ACCEPTED");
        member("RS", lipa).post("/v1/comments/" + said.get(1) + "/response/reading");
        member("RS", lipa).post("/v1/comments/" + said.get(7) + "/retraction");
        // When
        var home = homeOf(lipa);
        // Then
        assertThat(home.getList("comments.id"))
                .isEqualTo(List.of(said.get(0), said.get(3), said.get(4), said.get(5), said.get(6), said.get(7)));
        assertThat(home.getString("comments[0].response.decision")).isEqualTo("ACCEPTED");
        assertThat(home.getString("comments[0].response.readAt")).isNull();
        assertThat(home.getString("comments[5].state")).isEqualTo("RETRACTED");
        assertThat(home.getList("ownCommentCounts.ownCommentCount")).isEqualTo(List.of(7));
        assertThat(home.getInt("ownCommentCount")).isEqualTo(8);
    }

    @Test
    void firstPageHasTheBeginningOfWhatWasSaid() {
        // Given
        var long300 = "😀".repeat(300);
        ReviewSteps.say(
                openReview(),
                "RS",
                lipa,
                ReviewSteps.general().replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"" + long300 + "\""));
        // When
        var home = homeOf(lipa);
        // Then
        assertThat(home.getString("comments[0].text")).isEqualTo("😀".repeat(200));
    }

    @Test
    void claimThatWasNotPaidWaitsForItsMember() {
        // Given
        coordinator()
                .body("{\"country\":\"RS\",\"taskKind\":\"REVIEW\",\"amount\":2500.00,\"currency\":\"RSD\","
                        + "\"basis\":{\"en\":\"About two hours\",\"sr-Latn\":\"Oko dva sata\"}}")
                .put("/v1/payment-rates");
        var review = openReview();
        ReviewSteps.said(review, "RS", lipa);
        var offer = "/v1/payment-offers/"
                + member("RS", lipa).get("/v1/payment-offers").jsonPath().getString("items[0].id");
        member("RS", lipa).post(offer + "/acceptance");
        var claim = member("RS", lipa)
                .body("{\"expenses\":[]}")
                .post(offer + "/claims")
                .header("Location");
        var before = homeOf(lipa).getList("refusedPayments");
        // When
        ppiLead("RS").body("{\"reason\":\"The receipt is missing.\"}").post(claim + "/rejection");
        // Then
        assertThat(before).isEmpty();
        assertThat(homeOf(lipa).getList("refusedPayments.id"))
                .isEqualTo(List.of(offer.substring(offer.lastIndexOf('/') + 1)));
        assertThat(homeOf(breza).getList("refusedPayments")).isEmpty();
    }

    @Test
    void whoeverHasLeftReadsWhatTheySaidAndIsAskedNothing() {
        // Given
        var said = ReviewSteps.said(openReview(), "RS", lipa);
        ReviewSteps.meeting(panel, "RS");
        var membership = homeOf(lipa).getString("memberships[0].id");
        // When
        member("RS", lipa).post("/v1/memberships/" + membership + "/end");
        // Then
        var home = homeOf(lipa);
        assertThat(home.getList("memberships.state")).isEqualTo(List.of("ENDED"));
        assertThat(home.getList("reviews")).isEmpty();
        assertThat(home.getList("comments.id")).isEqualTo(List.of(said));
        assertThat(home.getString("nextMeeting")).isNull();
    }

    @Test
    void whoeverSitsOnNoPanelFindsNothing() {
        // Given
        ReviewSteps.said(openReview(), "RS", lipa);
        // When
        var home = homeOf("a-stranger");
        // Then
        assertThat(home.getList("memberships")).isEmpty();
        assertThat(home.getList("reviews")).isEmpty();
        assertThat(home.getList("drafts")).isEmpty();
        assertThat(home.getList("comments")).isEmpty();
        assertThat(home.getInt("ownCommentCount")).isZero();
    }
}
