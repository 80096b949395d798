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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class ScreeningApiTest {

    private static final String TELLING = "Pitajte Milicu, njen brat ima šizofreniju.";

    private String panel;
    private String account;
    private String review;
    private String comment;

    @BeforeEach
    void aCommentNamesSomebody() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        comment = say(TELLING).jsonPath().getString("id");
    }

    private Response say(String text) {
        return ReviewSteps.say(
                review, "RS", account, ReviewSteps.general().replace("Koliko traje jedna sesija?", text));
    }

    private Response decide(String body) {
        return ppiLead("RS").body(body).post("/v1/comments/" + comment + "/screening");
    }

    private long rows(String sql) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void authorIsToldThatSomebodyLooksAtItFirst() {
        var own = member("RS", account).get("/v1/comments/" + comment).jsonPath();

        assertThat(own.getBoolean("screening")).isTrue();
        assertThat(own.getString("text")).isEqualTo(TELLING);
        assertThat(member("RS", account).get("/v1/comments").jsonPath().getList("items.id"))
                .containsExactly(comment);
    }

    @Test
    void leadSeesWhatWasFoundAndWhere() {
        var checks = ppiLead("RS").get("/v1/panels/" + panel + "/screenings").jsonPath();

        assertThat(checks.getList("items.commentId")).containsExactly(comment);
        assertThat(checks.getString("items[0].pseudonym")).isEqualTo("Lipa");
        assertThat(checks.getList("items[0].marks.reason")).containsExactly("NAME", "HEALTH");
        assertThat(checks.getInt("items[0].marks[0].start")).isEqualTo(8);
        assertThat(checks.getInt("items[0].marks[0].end")).isEqualTo(14);
    }

    @Test
    void researcherSeesNothingOfItAndNoFactTells() throws SQLException {
        researcher().post("/v1/review-requests/" + review + "/closing");

        assertThat(researcher().get("/v1/comments/" + comment).statusCode()).isEqualTo(404);
        assertThat(researcher().get("/v1/comments").jsonPath().getList("items")).isEmpty();
        assertThat(researcher()
                        .get("/v1/review-requests/" + review + "/comments")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(ReviewSteps.respond(comment, "ACCEPTED").statusCode()).isEqualTo(404);
        assertThat(researcher().get("/v1/review-requests/" + review).jsonPath().getString("state"))
                .isEqualTo("RESPONDED");
        assertThat(rows("select count(*) from outbox t where t::text like '%" + comment + "%'"))
                .isZero();
    }

    @Test
    void databaseItselfHidesWhatIsHeld() throws SQLException {
        assertThat(rows("select count(*) from comment")).isZero();
    }

    @Test
    void passedCommentLeavesThePanelAndCanBeAnswered() {
        var passed = decide("{\"decision\":\"PASS\"}");

        assertThat(passed.statusCode()).isEqualTo(200);
        assertThat(passed.jsonPath().getString("screening")).isNull();
        assertThat(researcher().get("/v1/comments/" + comment).jsonPath().getString("text"))
                .isEqualTo(TELLING);
        assertThat(ReviewSteps.respond(comment, "OUT_OF_SCOPE").statusCode()).isEqualTo(201);
        assertThat(decide("{\"decision\":\"PASS\"}").jsonPath().getString("type"))
                .isEqualTo("/problems/comment-not-held");
    }

    @Test
    void returnedCommentIsADraftAgainWithTheReason() throws SQLException {
        var returned = decide("{\"decision\":\"RETURN\",\"reason\":\"Molim bez imena.\"}");

        assertThat(returned.statusCode()).isEqualTo(200);
        var drafts = member("RS", account)
                .get("/v1/review-requests/" + review + "/drafts")
                .jsonPath();
        assertThat(drafts.getString("items[0].text")).isEqualTo(TELLING);
        assertThat(drafts.getString("items[0].returnedBecause")).isEqualTo("Molim bez imena.");
        assertThat(member("RS", account).get("/v1/comments/" + comment).statusCode())
                .isEqualTo(404);
        assertThat(member("RS", account).get("/v1/comments").jsonPath().getList("items"))
                .isEmpty();
        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/screenings")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(rows("select count(*) from idempotency_key t where t::text like '%Milicu%'"))
                .isZero();
    }

    @Test
    void returnNeedsAReason() {
        var response = decide("{\"decision\":\"RETURN\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("reason");
    }

    @Test
    void leadOfAnotherCountrySeesNothingOfIt() {
        assertThat(ppiLead("BA").get("/v1/panels/" + panel + "/screenings").statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("BA")
                        .body("{\"decision\":\"PASS\"}")
                        .post("/v1/comments/" + comment + "/screening")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void authorTakesItBackBeforeAnybodySawIt() throws SQLException {
        var retracted = member("RS", account).post("/v1/comments/" + comment + "/retraction");

        assertThat(retracted.jsonPath().getString("state")).isEqualTo("RETRACTED");
        assertThat(researcher()
                        .get("/v1/review-requests/" + review + "/comments")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/screenings")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void unmarkedCommentLeavesAtOnce() {
        var said = say("Koliko traje jedna sesija?");

        assertThat(said.jsonPath().getString("screening")).isNull();
        assertThat(researcher().get(said.header("Location")).statusCode()).isEqualTo(200);
    }
}
