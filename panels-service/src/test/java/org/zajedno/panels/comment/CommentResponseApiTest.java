package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class CommentResponseApiTest {

    private String account;
    private String review;

    @BeforeEach
    void aReviewIsOpen() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private String said() {
        return ReviewSteps.said(review, "RS", account);
    }

    @Test
    void ppiLeadKnowsTheMemberByPseudonymAndAcknowledges() {
        var comment = said();

        var acknowledged = ppiLead("RS").post("/v1/comments/" + comment + "/acknowledgement");

        assertThat(acknowledged.jsonPath().getString("pseudonym")).isEqualTo("Lipa");
        assertThat(acknowledged.jsonPath().getString("state")).isEqualTo("ACKNOWLEDGED");
        assertThat(ppiLead("RS")
                        .post("/v1/comments/" + comment + "/acknowledgement")
                        .statusCode())
                .isEqualTo(409);
    }

    private static Response acknowledge(String country, String... comments) {
        return ppiLead(country).body(Map.of("commentIds", List.of(comments))).post("/v1/comments/acknowledgement");
    }

    @Test
    void manyAreAcknowledgedAtOnceAndWhatCannotBeIsTold() {
        // Given
        var first = said();
        var second = said();
        var past = said();
        ppiLead("RS").post("/v1/comments/" + past + "/acknowledgement");
        // When
        var outcome = acknowledge("RS", first, past, second).jsonPath();
        // Then
        assertThat(outcome.getList("items.findAll { it.refusal == null }.commentId"))
                .containsExactlyInAnyOrder(first, second);
        assertThat(outcome.getString("items.find { it.commentId == '" + past + "' }.refusal.type"))
                .isEqualTo("/problems/comment-cannot-become");
        assertThat(ppiLead("RS")
                        .get("/v1/comments?state=ACKNOWLEDGED")
                        .jsonPath()
                        .getList("items"))
                .hasSize(3);
    }

    @Test
    void commentThatIsHeldIsAcknowledgedWithTheOthers() {
        // Given
        var held = ReviewSteps.say(
                        review,
                        "RS",
                        account,
                        ReviewSteps.general()
                                .replace("Koliko traje jedna sesija?", "Pitajte Milicu, njen brat ima šizofreniju."))
                .jsonPath()
                .getString("id");
        // When
        var outcome = acknowledge("RS", held).jsonPath();
        // Then
        assertThat(outcome.getList("items")).isEqualTo(List.of(Map.of("commentId", held)));
        assertThat(member("RS", account).get("/v1/comments/" + held).jsonPath().getString("state"))
                .isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void leadOfAnotherCountryAcknowledgesNone() {
        // Given
        var comment = said();
        // When
        var outcome = acknowledge("BA", comment).jsonPath();
        // Then
        assertThat(outcome.getString("items[0].refusal.type")).isEqualTo("/problems/not-found");
        assertThat(member("RS", account)
                        .get("/v1/comments/" + comment)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void answerNeedsAReasonAndIsGivenOnce() {
        var comment = said();

        var answered = ReviewSteps.respond(comment, "NOT_ACCEPTED");

        assertThat(answered.statusCode()).isEqualTo(201);
        assertThat(ReviewSteps.respond(comment, "ACCEPTED").jsonPath().getString("type"))
                .isEqualTo("/problems/already-answered");
        var withoutReason =
                researcher().body("{\"decision\":\"ACCEPTED\"}").post("/v1/comments/" + said() + "/response");
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(withoutReason.jsonPath().getString("violations[0].field")).isEqualTo("reason");
        assertThat(ReviewSteps.respond(ReviewSteps.unknown(), "ACCEPTED").statusCode())
                .isEqualTo(404);
    }

    @Test
    void answerThatMissesThePointIsReopenedAnsweredAnewAndConfirmed() {
        var comment = said();
        ReviewSteps.respond(comment, "OUT_OF_SCOPE");
        var path = "/v1/comments/" + comment;

        var reopened = member("RS", account)
                .body("{\"reason\":\"Mislila sam na trajanje.\"}")
                .post(path + "/reopening");

        assertThat(reopened.jsonPath().getString("state")).isEqualTo("REOPENED");
        assertThat(researcher().get(path).jsonPath().getString("reopenReason")).isEqualTo("Mislila sam na trajanje.");
        assertThat(member("RS", account).post(path + "/confirmation").statusCode())
                .isEqualTo(409);
        assertThat(ReviewSteps.respond(comment, "ACCEPTED").statusCode()).isEqualTo(201);
        assertThat(member("RS", account).post(path + "/confirmation").jsonPath().getString("state"))
                .isEqualTo("CONFIRMED");
        assertThat(member("RS", account).get(path).jsonPath().getString("response.decision"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void answerThatWasReadIsMarkedForItsAuthorAndForNobodyElse() {
        var comment = said();
        var path = "/v1/comments/" + comment;
        assertThat(member("RS", account).post(path + "/response/reading").statusCode())
                .isEqualTo(404);
        ReviewSteps.respond(comment, "ACCEPTED");
        var before = researcher().get(path);
        assertThat(member("RS", account).get(path).jsonPath().getString("response.readAt"))
                .isNull();

        var read = member("RS", account).post(path + "/response/reading");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.jsonPath().getString("state")).isEqualTo("ANSWERED");
        var at = read.jsonPath().getString("response.readAt");
        assertThat(at).isNotNull();
        assertThat(member("RS", account)
                        .post(path + "/response/reading")
                        .jsonPath()
                        .getString("response.readAt"))
                .isEqualTo(at);
        var after = researcher().get(path);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(ppiLead("RS").get(path).jsonPath().getString("response.readAt"))
                .isNull();
        assertThat(ppiLead("RS").post(path + "/response/reading").statusCode()).isEqualTo(403);
    }

    @Test
    void overdueAnswersAreListed() throws SQLException {
        var late = said();
        said();
        var answered = said();
        ReviewSteps.respond(answered, "ACCEPTED");
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            statement.executeUpdate(
                    "update comment set answer_due = current_date - 1 where id in ('" + late + "','" + answered + "')");
        }

        var overdue = researcher().get("/v1/comments?overdue=true").jsonPath().getList("items.id");

        assertThat(overdue).isEqualTo(List.of(late));
        assertThat(ppiLead("RS").get("/v1/comments?overdue=true").jsonPath().getList("items.id"))
                .isEqualTo(List.of(late));
        assertThat(ppiLead("BA").get("/v1/comments?overdue=true").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void retractedCommentLeavesNothingButThatThereWasOne() throws SQLException {
        var comment = member("RS", account)
                .header("Idempotency-Key", "c")
                .body(ReviewSteps.comment(ReviewSteps.passage(), "{\"preference\":\"NAMED\",\"name\":\"Ana Anić\"}"))
                .post("/v1/review-requests/" + review + "/comments")
                .jsonPath()
                .getString("id");
        ReviewSteps.respond(comment, "ACCEPTED");

        var retracted = member("RS", account).post("/v1/comments/" + comment + "/retraction");

        assertThat(retracted.jsonPath().getString("state")).isEqualTo("RETRACTED");
        assertThat(retracted.jsonPath().getString("text")).isNull();
        assertThat(researcher()
                        .get("/v1/review-requests/" + review + "/comments")
                        .jsonPath()
                        .getList("items.state"))
                .isEqualTo(List.of("RETRACTED"));
        assertThat(member("RS", account)
                        .post("/v1/comments/" + comment + "/retraction")
                        .statusCode())
                .isEqualTo(409);
        assertThat(ReviewSteps.respond(comment, "ACCEPTED").statusCode()).isEqualTo(409);
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            for (var table : List.of("comment", "comment_response", "idempotency_key", "outbox")) {
                try (var row = statement.executeQuery("select count(*) from " + table
                        + " t where t::text like '%Koliko%' or t::text like '%Ana An%' or t::text like '%U pravu%'")) {
                    row.next();
                    assertThat(row.getLong(1)).as(table).isZero();
                }
            }
        }
    }
}
