package org.zajedno.panels.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Reviews and concerns are found by the answers that are owed for them. */
@QuarkusTest
class OverdueResponsesApiTest extends TwoReviewsTestBase {

    /** As if the days for the answers had gone by. */
    private static void answersAreOverdue() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS,BA', false),"
                    + " set_config('zajedno.held', 'shown', false)");
            statement.executeUpdate("update comment set answer_due = current_date - 1");
        }
    }

    @Test
    void reviewsWithOverdueAnswersAreFoundByWhoeverMayKnow() throws Exception {
        ReviewSteps.said(both, "RS", lipa);
        ReviewSteps.said(serbian, "RS", lipa);
        answersAreOverdue();
        researcher().body("{\"reason\":{\"en\":\"stopped\"}}").post("/v1/review-requests/" + serbian + "/cancellation");

        var overdue = "/v1/review-requests?overdue=true";

        assertThat(ids(researcher(), overdue)).containsExactly(both);
        assertThat(ids(ppiLead("RS"), overdue)).containsExactly(both);
        assertThat(ids(member("RS", lipa), overdue)).containsExactly(both);
        assertThat(ids(member("BA", breza), overdue)).isEmpty();
    }

    @Test
    void overdueReviewSaysNothingOfAHeldCommentAndNothingOfThePanelThatSpoke() throws Exception {
        ReviewSteps.say(
                serbian, "RS", lipa, ReviewSteps.general().replace("Koliko traje", "Milica pita: koliko traje"));
        ReviewSteps.said(both, "BA", breza);
        answersAreOverdue();

        var overdue = "/v1/review-requests?overdue=true";

        assertThat(ids(researcher(), overdue)).containsExactly(both);
        assertThat(ids(researcher(), overdue + "&panelId=" + serbia)).containsExactly(both);
        assertThat(ids(researcher(), overdue + "&panelId=" + bosnia)).containsExactly(both);
    }

    @Test
    void concernsAreFoundByReviewAndByWhatIsOwed() throws Exception {
        var comment = ReviewSteps.said(both, "RS", lipa);
        var concern = researcher()
                .body("{\"materialVersionId\":\"" + version + "\",\"title\":{\"en\":\"Length\"},\"commentIds\":[\""
                        + comment + "\"]}")
                .post("/v1/concerns")
                .jsonPath()
                .getString("id");

        assertThat(ids(researcher(), "/v1/concerns?reviewRequestId=" + both)).containsExactly(concern);
        assertThat(ids(researcher(), "/v1/concerns?reviewRequestId=" + serbian)).isEmpty();
        assertThat(ids(researcher(), "/v1/concerns?waiting=true&materialVersionId=" + version))
                .containsExactly(concern);
        assertThat(ids(researcher(), "/v1/concerns?overdue=true&reviewRequestId=" + both))
                .isEmpty();
        assertThat(researcher().get("/v1/concerns").statusCode()).isEqualTo(422);
        answersAreOverdue();
        assertThat(ids(researcher(), "/v1/concerns?overdue=true&reviewRequestId=" + both))
                .containsExactly(concern);
        ReviewSteps.respond(comment, "ACCEPTED");
        assertThat(ids(researcher(), "/v1/concerns?waiting=true&reviewRequestId=" + both))
                .isEmpty();
    }
}
