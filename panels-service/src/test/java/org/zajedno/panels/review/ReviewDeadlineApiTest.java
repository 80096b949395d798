package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ReviewDeadlineApiTest {

    private String account;
    private String path;
    private String review;

    @BeforeEach
    void aReviewIsBeforeTwoPanels() {
        TestDatabase.clean();
        var serbia = panel("RS");
        account = memberOf(serbia, "RS", "Lipa");
        review = ReviewSteps.openReview(
                ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, panel("BA"));
        path = "/v1/review-requests/" + review;
    }

    private String said(String country, String author) {
        return ReviewSteps.said(review, country, author);
    }

    private Response extend(String deadline) {
        return researcher()
                .header("If-Match", researcher().get(path).header("ETag"))
                .body("{\"deadline\":\"" + deadline + "\",\"reason\":{\"en\":\"Holidays\",\"sr-Latn\":\"Praznici\"}}")
                .put(path + "/deadline");
    }

    private void deadlinePasses() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.executeUpdate("update review_request set deadline = now() - interval '1 hour'");
        }
    }

    @Test
    void laterDeadlineIsToldToTheMembersWithItsReason() {
        var response = extend("2041-01-01T00:00:00Z");

        assertThat(response.statusCode()).isEqualTo(200);
        var seen = member("RS", account)
                .header("Accept-Language", "sr-Latn")
                .get(path)
                .jsonPath();
        assertThat(seen.getString("deadline")).isEqualTo("2041-01-01T00:00:00Z");
        assertThat(seen.getString("extendedFrom")).isEqualTo("2040-01-01T00:00:00Z");
        assertThat(seen.getString("deadlineReason")).isEqualTo("Praznici");
        assertThat(seen.getInt("daysLeft")).isPositive();
    }

    @Test
    void allAnswersStayDueOnOneDayWhenTheDeadlineMoves() {
        said("RS", account);
        extend("2041-01-01T00:00:00Z");

        said("RS", account);

        var due = researcher().get(path + "/comments").jsonPath().<String>getList("items.responseDue");
        assertThat(due).hasSize(2);
        assertThat(due.getFirst()).isEqualTo(due.getLast()).startsWith("2041-0");
    }

    @Test
    void deadlineIsNotBroughtForwardNorWithoutIfMatch() {
        assertThat(extend("2039-01-01T00:00:00Z").statusCode()).isEqualTo(422);
        assertThat(researcher()
                        .body("{\"deadline\":\"2041-01-01T00:00:00Z\",\"reason\":{\"en\":\"Holidays\"}}")
                        .put(path + "/deadline")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void lateCommentIsWelcomeAndMarkedForItsAuthorAndTheLead() throws SQLException {
        deadlinePasses();

        var late = ReviewSteps.say(review, "RS", account, ReviewSteps.general());

        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.jsonPath().getBoolean("late")).isTrue();
        var location = late.header("Location");
        assertThat(ppiLead("RS").get(location).jsonPath().getBoolean("late")).isTrue();
        assertThat(researcher().get(location).jsonPath().getString("late")).isNull();
    }

    @Test
    void closedReviewStillTakesALateComment() {
        said("RS", account);
        researcher().post(path + "/closing");

        var late = ReviewSteps.say(review, "RS", account, ReviewSteps.general());

        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.jsonPath().getBoolean("late")).isTrue();
    }
}
