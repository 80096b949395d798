package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class CommentApiTest {

    private String panel;
    private String account;
    private String review;

    @BeforeEach
    void aReviewIsOpen() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private Response say(String about, String credit) {
        return ReviewSteps.say(review, "RS", account, ReviewSteps.comment(about, credit));
    }

    private String said() {
        return say("{\"type\":\"GENERAL\"}", ReviewSteps.UNCREDITED).jsonPath().getString("id");
    }

    private void refused(Response response, String field) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getList("violations.field")).contains(field);
        assertThat(member("RS", account).get("/v1/comments").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void commentOnAPassageComesBackAsItWasSaid() {
        var said = say(ReviewSteps.passage(), "{\"preference\":\"PSEUDONYM\"}");

        var own = member("RS", account).get(said.header("Location")).jsonPath();

        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(own.getString("text")).isEqualTo("Koliko traje jedna sesija?");
        assertThat(own.getString("about.selector.exact")).isEqualTo("6 sesija");
        assertThat(own.getString("credit.preference")).isEqualTo("PSEUDONYM");
        assertThat(own.getString("state")).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"start\":24,\"end\":32 | about.selector.exact",
                "\"start\":23,\"end\":90 | about.selector.end",
                "\"start\":-1,\"end\":8  | about.selector.start",
                "\"start\":31,\"end\":23 | about.selector.end"
            })
    void quoteThatDoesNotMatchTheTextIsRefused(String position, String field) {
        var about = ReviewSteps.passage().replace("\"start\":23,\"end\":31", position.strip());

        var response = say(about, ReviewSteps.UNCREDITED);

        refused(response, field);
    }

    @Test
    void passageInALanguageThatTheVersionLacksIsRefused() {
        var comment = ReviewSteps.comment(ReviewSteps.passage(), ReviewSteps.UNCREDITED)
                .replace("\"sr-Latn\"", "\"mk\"");

        var response = ReviewSteps.say(review, "RS", account, comment);

        refused(response, "language");
    }

    @Test
    void questionIsAnsweredByItsId() {
        var question = member("RS", account)
                .get("/v1/review-requests/" + review)
                .jsonPath()
                .getString("questions[0].id");

        var response = say("{\"type\":\"QUESTION\",\"questionId\":\"" + question + "\"}", ReviewSteps.UNCREDITED);

        assertThat(response.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"QUESTION\",\"questionId\":\"00000000-0000-4000-8000-000000000000\"} | about.questionId",
                "{\"type\":\"QUESTION\"} | about.questionId",
                "{\"type\":\"PASSAGE\"} | about.selector",
                "{\"type\":\"GENERAL\",\"questionId\":\"00000000-0000-4000-8000-000000000000\"} | about.questionId"
            })
    void commentAboutNothingThatIsThereIsRefused(String about, String field) {
        var response = say(about.strip(), ReviewSteps.UNCREDITED);

        refused(response, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"preference\":\"NAMED\"}",
                "{\"preference\":\"NAMED\",\"name\":\" \"}",
                "{\"preference\":\"NONE\",\"name\":\"Ana\"}"
            })
    void nameIsGivenByThoseWhoWantToBeNamedAndByNobodyElse(String credit) {
        var response = say("{\"type\":\"GENERAL\"}", credit);

        refused(response, "credit.name");
    }

    @Test
    void memberOfAnotherPanelCannotComment() {
        var neighbour = memberOf(panel("RS"), "RS", "Breza");
        var foreigner = memberOf(panel("BA"), "BA", "Bor");

        var response = ReviewSteps.say(review, "RS", neighbour, ReviewSteps.general());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(ReviewSteps.say(review, "BA", foreigner, ReviewSteps.general())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void memberOnABreakReadsButDoesNotComment() {
        var membership = member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
        member("RS", account).post("/v1/memberships/" + membership + "/break");

        var response = say("{\"type\":\"GENERAL\"}", ReviewSteps.UNCREDITED);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/membership-not-active");
        assertThat(member("RS", account).get("/v1/review-requests/" + review).statusCode())
                .isEqualTo(200);
    }

    @Test
    void reviewThatIsAnsweredTakesNoComment() {
        researcher().post("/v1/review-requests/" + review + "/closing");

        var response = say("{\"type\":\"GENERAL\"}", ReviewSteps.UNCREDITED);

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/review-not-open");
    }

    @Test
    void sameKeyHasOneEffectAndOneAnswer() {
        var path = "/v1/review-requests/" + review + "/comments";
        var body = ReviewSteps.general();
        var first =
                member("RS", account).header("Idempotency-Key", "a").body(body).post(path);

        var second =
                member("RS", account).header("Idempotency-Key", "a").body(body).post(path);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(member("RS", account)
                        .header("Idempotency-Key", "a")
                        .body(body.replace("jedna", "svaka"))
                        .post(path)
                        .statusCode())
                .isEqualTo(422);
        assertThat(member("RS", account).get("/v1/comments").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void sameKeyAtOnceHasOneEffect() throws Exception {
        Callable<Integer> send = () -> member("RS", account)
                .header("Idempotency-Key", "b")
                .body(ReviewSteps.general())
                .post("/v1/review-requests/" + review + "/comments")
                .statusCode();
        try (var senders = Executors.newFixedThreadPool(6)) {
            var statuses =
                    senders.invokeAll(IntStream.range(0, 12).mapToObj(_ -> send).toList());

            for (var status : statuses) {
                assertThat(status.get()).isIn(201, 409);
            }
        }
        assertThat(member("RS", account).get("/v1/comments").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void commentOfAnotherMemberIsNotFound() {
        var comment = said();
        var neighbour = memberOf(panel, "RS", "Breza");

        var response = member("RS", neighbour).get("/v1/comments/" + comment);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(member("RS", neighbour)
                        .post("/v1/comments/" + comment + "/retraction")
                        .statusCode())
                .isEqualTo(404);
        assertThat(member("RS", neighbour).get("/v1/comments").jsonPath().getList("items"))
                .isEmpty();
        assertThat(ppiLead("BA").get("/v1/comments/" + comment).statusCode()).isEqualTo(404);
    }

    @Test
    void ownCommentsAreListedPageByPage() {
        IntStream.range(0, 3).forEach(_ -> said());

        var page = member("RS", account).get("/v1/comments?mine=true&limit=2");

        assertThat(page.jsonPath().getList("items")).hasSize(2);
        var next = page.header("Link").replaceAll("[<>]|; rel=.*", "");
        assertThat(member("RS", account)
                        .urlEncodingEnabled(false)
                        .get(next)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }
}
