package org.zajedno.panels.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class FilteredListsApiTest extends TwoReviewsTestBase {

    @Test
    void reviewsAreFoundByThePanelThatTheyWerePutBefore() {
        ReviewSteps.review(version, bosnia);

        assertThat(ids(researcher(), "/v1/review-requests?panelId=" + serbia)).containsExactly(both, serbian);
        assertThat(ids(coordinator(), "/v1/review-requests?panelId=" + bosnia)).containsExactly(both);
        assertThat(ids(researcher(), "/v1/review-requests?state=CLOSED&panelId=" + bosnia))
                .isEmpty();
        assertThat(ids(researcher(), "/v1/review-requests?panelId=" + ReviewSteps.unknown()))
                .isEmpty();
    }

    @Test
    void nobodyLearnsWhichOtherPanelAReviewWasPutBefore() {
        var neighbours = panel("RS");
        var shared = ReviewSteps.openReview(version, serbia, neighbours);

        assertThat(ids(member("RS", lipa), "/v1/review-requests?panelId=" + serbia))
                .contains(shared);
        assertThat(ids(member("RS", lipa), "/v1/review-requests?panelId=" + neighbours))
                .isEmpty();
        assertThat(ids(ppiLead("BA"), "/v1/review-requests?panelId=" + serbia)).isEmpty();
    }

    @Test
    void reviewsAreFoundByTheLanguagesOfTheirVersion() {
        assertThat(ids(ppiLead("RS"), "/v1/review-requests?language=sr-Latn")).containsExactly(both, serbian);
        assertThat(ids(researcher(), "/v1/review-requests?language=sq")).isEmpty();
    }

    private static String entry(String comment) {
        return researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"CONSULTATION\",\"method\":{\"en\":\"m\"},"
                        + "\"hopedToInfluence\":{\"en\":\"h\"},\"standards\":[],\"noChange\":true}")
                .post("/v1/impact-entries")
                .jsonPath()
                .getString("id");
    }

    @Test
    void impactIsFoundByReviewStageAndOutcome() {
        var entry = entry(ReviewSteps.said(both, "RS", lipa));

        assertThat(ids(researcher(), "/v1/impact-entries?reviewRequestId=" + both))
                .containsExactly(entry);
        assertThat(ids(researcher(), "/v1/impact-entries?reviewRequestId=" + serbian))
                .isEmpty();
        assertThat(ids(researcher(), "/v1/impact-entries?noChange=true&researchStage=DESIGN"))
                .containsExactly(entry);
        assertThat(ids(researcher(), "/v1/impact-entries?noChange=false")).isEmpty();
        assertThat(ids(member("RS", lipa), "/v1/impact-entries?reviewRequestId=" + both))
                .containsExactly(entry);
        assertThat(ids(ppiLead("RS"), "/v1/impact-entries?panelId=" + serbia)).containsExactly(entry);
        assertThat(researcher()
                        .get("/v1/impact-entries/export?format=CSV&researchStage=FUNDING")
                        .asString())
                .doesNotContain(entry);
    }

    @Test
    void impactIsNotFoundByAPanelWhereASmallOneWouldBeLeft() {
        entry(ReviewSteps.said(both, "RS", lipa));
        entry(ReviewSteps.said(both, "BA", breza));
        var alone = entry(ReviewSteps.said(serbian, "RS", lipa));

        for (var caller : List.of("researcher", "coordinator")) {
            RequestSpecification asking = caller.equals("researcher") ? researcher() : coordinator();
            assertThat(ids(asking, "/v1/impact-entries?reviewRequestId=" + both + "&panelId=" + serbia))
                    .isEmpty();
        }
        assertThat(ids(researcher(), "/v1/impact-entries?reviewRequestId=" + both + "&panelId=" + bosnia))
                .isEmpty();
        assertThat(researcher().get("/v1/impact-entries?panelId=" + bosnia).statusCode())
                .isEqualTo(422);
        assertThat(ids(researcher(), "/v1/impact-entries?reviewRequestId=" + serbian + "&panelId=" + serbia))
                .containsExactly(alone);
    }

    @Test
    void memberFindsNoImpactOfOthersByTheirReviewOrPanel() {
        entry(ReviewSteps.said(both, "RS", lipa));

        assertThat(ids(member("BA", breza), "/v1/impact-entries?reviewRequestId=" + both))
                .isEmpty();
        assertThat(ids(ppiLead("BA"), "/v1/impact-entries?panelId=" + serbia)).isEmpty();
    }

    @Test
    void contributionsAreFoundByReviewAndPanel() {
        var comment = ReviewSteps.said(both, "RS", lipa);
        ReviewSteps.respond(comment, "ACCEPTED");
        var second = ReviewSteps.version(
                researcher().get("/v1/material-versions/" + version).jsonPath().getString("materialId"),
                ReviewSteps.revisedText());
        ReviewSteps.change(second, comment);
        ReviewSteps.release(second);

        var mine = ids(member("RS", lipa), "/v1/contributions");

        assertThat(mine).hasSize(1);
        assertThat(ids(member("RS", lipa), "/v1/contributions?reviewRequestId=" + both))
                .isEqualTo(mine);
        assertThat(ids(ppiLead("RS"), "/v1/contributions?panelId=" + serbia)).isEqualTo(mine);
        assertThat(ids(ppiLead("RS"), "/v1/contributions?reviewRequestId=" + serbian))
                .isEmpty();
    }

    @Test
    void offersAndClaimsAreFoundByReviewPanelAndState() {
        coordinator()
                .body("{\"country\":\"RS\",\"taskKind\":\"REVIEW\",\"amount\":2500.00,\"currency\":\"RSD\","
                        + "\"basis\":{\"en\":\"About two hours\"}}")
                .put("/v1/payment-rates");
        var offers = ids(member("RS", lipa), "/v1/payment-offers?reviewRequestId=" + both);
        member("RS", lipa).post("/v1/payment-offers/" + offers.getFirst() + "/acceptance");
        ReviewSteps.said(both, "RS", lipa);
        var claim = member("RS", lipa)
                .body("{\"expenses\":[]}")
                .post("/v1/payment-offers/" + offers.getFirst() + "/claims")
                .jsonPath()
                .getString("id");

        assertThat(offers).hasSize(1);
        assertThat(ids(member("RS", lipa), "/v1/payment-offers?state=ACCEPTED")).isEqualTo(offers);
        assertThat(ids(ppiLead("RS"), "/v1/claims?state=SUBMITTED&panelId=" + serbia))
                .containsExactly(claim);
        assertThat(ids(ppiLead("RS"), "/v1/claims?reviewRequestId=" + both)).containsExactly(claim);
        assertThat(ids(ppiLead("RS"), "/v1/claims?reviewRequestId=" + serbian)).isEmpty();
        assertThat(ids(ppiLead("RS"), "/v1/claims?panelId=" + bosnia)).isEmpty();
        assertThat(ids(ppiLead("BA"), "/v1/claims?panelId=" + serbia)).isEmpty();
    }

    @Test
    void flagsAreFoundByThePanelOfWhoIsNotWell() {
        member("RS", lipa).body("{\"wantsCall\":true}").post("/v1/safeguarding-flags");

        assertThat(ids(ppiLead("RS"), "/v1/safeguarding-flags?panelId=" + serbia))
                .hasSize(1);
        assertThat(ids(ppiLead("RS"), "/v1/safeguarding-flags?panelId=" + panel("RS")))
                .isEmpty();
    }
}
