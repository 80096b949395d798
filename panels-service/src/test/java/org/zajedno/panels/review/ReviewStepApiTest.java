package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.changedPanel;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ReviewStepApiTest {

    private static final String REASON = "{\"reason\":{\"en\":\"The ethics committee meets earlier.\"}}";

    private String serbia;
    private String bosnia;
    private String account;
    private String path;
    private String review;

    @BeforeEach
    void aReviewIsBeforeTwoPanels() {
        TestDatabase.clean();
        serbia = panel("RS");
        bosnia = panel("BA");
        account = memberOf(serbia, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, bosnia);
        path = "/v1/review-requests/" + review;
    }

    private String said(String country, String author) {
        return ReviewSteps.said(review, country, author);
    }

    private String state() {
        return researcher().get(path).jsonPath().getString("state");
    }

    @Test
    void reviewFollowsItsAnswersAcrossCountries() {
        var foreign = memberOf(bosnia, "BA", "Bor");
        var first = said("RS", account);
        var second = said("BA", foreign);
        researcher().post(path + "/closing");
        assertThat(state()).isEqualTo("CLOSED");

        // a researcher who sees one country alone answers what is seen there
        as(TestTokens.of("researcher").in("RS"))
                .body("{\"decision\":\"OUT_OF_SCOPE\",\"reason\":{\"en\":\"no\"}}")
                .post("/v1/comments/" + first + "/response");
        assertThat(state()).isEqualTo("CLOSED");
        ReviewSteps.respond(second, "OUT_OF_SCOPE");
        assertThat(state()).isEqualTo("RESPONDED");

        member("BA", foreign).body("{\"reason\":\"Ne to.\"}").post("/v1/comments/" + second + "/reopening");
        assertThat(state()).isEqualTo("CLOSED");
        member("BA", foreign).post("/v1/comments/" + second + "/retraction");
        assertThat(state()).isEqualTo("RESPONDED");
    }

    @Test
    void reviewIsCompletedOnceEverythingIsAnswered() {
        var comment = said("RS", account);
        researcher().post(path + "/closing");
        assertThat(researcher().post(path + "/completion").statusCode()).isEqualTo(409);
        ReviewSteps.respond(comment, "OUT_OF_SCOPE");

        var completed = researcher().post(path + "/completion");

        assertThat(completed.jsonPath().getString("state")).isEqualTo("COMPLETED");
        assertThat(ReviewSteps.say(review, "RS", account, ReviewSteps.general()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void cancelledReviewTellsThePanelsWhyAndKeepsWhatTheySaid() {
        var comment = said("RS", account);

        var cancelled = researcher().body(REASON).post(path + "/cancellation");

        assertThat(cancelled.jsonPath().getString("state")).isEqualTo("CANCELLED");
        assertThat(member("RS", account).get(path).jsonPath().getString("cancellationReason"))
                .isEqualTo("The ethics committee meets earlier.");
        assertThat(member("RS", account)
                        .get("/v1/comments/" + comment)
                        .jsonPath()
                        .getString("text"))
                .isEqualTo("Koliko traje jedna sesija?");
        assertThat(researcher().body("{}").post(path + "/cancellation").statusCode())
                .isEqualTo(422);
    }

    @Test
    void researcherOfSomeCountriesDoesNotEndItForOthers() {
        var partial = TestTokens.of("researcher").in("RS");

        assertThat(as(partial).post(path + "/closing").statusCode()).isEqualTo(403);
        assertThat(as(partial).body(REASON).post(path + "/cancellation").statusCode())
                .isEqualTo(403);
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void closingBelowTheQuorumNeedsAReasonThatStays() {
        ppiLead("RS")
                .header("If-Match", "*")
                .body(changedPanel("ACTIVE").replace("{\"state\"", "{\"quorum\":2,\"state\""))
                .put("/v1/panels/" + serbia);
        memberOf(serbia, "RS", "Breza");
        said("RS", account);

        var refused = researcher().post(path + "/closing");

        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/quorum-not-reached");
        assertThat(refused.asString()).doesNotContain(serbia);
        var lead = ppiLead("RS").get(path).jsonPath();
        assertThat(lead.getBoolean("quorumReached")).isFalse();
        assertThat(lead.getInt("heard")).isEqualTo(1);
        assertThat(lead.getList("panelIds")).isEqualTo(List.of(serbia));
        assertThat(lead.getInt("members")).isEqualTo(2);
        var closed = researcher().body(REASON).post(path + "/closing");
        assertThat(closed.jsonPath().getString("closingReason")).isEqualTo("The ethics committee meets earlier.");
    }

    @Test
    void onlyTheLeadIsToldHowManyWereHeard() {
        said("RS", account);

        var seen = researcher().get(path).asString()
                + member("RS", account).get(path).asString();

        assertThat(seen).doesNotContain("heard", "quorumReached", "members");
    }
}
