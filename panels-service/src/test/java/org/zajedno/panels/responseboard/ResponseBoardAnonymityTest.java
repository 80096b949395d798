package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Everything that a researcher answers, logs, reports or exports is searched for a sign of who said what, where and when. */
@QuarkusTest
class ResponseBoardAnonymityTest {

    private final List<String> secrets = new ArrayList<>();
    private String small;
    private String lonely;
    private String version;
    private String review;
    private String comment;

    @BeforeEach
    void aLonelyMemberAmongMany() {
        TestDatabase.clean();
        secrets.clear();
        secrets.addAll(List.of("Pseudonym", "Realname"));
        var large = panel("RS");
        small = panel("BA");
        var many = IntStream.range(0, 5)
                .mapToObj(number -> memberOf(large, "RS", "Pseudonym" + number))
                .toList();
        lonely = memberOf(small, "BA", "PseudonymBosnia");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        review = ReviewSteps.openReview(version, large, small);
        many.forEach(account -> say("RS", account));
        comment = say("BA", lonely);
        secrets.addAll(many);
        secrets.add(lonely);
        for (var memberships : List.of(memberships("RS", large), memberships("BA", small))) {
            secrets.addAll(memberships.jsonPath().getList("items.id"));
        }
        everythingIsDoneWithIt();
    }

    private String say(String country, String account) {
        return ReviewSteps.say(
                        review,
                        country,
                        account,
                        ReviewSteps.general("{\"preference\":\"NAMED\",\"name\":\"Realname\"}"))
                .jsonPath()
                .getString("id");
    }

    private static Response memberships(String country, String panel) {
        return ppiLead(country).get("/v1/panels/" + panel + "/memberships");
    }

    private void everythingIsDoneWithIt() {
        researcher()
                .body("{\"decision\":\"ACCEPTED\",\"reason\":{\"en\":\"r\"}}")
                .put("/v1/comments/" + comment + "/response-draft");
        researcher()
                .body("{\"materialVersionId\":\"" + version + "\",\"title\":{\"en\":\"t\"},\"commentIds\":[\"" + comment
                        + "\"]}")
                .post("/v1/concerns");
        ppiLead("BA")
                .body("{\"said\":{\"en\":\"s\"},\"dropCountry\":true}")
                .put("/v1/comments/" + comment + "/you-said");
        var entry = researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"CONSULTATION\",\"method\":{\"en\":\"m\"},"
                        + "\"hopedToInfluence\":{\"en\":\"h\"},\"standards\":[],\"noChange\":true}")
                .post("/v1/impact-entries")
                .header("Location");
        member("BA", lonely)
                .header("If-Match", "*")
                .body("{\"contributorView\":{\"en\":\"v\"}}")
                .put(entry);
        member("BA", lonely)
                .body("{\"panelId\":\"" + small
                        + "\",\"standard\":\"IMPACT\",\"score\":1,\"evidence\":{\"en\":\"e\"},\"period\":\"2026\"}")
                .post("/v1/standards-assessments");
        researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"LF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports");
    }

    private Map<String, Response> replies() {
        var report = "/v1/gripp-reports/"
                + researcher().get("/v1/gripp-reports").jsonPath().getString("items[0].id");
        var replies = new LinkedHashMap<String, Response>();
        for (var path : List.of(
                "/v1/review-requests/" + review + "/response-board",
                "/v1/comments/" + comment + "/response-draft",
                "/v1/concerns?materialVersionId=" + version,
                "/v1/impact-entries",
                "/v1/impact-entries/export?format=CSV",
                "/v1/review-requests/" + review + "/export?format=CSV",
                "/v1/standards-assessments?period=2026&panelId=" + small,
                report,
                report + "/document?format=HTML",
                report + "/document?format=JSON")) {
            replies.put(path, researcher().accept("*/*").get(path));
        }
        return replies;
    }

    @Test
    void nothingThatAResearcherGetsHoldsAPersonOrATime() {
        var replies = replies();

        replies.forEach((path, reply) -> {
            assertThat(reply.statusCode()).as(path).isEqualTo(200);
            assertThat(reply.asString() + reply.headers())
                    .as(path)
                    .doesNotContain(secrets)
                    .doesNotContain("submittedAt", "createdAt", "modifiedAt", "Last-Modified");
        });
    }

    @Test
    void whereTheLonelyMemberSitsIsToldByNoReplyAboutTheComment() {
        var replies = replies();

        replies.forEach((path, reply) -> {
            // the panels that were asked are the researcher's own choice, and no secret
            if (!path.contains("gripp") && !path.contains("standards")) {
                assertThat(reply.asString()).as(path).doesNotContain(small).doesNotContain("\"BA\"");
            }
        });
    }

    @Test
    void aSingleRatingAndASingleContributorAreNotTold() {
        var replies = replies();

        replies.forEach((path, reply) -> {
            if (path.contains("standards")) {
                assertThat(reply.asString()).doesNotContain("\"mean\"", "\"evidence\"", "\"ratings\"");
            }
        });
        assertThat(replies.values().stream().map(Response::asString))
                .anyMatch(reply -> reply.contains("Comments accepted wholly or in part: fewer than 5"));
    }

    @Test
    void whatIsHeldByTheFreeTextCheckIsNowhere() {
        var before = replies();
        var held = ReviewSteps.say(
                        review,
                        "BA",
                        lonely,
                        ReviewSteps.general().replace("Koliko traje", "Pišite mi na ana@example.org: koliko traje"))
                .jsonPath();

        var after = replies();

        assertThat(held.getBoolean("screening")).isTrue();
        after.forEach((path, reply) ->
                assertThat(reply.asString()).as(path).isEqualTo(before.get(path).asString()));
    }

    @Test
    void timeIsNotAskedOutOfAnyList() {
        var since = "modifiedSince=2021-01-01T00:00:00Z";

        var asked = List.of(
                "/v1/review-requests/" + review + "/response-board?" + since,
                "/v1/concerns?materialVersionId=" + version + "&" + since,
                "/v1/impact-entries?" + since);

        assertThat(asked)
                .allSatisfy(
                        path -> assertThat(researcher().get(path).statusCode()).isEqualTo(422));
    }
}
