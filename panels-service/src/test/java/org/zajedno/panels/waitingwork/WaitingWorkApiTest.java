package org.zajedno.panels.waitingwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class WaitingWorkApiTest {

    /** Held for the PPI lead, because of what it tells about somebody. */
    private static final String TELLING = "Pitajte Milicu, njen brat ima šizofreniju.";

    private String review;
    private String overdue;

    @BeforeEach
    void muchWaitsInSerbia() throws SQLException {
        TestDatabase.clean();
        var panel = panel("RS");
        var account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        ReviewSteps.said(review, "RS", account);
        overdue = ReviewSteps.said(review, "RS", account);
        ppiLead("RS").post("/v1/comments/" + overdue + "/acknowledgement");
        try (var owner = TestDatabase.withoutWalls();
                var statement = owner.createStatement()) {
            statement.executeUpdate("update comment set answer_due = current_date - 1 where id = '" + overdue + "'");
        }
        ReviewSteps.say(review, "RS", account, ReviewSteps.general().replace("Koliko traje jedna sesija?", TELLING));
        member("RS", account)
                .body("{\"wantsCall\":true,\"words\":\"Ne spavam.\"}")
                .post("/v1/safeguarding-flags");
    }

    private static Map<String, Object> told(RequestSpecification caller) {
        return caller.get("/v1/waiting-work").jsonPath().getMap("$");
    }

    private List<Map<String, Object>> waiting(int comments) {
        return List.of(Map.of("reviewRequestId", review, "waiting", comments));
    }

    @Test
    void leadIsToldWhatWaitsInTheOwnCountry() {
        // When
        var told = told(ppiLead("RS"));
        // Then
        assertThat(told)
                .isEqualTo(Map.of(
                        "safeguardingFlags", 1, "overdueComments", 1, "newComments", 2, "screenings", 1, "claims", 0));
    }

    @Test
    void leadOfAnotherCountryIsToldOfNothingThere() {
        // When
        var told = told(ppiLead("BA"));
        // Then
        assertThat(told)
                .isEqualTo(Map.of(
                        "safeguardingFlags", 0, "overdueComments", 0, "newComments", 0, "screenings", 0, "claims", 0));
    }

    /** What is held is not counted, and no number tells more than a response board does. */
    @Test
    void researcherIsToldWhatTheBoardsTell() {
        // When
        var told = told(researcher());
        // Then
        assertThat(told).isEqualTo(Map.of("overdueReviews", 1, "responses", waiting(2)));
        assertThat(researcher()
                        .get("/v1/review-requests/" + review + "/response-board")
                        .jsonPath()
                        .getInt("waiting"))
                .isEqualTo(2);
    }

    @Test
    void coordinatorIsToldOfReviewsAlone() {
        // When
        var told = told(coordinator());
        // Then
        assertThat(told).isEqualTo(Map.of("overdueReviews", 1));
    }

    /** Whoever answers comments must not learn whose they are by leading a panel besides. */
    @Test
    void researcherWhoLeadsIsToldNoNumberOfComments() {
        // Given
        var both = TestTokens.of("researcher", "ppi-lead").in("RS");
        // When
        var told = told(as(both));
        // Then
        assertThat(told)
                .isEqualTo(Map.of(
                        "safeguardingFlags",
                        1,
                        "screenings",
                        1,
                        "claims",
                        0,
                        "overdueReviews",
                        1,
                        "responses",
                        waiting(2)));
    }

    @Test
    void answeredCommentWaitsForNobody() {
        // Given
        ReviewSteps.respond(overdue, "ACCEPTED");
        // When
        var told = told(researcher());
        // Then
        assertThat(told).isEqualTo(Map.of("overdueReviews", 0, "responses", waiting(1)));
    }
}
