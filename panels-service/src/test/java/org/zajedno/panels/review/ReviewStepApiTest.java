package org.zajedno.panels.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.People.as;
import static org.zajedno.panels.People.changedPanel;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;
import static org.zajedno.panels.People.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.Tokens;
import org.zajedno.panels.Chain;

@QuarkusTest
class ReviewStepApiTest {

    private static final String UNCREDITED = "{\"preference\":\"NONE\"}";
    private static final String REASON = "{\"reason\":{\"en\":\"The ethics committee meets earlier.\"}}";

    private String serbia;
    private String bosnia;
    private String account;
    private String path;
    private String review;

    @BeforeEach
    void aReviewIsBeforeTwoPanels() {
        TestDatabase.clean();
        serbia = panel("RS");
        bosnia = panel("BA");
        account = memberOf(serbia, "RS", "Lipa");
        review = Chain.openReview(Chain.version(Chain.material(), Chain.TEXT), serbia, bosnia);
        path = "/v1/review-requests/" + review;
    }

    private String said(String country, String author) {
        return Chain.say(review, country, author, Chain.general(UNCREDITED))
                .jsonPath()
                .getString("id");
    }

    private String state() {
        return researcher().get(path).jsonPath().getString("state");
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

        var due = researcher().get(path + "/comments").jsonPath().<String>getList("items.answerDue");
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

        var late = Chain.say(review, "RS", account, Chain.general(UNCREDITED));

        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.jsonPath().getBoolean("late")).isTrue();
        var location = late.header("Location");
        assertThat(ppiLead("RS").get(location).jsonPath().getBoolean("late")).isTrue();
        assertThat(researcher().get(location).jsonPath().getString("late")).isNull();
    }

    @Test
    void closedReviewStillTakesALateComment() {
        said("RS", account);
        researcher().post(path + "/close");

        var late = Chain.say(review, "RS", account, Chain.general(UNCREDITED));

        assertThat(late.statusCode()).isEqualTo(201);
        assertThat(late.jsonPath().getBoolean("late")).isTrue();
    }

    @Test
    void reviewFollowsItsAnswersAcrossCountries() {
        var foreign = memberOf(bosnia, "BA", "Bor");
        var first = said("RS", account);
        var second = said("BA", foreign);
        researcher().post(path + "/close");
        assertThat(state()).isEqualTo("CLOSED");

        // a researcher who sees one country alone answers what is seen there
        as(Tokens.of("researcher").in("RS"))
                .body("{\"decision\":\"OUT_OF_SCOPE\",\"reason\":{\"en\":\"no\"}}")
                .post("/v1/comments/" + first + "/response");
        assertThat(state()).isEqualTo("CLOSED");
        Chain.answer(second, "OUT_OF_SCOPE");
        assertThat(state()).isEqualTo("RESPONDED");

        member("BA", foreign).body("{\"reason\":\"Ne to.\"}").post("/v1/comments/" + second + "/reopening");
        assertThat(state()).isEqualTo("CLOSED");
        member("BA", foreign).post("/v1/comments/" + second + "/retraction");
        assertThat(state()).isEqualTo("RESPONDED");
    }

    @Test
    void reviewIsCompletedOnceEverythingIsAnswered() {
        var comment = said("RS", account);
        researcher().post(path + "/close");
        assertThat(researcher().post(path + "/completion").statusCode()).isEqualTo(409);
        Chain.answer(comment, "OUT_OF_SCOPE");

        var completed = researcher().post(path + "/completion");

        assertThat(completed.jsonPath().getString("state")).isEqualTo("COMPLETED");
        assertThat(Chain.say(review, "RS", account, Chain.general(UNCREDITED)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void cancelledReviewTellsThePanelsWhyAndKeepsWhatTheySaid() {
        var comment = said("RS", account);

        var cancelled = researcher().body(REASON).post(path + "/cancellation");

        assertThat(cancelled.jsonPath().getString("state")).isEqualTo("CANCELLED");
        assertThat(member("RS", account).get(path).jsonPath().getString("cancellationReason"))
                .isEqualTo("The ethics committee meets earlier.");
        assertThat(member("RS", account)
                        .get("/v1/comments/" + comment)
                        .jsonPath()
                        .getString("text"))
                .isEqualTo("Koliko traje jedna sesija?");
        assertThat(researcher().body("{}").post(path + "/cancellation").statusCode())
                .isEqualTo(422);
    }

    @Test
    void researcherOfSomeCountriesDoesNotEndItForOthers() {
        var partial = Tokens.of("researcher").in("RS");

        assertThat(as(partial).post(path + "/close").statusCode()).isEqualTo(403);
        assertThat(as(partial).body(REASON).post(path + "/cancellation").statusCode())
                .isEqualTo(403);
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void closingBelowTheQuorumNeedsAReasonThatStays() {
        ppiLead("RS")
                .header("If-Match", "*")
                .body(changedPanel("ACTIVE").replace("{\"state\"", "{\"quorum\":2,\"state\""))
                .put("/v1/panels/" + serbia);
        memberOf(serbia, "RS", "Breza");
        said("RS", account);

        var refused = researcher().post(path + "/close");

        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:quorum-not-reached");
        assertThat(refused.asString()).doesNotContain(serbia);
        var lead = ppiLead("RS").get(path).jsonPath();
        assertThat(lead.getBoolean("quorumReached")).isFalse();
        assertThat(lead.getInt("heard")).isEqualTo(1);
        assertThat(lead.getList("panelIds")).isEqualTo(List.of(serbia));
        assertThat(lead.getInt("members")).isEqualTo(2);
        var closed = researcher().body(REASON).post(path + "/close");
        assertThat(closed.jsonPath().getString("closingReason")).isEqualTo("The ethics committee meets earlier.");
    }

    @Test
    void onlyTheLeadIsToldHowManyWereHeard() {
        said("RS", account);

        var seen = researcher().get(path).asString()
                + member("RS", account).get(path).asString();

        assertThat(seen).doesNotContain("heard", "quorumReached", "members");
    }

    @Test
    void placeWhereAMemberStoppedReadingIsThatMembersAlone() {
        var neighbour = memberOf(serbia, "RS", "Breza");
        member("RS", account)
                .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                .put(path + "/reading");

        var kept = member("RS", account)
                .body("{\"language\":\"sr-Latn\",\"paragraphId\":\"p-2\"}")
                .put(path + "/reading");

        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(member("RS", account).get(path).jsonPath().getMap("reading"))
                .isEqualTo(Map.of("language", "sr-Latn", "paragraphId", "p-2"));
        assertThat(member("RS", neighbour).get(path).asString()).doesNotContain("reading");
        assertThat(ppiLead("RS").get(path).asString() + researcher().get(path).asString())
                .doesNotContain("reading");
        assertThat(member("BA", memberOf(panel("BA"), "BA", "Bor"))
                        .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                        .put(path + "/reading")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoReadOnIsNotToldThatNothingChanged() {
        var before = member("RS", account).get(path).header("ETag");
        member("RS", account)
                .body("{\"language\":\"en\",\"paragraphId\":\"p-1\"}")
                .put(path + "/reading");

        var again = member("RS", account).header("If-None-Match", before).get(path);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("reading.paragraphId")).isEqualTo("p-1");
    }
}
