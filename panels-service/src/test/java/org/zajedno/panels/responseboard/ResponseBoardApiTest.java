package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ResponseBoardApiTest {

    private String inSerbia;
    private String inBosnia;
    private String review;
    private String passage;
    private String general;

    @BeforeEach
    void twoPanelsHaveSpoken() {
        TestDatabase.clean();
        var serbia = panel("RS");
        var bosnia = panel("BA");
        inSerbia = memberOf(serbia, "RS", "Lipa");
        inBosnia = memberOf(bosnia, "BA", "Breza");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, bosnia);
        passage = counts("RS", inSerbia, ReviewSteps.comment(ReviewSteps.passage(), ReviewSteps.UNCREDITED));
        general = counts("BA", inBosnia, ReviewSteps.general());
    }

    private String counts(String country, String account, String comment) {
        return ReviewSteps.say(review, country, account, comment).jsonPath().getString("id");
    }

    private String board() {
        return "/v1/review-requests/" + review + "/response-board";
    }

    private Response draft(String comment, String ifMatch, String reason) {
        var request = researcher();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"decision\":\"ACCEPTED\",\"reason\":{\"en\":\"" + reason + "\"}}")
                .put("/v1/comments/" + comment + "/response-draft");
    }

    private Response release() {
        return researcher().post("/v1/review-requests/" + review + "/responses/release");
    }

    @Test
    void boardShowsPassagesBeforeTheWhole() {
        var board = researcher().get(board()).jsonPath();

        assertThat(board.getList("groups.about")).isEqualTo(List.of("PASSAGE", "GENERAL"));
        assertThat(board.getString("groups[0].exact")).isEqualTo("Welcome. You will have 6 sessions in 12 months.");
        assertThat(board.getString("groups[0].comments[0].comment.id")).isEqualTo(passage);
        assertThat(board.getString("groups[1].comments[0].comment.id")).isEqualTo(general);
        assertThat(board.getInt("waiting")).isEqualTo(2);
    }

    @Test
    void boardOfSmallPanelsNamesNeitherPanelNorLanguage() {
        var board = researcher().get(board());

        assertThat(board.asString())
                .doesNotContain("Lipa", "Breza", "panelId", "sr-Latn", "6 sesija", "submittedAt", "credit")
                .doesNotContain(inSerbia, inBosnia);
        assertThat(researcher()
                        .get(board() + "?modifiedSince=2021-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void boardIsReadInPages() {
        var first = researcher().get(board() + "?limit=1").jsonPath();

        var second = researcher()
                .get(board() + "?limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("groups.about")).isEqualTo(List.of("PASSAGE"));
        assertThat(second.getList("groups.about")).isEqualTo(List.of("GENERAL"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void groupThatDoesNotEndOnAPageTellsHowMuchThereIs() {
        counts("RS", inSerbia, ReviewSteps.general());

        var board = researcher().get(board() + "?limit=2").jsonPath();

        assertThat(board.getList("groups.about")).isEqualTo(List.of("PASSAGE", "GENERAL"));
        assertThat(board.getList("groups[1].comments")).hasSize(1);
        assertThat(board.getInt("groups[1].total")).isEqualTo(2);
        assertThat(board.getInt("groups[1].waiting")).isEqualTo(2);
    }

    @Test
    void draftIsSeenOnTheBoardAndByNoMember() {
        var drafted = draft(passage, null, "We will say it.");

        assertThat(drafted.statusCode()).isEqualTo(200);
        var board = researcher().get(board()).jsonPath();
        assertThat(board.getString("groups[0].comments[0].draft.reason")).isEqualTo("We will say it.");
        assertThat(board.getInt("drafted")).isEqualTo(1);
        var own = member("RS", inSerbia).get("/v1/comments/" + passage);
        assertThat(own.jsonPath().getString("state")).isEqualTo("SUBMITTED");
        assertThat(own.asString()).doesNotContain("We will say it");
    }

    @Test
    void draftOfAnotherIsNotWrittenOver() {
        var first = draft(passage, null, "One");

        var blind = draft(passage, null, "Two");

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(draft(passage, "\"99\"", "Two").statusCode()).isEqualTo(412);
        assertThat(draft(passage, first.header("ETag"), "Two").jsonPath().getString("reason"))
                .isEqualTo("Two");
    }

    @Test
    void draftThatIsThrownAwayIsGone() {
        var etag = draft(passage, null, "One").header("ETag");
        var path = "/v1/comments/" + passage + "/response-draft";

        var dropped = researcher().header("If-Match", etag).delete(path);

        assertThat(dropped.statusCode()).isEqualTo(204);
        assertThat(researcher().get(path).statusCode()).isEqualTo(404);
        assertThat(release().jsonPath().getString("type")).isEqualTo("/problems/no-drafts");
    }

    @Test
    void commentThatIsAnsweredTakesNoDraft() {
        ReviewSteps.respond(passage, "ACCEPTED");

        var refused = draft(passage, null, "Too late");

        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/already-answered");
    }

    @Test
    void draftsGoOutTogetherAndEveryAnswerIsTold() {
        draft(passage, null, "To Serbia");
        draft(general, null, "To Bosnia");

        var released = release();

        assertThat(released.jsonPath().getInt("released")).isEqualTo(2);
        assertThat(member("RS", inSerbia)
                        .get("/v1/comments/" + passage)
                        .jsonPath()
                        .getString("response.reason"))
                .isEqualTo("To Serbia");
        assertThat(member("BA", inBosnia)
                        .get("/v1/comments/" + general)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ANSWERED");
        assertThat(researcher().get(board()).jsonPath().getInt("drafted")).isZero();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> answersTold() == 2);
    }

    private long answersTold() {
        return TestBroker.published("panels").stream()
                .filter(fact -> TestBroker.header(fact, "ce_type").equals("CommentAnswered"))
                .map(fact -> new String(fact.value(), StandardCharsets.UTF_8))
                .filter(fact -> fact.contains(passage) || fact.contains(general))
                .count();
    }

    private Response releaseOf(String... comments) {
        return researcher()
                .body(Map.of("commentIds", List.of(comments)))
                .post("/v1/review-requests/" + review + "/responses/partial-release");
    }

    @Test
    void selectedDraftsGoOutAndTheOthersStay() {
        // Given
        draft(passage, null, "To Serbia");
        draft(general, null, "To Bosnia");
        // When
        var released = releaseOf(passage);
        // Then
        assertThat(released.jsonPath().getList("items")).isEqualTo(List.of(Map.of("commentId", passage)));
        assertThat(member("RS", inSerbia)
                        .get("/v1/comments/" + passage)
                        .jsonPath()
                        .getString("response.reason"))
                .isEqualTo("To Serbia");
        assertThat(researcher().get(board()).jsonPath().getInt("drafted")).isEqualTo(1);
    }

    @Test
    void whatCannotGoOutIsToldAndTheOthersStillGo() {
        // Given
        draft(passage, null, "Drafted");
        draft(general, null, "Drafted");
        ReviewSteps.respond(passage, "NOT_ACCEPTED");
        var undrafted = counts("RS", inSerbia, ReviewSteps.general());
        var unknown = ReviewSteps.unknown();
        // When
        var released = releaseOf(passage, general, undrafted, unknown).jsonPath();
        // Then
        assertThat(released.getString("items.find { it.commentId == '" + passage + "' }.refusal.type"))
                .isEqualTo("/problems/already-answered");
        assertThat(released.getString("items.find { it.commentId == '" + general + "' }.refusal"))
                .isNull();
        assertThat(released.getString("items.find { it.commentId == '" + undrafted + "' }.refusal.detail"))
                .isEqualTo("No drafted answer to this comment waits.");
        assertThat(released.getString("items.find { it.commentId == '" + unknown + "' }.refusal.type"))
                .isEqualTo("/problems/not-found");
        assertThat(member("BA", inBosnia)
                        .get("/v1/comments/" + general)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("ANSWERED");
    }

    @Test
    void draftOfAnotherReviewDoesNotGoWithThisOne() {
        // Given
        var panel = panel("RS");
        var account = memberOf(panel, "RS", "Jela");
        var another = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        var foreign = ReviewSteps.said(another, "RS", account);
        draft(foreign, null, "Drafted");
        // When
        var released = releaseOf(foreign).jsonPath();
        // Then
        assertThat(released.getString("items[0].refusal.type")).isEqualTo("/problems/not-found");
        assertThat(member("RS", account)
                        .get("/v1/comments/" + foreign)
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void moreThanFiftyDraftsAreNotSelectedAtOnce() {
        // When
        var refused = releaseOf(Stream.generate(ReviewSteps::unknown).limit(51).toArray(String[]::new));
        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(releaseOf().statusCode()).isEqualTo(422);
    }

    @Test
    void selectedDraftsAreNotReleasedOverTheHeadsOfACountry() {
        // Given
        draft(passage, null, "Drafted");
        // When
        var refused = as(TestTokens.of("researcher").in("RS"))
                .body(Map.of("commentIds", List.of(passage)))
                .post("/v1/review-requests/" + review + "/responses/partial-release");
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(researcher().get(board()).jsonPath().getInt("drafted")).isEqualTo(1);
    }

    @Test
    void selectionThatIsSentAgainHasOneEffect() {
        // Given
        draft(passage, null, "Drafted");
        var key = ReviewSteps.unknown();
        var path = "/v1/review-requests/" + review + "/responses/partial-release";
        var body = Map.of("commentIds", List.of(passage));
        researcher().header("Idempotency-Key", key).body(body).post(path);
        // When
        var again = researcher().header("Idempotency-Key", key).body(body).post(path);
        // Then
        assertThat(again.jsonPath().getList("items")).isEqualTo(List.of(Map.of("commentId", passage)));
    }

    @Test
    void draftForACommentThatWasAnsweredOtherwiseIsDroppedOnRelease() {
        draft(passage, null, "Drafted");
        draft(general, null, "Drafted");
        ReviewSteps.respond(passage, "NOT_ACCEPTED");

        var released = release();

        assertThat(released.jsonPath().getList("commentIds")).isEqualTo(List.of(general));
        assertThat(member("RS", inSerbia)
                        .get("/v1/comments/" + passage)
                        .jsonPath()
                        .getString("response.decision"))
                .isEqualTo("NOT_ACCEPTED");
    }

    @Test
    void draftsOfOtherCountriesAreNotForgotten() {
        draft(passage, null, "Drafted");

        var refused =
                as(TestTokens.of("researcher").in("RS")).post("/v1/review-requests/" + review + "/responses/release");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(researcher().get(board()).jsonPath().getInt("drafted")).isEqualTo(1);
    }

    @Test
    void draftGoesWithTheCommentThatWasTakenBack() throws SQLException {
        draft(passage, null, "Repeats what was said");

        member("RS", inSerbia).post("/v1/comments/" + passage + "/retraction");

        var board = researcher().get(board()).jsonPath();
        assertThat(board.getInt("retracted")).isEqualTo(1);
        assertThat(board.getList("groups")).hasSize(1);
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select count(*) from response_draft")) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }
}
