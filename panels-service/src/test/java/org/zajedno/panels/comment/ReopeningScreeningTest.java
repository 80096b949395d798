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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Why an answer misses the point is looked at like a comment before it leaves the panel. */
@QuarkusTest
class ReopeningScreeningTest {

    private static final String TELLING = "Milica kaže da traje duže.";

    private String panel;
    private String account;
    private String review;
    private String comment;

    @BeforeEach
    void aCommentIsAnswered() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        comment = ReviewSteps.said(review, "RS", account);
        ReviewSteps.respond(comment, "ACCEPTED");
        researcher().post("/v1/review-requests/" + review + "/closing");
    }

    private String path() {
        return "/v1/comments/" + comment;
    }

    private Response reopen(String reason) {
        return member("RS", account).body("{\"reason\":\"" + reason + "\"}").post(path() + "/reopening");
    }

    private Response decide(String decision) {
        return ppiLead("RS").body(decision).post(path() + "/screening");
    }

    private Response giveBack() {
        return decide("{\"decision\":\"RETURN\",\"reason\":\"Bez imena.\"}");
    }

    private List<String> whatAResearcherReads() {
        return List.of(
                        path(),
                        "/v1/comments",
                        "/v1/review-requests/" + review,
                        "/v1/review-requests/" + review + "/comments",
                        "/v1/review-requests/" + review + "/response-board",
                        "/v1/comments?overdue=true")
                .stream()
                .map(asked -> researcher().get(asked))
                .map(reply -> reply.asString() + reply.header("ETag"))
                .toList();
    }

    private long stored(String table) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select count(*) from " + table)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void nothingChangesForAResearcherWhileTheReasonIsHeld() throws SQLException {
        var before = whatAResearcherReads();

        var held = reopen(TELLING).jsonPath();

        assertThat(held.getString("state")).isEqualTo("ANSWERED");
        assertThat(held.getString("heldReopening.reason")).isEqualTo(TELLING);
        assertThat(held.getString("heldReopening.returnedBecause")).isNull();
        assertThat(whatAResearcherReads()).isEqualTo(before);
        assertThat(stored("held_reopening")).isZero();
    }

    @Test
    void leadSeesTheReasonAmongTheChecksAndLetsItPass() {
        reopen(TELLING);
        var checks = ppiLead("RS").get("/v1/panels/" + panel + "/screenings").jsonPath();

        var passed = decide("{\"decision\":\"PASS\"}");

        assertThat(checks.getList("items.commentId")).containsExactly(comment);
        assertThat(checks.getString("items[0].what")).isEqualTo("REOPENING");
        assertThat(checks.getString("items[0].text")).isEqualTo(TELLING);
        assertThat(checks.getString("items[0].marks[0].reason")).isEqualTo("NAME");
        assertThat(passed.jsonPath().getString("state")).isEqualTo("REOPENED");
        var seen = researcher().get(path()).jsonPath();
        assertThat(seen.getString("reopenReason")).isEqualTo(TELLING);
        assertThat(seen.getString("responseDue")).isNotNull();
        assertThat(researcher().get("/v1/review-requests/" + review).jsonPath().getString("state"))
                .isEqualTo("CLOSED");
        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/screenings")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(decide("{\"decision\":\"PASS\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void wordsThatNobodyHasToLookAtTakeThePlaceOfThoseThatAreHeld() {
        reopen(TELLING);
        var early = reopen("Pitao sam ko to može da promijeni, a ne da li ovaj tekst može.");

        var returned = giveBack();

        assertThat(early.statusCode()).isEqualTo(200);
        assertThat(returned.statusCode()).isEqualTo(409);
        assertThat(researcher().get(path()).jsonPath().getString("reopenReason"))
                .isEqualTo("Pitao sam ko to može da promijeni, a ne da li ovaj tekst može.");
    }

    @Test
    void reasonThatIsGivenBackIsToldToItsAuthorAlone() {
        reopen(TELLING);

        giveBack();

        var own = member("RS", account).get(path()).jsonPath();
        assertThat(own.getString("heldReopening.returnedBecause")).isEqualTo("Bez imena.");
        assertThat(own.getString("state")).isEqualTo("ANSWERED");
        assertThat(researcher().get(path()).asString()).doesNotContain("Milica", "Bez imena");
        assertThat(giveBack().statusCode()).isEqualTo(409);
        assertThat(reopen("I Jovana kaže tako.").jsonPath().getString("heldReopening.returnedBecause"))
                .isNull();
        assertThat(reopen("I Jovana kaže tako.").statusCode()).isEqualTo(409);
    }

    @Test
    void returnNeedsAReason() {
        reopen(TELLING);

        assertThat(decide("{\"decision\":\"RETURN\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void nothingIsKeptOnceTheAuthorThinksOtherwise() throws SQLException {
        reopen(TELLING);

        member("RS", account).post(path() + "/confirmation");

        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/screenings")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(decide("{\"decision\":\"PASS\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void nothingIsKeptOfAReasonOnceTheCommentIsTakenBack() {
        reopen(TELLING);

        member("RS", account).post(path() + "/retraction");

        assertThat(ppiLead("RS")
                        .get("/v1/panels/" + panel + "/screenings")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(member("RS", account).get("/v1/my-data").asString()).doesNotContain("Milica");
    }

    @Test
    void leadOfAnotherCountryDecidesNothing() {
        reopen(TELLING);

        var foreign = ppiLead("BA").body("{\"decision\":\"PASS\"}").post(path() + "/screening");

        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @Test
    void copyOfOnesDataHasWhatIsHeld() {
        reopen(TELLING);

        assertThat(member("RS", account).get("/v1/my-data").jsonPath().getString("stored.held_reopening[0].reason"))
                .isEqualTo(TELLING);
    }

    @Test
    void checksComeInPagesWhateverTheyAre() {
        var another = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        var held = IntStream.range(0, 2)
                .mapToObj(_ -> ReviewSteps.say(
                                another,
                                "RS",
                                account,
                                ReviewSteps.general().replace("Koliko traje", "Milica pita: koliko"))
                        .jsonPath()
                        .getString("id"))
                .toList();
        reopen(TELLING);

        var first = ppiLead("RS").get("/v1/panels/" + panel + "/screenings?limit=2");
        var next = first.header("Link").replaceAll("[<>]|; rel=.*", "");

        assertThat(first.jsonPath().getList("items.commentId")).isEqualTo(held);
        assertThat(ppiLead("RS").urlEncodingEnabled(false).get(next).jsonPath().getList("items.commentId"))
                .isEqualTo(List.of(comment));
    }
}
