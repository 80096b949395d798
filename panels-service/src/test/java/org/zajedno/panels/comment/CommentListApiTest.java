package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class CommentListApiTest {

    private String large;
    private String small;
    private String account;
    private String review;
    private String fromLarge;
    private String fromSmall;

    @BeforeEach
    void aLargeAndASmallPanelComment() {
        TestDatabase.clean();
        large = panel("RS");
        small = panel("BA");
        account = memberOf(large, "RS", "Lipa");
        IntStream.range(0, 4).forEach(number -> memberOf(large, "RS", "Breza" + number));
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), large, small);
        fromLarge = said("RS", account);
        fromSmall = said("BA", memberOf(small, "BA", "Bor"));
    }

    private String said(String country, String author) {
        return ReviewSteps.said(review, country, author);
    }

    private static List<String> ids(String path) {
        return researcher().get(path).jsonPath().getList("items.id");
    }

    @Test
    void listIsFilteredByReviewAndState() {
        ReviewSteps.respond(fromLarge, "OUT_OF_SCOPE");

        assertThat(ids("/v1/comments?state=ANSWERED")).containsExactly(fromLarge);
        assertThat(ids("/v1/comments?state=SUBMITTED&reviewRequestId=" + review))
                .containsExactly(fromSmall);
        assertThat(ids("/v1/comments?reviewRequestId=" + ReviewSteps.unknown())).isEmpty();
    }

    @Test
    void memberAndLeadFilterByPanelAndLanguage() {
        assertThat(member("RS", account)
                        .get("/v1/comments?panelId=" + large + "&language=sr-Latn&state=SUBMITTED")
                        .jsonPath()
                        .getList("items.id"))
                .isEqualTo(List.of(fromLarge));
        assertThat(ppiLead("RS").get("/v1/comments?language=sq").jsonPath().getList("items"))
                .isEmpty();
        assertThat(ppiLead("BA").get("/v1/comments?panelId=" + small).jsonPath().getList("items.id"))
                .isEqualTo(List.of(fromSmall));
    }

    @Test
    void researcherPicksOutNoPanelWhileASmallOneIsLeft() {
        var within = "/v1/comments?reviewRequestId=" + review;

        assertThat(ids(within + "&panelId=" + small)).isEmpty();
        assertThat(ids(within + "&panelId=" + large)).isEmpty();
        assertThat(ids(within + "&language=sr-Latn")).isEmpty();
        assertThat(researcher().get("/v1/comments?panelId=" + large).statusCode())
                .isEqualTo(422);
    }

    @Test
    void researcherPicksOutAPanelOnceAllAreLarge() {
        IntStream.range(0, 4).forEach(number -> memberOf(small, "BA", "Jela" + number));

        assertThat(ids("/v1/comments?reviewRequestId=" + review + "&panelId=" + small))
                .containsExactly(fromSmall);
        assertThat(ids("/v1/comments?reviewRequestId=" + review + "&language=sr-Latn"))
                .hasSize(2);
    }

    @Test
    void nobodyOwesAnswersToACancelledReview() throws Exception {
        researcher().body("{\"reason\":{\"en\":\"stopped\"}}").post("/v1/review-requests/" + review + "/cancellation");
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS,BA', false)");
            statement.executeUpdate("update comment set answer_due = current_date - 1");
        }

        assertThat(ids("/v1/comments?overdue=true")).isEmpty();
    }
}
