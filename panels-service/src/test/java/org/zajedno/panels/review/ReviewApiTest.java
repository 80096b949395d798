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
class ReviewApiTest {

    private String version;
    private String serbia;
    private String bosnia;

    @BeforeEach
    void aDraftAndTwoPanels() {
        TestDatabase.clean();
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        serbia = panel("RS");
        bosnia = panel("BA");
    }

    @Test
    void memberSeesTheOpenReviewsOfTheOwnPanelInTheOwnLanguage() {
        var account = memberOf(serbia, "RS", "Lipa");
        var mine = ReviewSteps.openReview(version, serbia, bosnia);
        ReviewSteps.openReview(version, bosnia);

        var seen = member("RS", account)
                .header("Accept-Language", "sr-RS,sr;q=0.8")
                .get("/v1/review-requests?state=OPEN")
                .jsonPath();

        assertThat(seen.getList("items.id")).isEqualTo(List.of(mine));
        assertThat(seen.getString("items[0].title")).isEqualTo("Informacije za učesnike");
        assertThat(seen.getString("items[0].summary")).isEqualTo("Šta se ljudima kaže");
        assertThat(seen.getString("items[0].questions[0].text")).isEqualTo("Da li nešto nedostaje?");
        assertThat(seen.getList("items[0].languages")).isEqualTo(List.of("en", "sr-Latn"));
        assertThat(seen.getString("items[0].panelIds")).isNull();
        assertThat(seen.getInt("items[0].minutes")).isEqualTo(5);
        assertThat(researcher().get("/v1/review-requests/" + mine).jsonPath().getString("minutes"))
                .isNull();
    }

    @Test
    void reviewOfAnotherPanelIsNotFound() {
        var account = memberOf(serbia, "RS", "Lipa");
        var other = ReviewSteps.openReview(version, bosnia);

        var response = member("RS", account).get("/v1/review-requests/" + other);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(ppiLead("RS").get("/v1/review-requests/" + other).statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA").get("/v1/review-requests/" + other).statusCode())
                .isEqualTo(200);
    }

    @Test
    void idThatIsNoPanelIsNamed() {
        var response = ReviewSteps.review(version, serbia, ReviewSteps.unknown());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("panelIds[1]");
    }

    @Test
    void unknownVersionIsNotFound() {
        assertThat(ReviewSteps.review(ReviewSteps.unknown(), serbia).statusCode())
                .isEqualTo(404);
    }

    @Test
    void pausedPanelGetsNoReview() {
        var review = ReviewSteps.review(version, serbia, bosnia).jsonPath().getString("id");
        ppiLead("BA").header("If-Match", "*").body(changedPanel("PAUSED")).put("/v1/panels/" + bosnia);

        var response = researcher().post("/v1/review-requests/" + review + "/opening");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getList("panelIds")).isEqualTo(List.of(bosnia));
    }

    @Test
    void deadlineThatIsOverIsRefused() {
        var response = researcher()
                .body("{\"materialVersionId\":\"" + version + "\",\"panelIds\":[\"" + serbia
                        + "\"],\"summary\":{\"en\":\"s\"},\"questions\":[],\"deadline\":\"2020-01-01T00:00:00Z\"}")
                .post("/v1/review-requests");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("deadline");
    }

    @Test
    void reviewIsOpenedAndClosedOnceAndWithoutCommentsNothingWaits() {
        var path = "/v1/review-requests/" + ReviewSteps.openReview(version, serbia);

        var closed = researcher().post(path + "/closing");

        assertThat(closed.jsonPath().getString("state")).isEqualTo("RESPONDED");
        assertThat(researcher().post(path + "/closing").statusCode()).isEqualTo(409);
        assertThat(researcher().post(path + "/opening").statusCode()).isEqualTo(409);
    }

    @Test
    void researcherOfSomeCountriesCannotOpenForOthers() {
        var review = ReviewSteps.review(version, serbia, bosnia).jsonPath().getString("id");

        var response = as(TestTokens.of("researcher").in("RS")).post("/v1/review-requests/" + review + "/opening");

        assertThat(response.statusCode()).isEqualTo(403);
    }
}
