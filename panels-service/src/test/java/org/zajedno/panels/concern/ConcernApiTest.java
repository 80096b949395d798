package org.zajedno.panels.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ConcernApiTest {

    private static final String ANSWER = "{\"decision\":\"ACCEPTED\",\"reason\":{\"en\":\"You are right.\"}}";

    private String inSerbia;
    private String inBosnia;
    private String version;
    private String review;
    private String fromSerbia;
    private String fromBosnia;

    @BeforeEach
    void twoCountriesSayTheSame() {
        TestDatabase.clean();
        var serbia = panel("RS");
        var bosnia = panel("BA");
        inSerbia = memberOf(serbia, "RS", "Lipa");
        inBosnia = memberOf(bosnia, "BA", "Breza");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        review = ReviewSteps.openReview(version, serbia, bosnia);
        fromSerbia = said("RS", inSerbia);
        fromBosnia = said("BA", inBosnia);
    }

    private String said(String country, String account) {
        return ReviewSteps.said(review, country, account);
    }

    private Response gather(String... comments) {
        return researcher()
                .body("{\"materialVersionId\":\"" + version + "\"," + described(comments) + "}")
                .post("/v1/concerns");
    }

    private static String described(String... comments) {
        return "\"title\":{\"en\":\"How long a session takes\"},\"commentIds\":[\"" + String.join("\",\"", comments)
                + "\"]";
    }

    @Test
    void concernIsAnsweredOnceAndAllAreTold() {
        var concern = gather(fromSerbia, fromBosnia);

        var answered = researcher().body(ANSWER).post(concern.header("Location") + "/response");

        assertThat(concern.statusCode()).isEqualTo(201);
        assertThat(answered.statusCode()).isEqualTo(201);
        assertThat(member("RS", inSerbia)
                        .get("/v1/comments/" + fromSerbia)
                        .jsonPath()
                        .getString("response.reason"))
                .isEqualTo("You are right.");
        assertThat(member("BA", inBosnia)
                        .get("/v1/comments/" + fromBosnia)
                        .jsonPath()
                        .getString("response.reason"))
                .isEqualTo("You are right.");
        assertThat(researcher()
                        .body(ANSWER)
                        .post(concern.header("Location") + "/response")
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/nothing-waits");
    }

    @Test
    void onlyWhatWaitsIsAnswered() {
        ReviewSteps.respond(fromSerbia, "NOT_ACCEPTED");
        var concern = gather(fromSerbia, fromBosnia).header("Location");

        researcher().body(ANSWER).post(concern + "/response");

        assertThat(member("RS", inSerbia)
                        .get("/v1/comments/" + fromSerbia)
                        .jsonPath()
                        .getString("response.decision"))
                .isEqualTo("NOT_ACCEPTED");
        assertThat(member("BA", inBosnia)
                        .get("/v1/comments/" + fromBosnia)
                        .jsonPath()
                        .getString("response.decision"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void boardShowsTheConcernOfAComment() {
        var concern = gather(fromSerbia, fromBosnia).jsonPath().getString("id");

        var board = researcher()
                .get("/v1/review-requests/" + review + "/response-board")
                .jsonPath();

        assertThat(board.getString("concerns[0].title")).isEqualTo("How long a session takes");
        assertThat(board.getInt("concerns[0].waiting")).isEqualTo(2);
        assertThat(board.getList("groups[0].comments.concernId")).isEqualTo(List.of(concern, concern));
    }

    @Test
    void commentRaisesOneConcernOnly() {
        gather(fromSerbia);

        var second = gather(fromSerbia, fromBosnia);

        assertThat(second.jsonPath().getString("type")).isEqualTo("/problems/comment-in-concern");
        assertThat(second.jsonPath().getList("commentIds")).isEqualTo(List.of(fromSerbia));
    }

    @Test
    void commentOnAnotherVersionIsRefused() {
        var stranger = ReviewSteps.unknown();

        var refused = gather(fromSerbia, stranger);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("commentIds[1]");
    }

    @Test
    void concernIsGatheredAnew() {
        var concern = gather(fromSerbia);

        var changed = researcher()
                .header("If-Match", concern.header("ETag"))
                .body("{" + described(fromBosnia) + "}")
                .put(concern.header("Location"));

        assertThat(changed.jsonPath().getList("commentIds")).isEqualTo(List.of(fromBosnia));
        assertThat(researcher()
                        .header("If-Match", concern.header("ETag"))
                        .body("{" + described(fromSerbia) + "}")
                        .put(concern.header("Location"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(researcher()
                        .get("/v1/concerns?materialVersionId=" + version)
                        .jsonPath()
                        .getList("items.commentIds"))
                .isEqualTo(List.of(List.of(fromBosnia)));
    }

    @Test
    void commentsBehindAWallAreNeitherPassedOverNorDropped() {
        var concern = gather(fromSerbia, fromBosnia);
        var inSerbiaOnly = as(TestTokens.of("researcher").in("RS"));

        var answered = inSerbiaOnly.body(ANSWER).post(concern.header("Location") + "/response");

        assertThat(answered.statusCode()).isEqualTo(403);
        assertThat(as(TestTokens.of("researcher").in("RS"))
                        .header("If-Match", "*")
                        .body("{" + described(fromSerbia) + "}")
                        .put(concern.header("Location"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void titleGoesWithTheLastCommentThatIsTakenBack() {
        var concern = gather(fromSerbia, fromBosnia).header("Location");

        member("RS", inSerbia).post("/v1/comments/" + fromSerbia + "/retraction");

        var half = researcher().get(concern).jsonPath();
        assertThat(half.getString("title")).isEqualTo("How long a session takes");
        assertThat(half.getList("commentIds")).isEqualTo(List.of(fromBosnia));
        member("BA", inBosnia).post("/v1/comments/" + fromBosnia + "/retraction");
        var empty = researcher().get(concern).jsonPath();
        assertThat(empty.getString("title")).isNull();
        assertThat(empty.getList("commentIds")).isEmpty();
    }
}
