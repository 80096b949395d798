package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Everything that a researcher can get hold of is searched for a sign of who said what, and when. */
@QuarkusTest
class AnonymityTest {

    private final List<String> accounts = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private String bosnia;
    private String serbia;
    private String review;
    private String version;

    @BeforeEach
    void aSmallAndALargePanelComment() {
        TestDatabase.clean();
        accounts.clear();
        small.clear();
        bosnia = panel("BA");
        serbia = panel("RS");
        IntStream.range(0, 5).forEach(number -> accounts.add(memberOf(serbia, "RS", "Pseudonym" + number)));
        var lonely = memberOf(bosnia, "BA", "PseudonymBosnia");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        review = ReviewSteps.openReview(version, serbia, bosnia);
        for (var account : accounts) {
            ReviewSteps.say(
                    review, "RS", account, ReviewSteps.general("{\"preference\":\"NAMED\",\"name\":\"Realname\"}"));
        }
        IntStream.range(0, 8)
                .mapToObj(_ ->
                        ReviewSteps.say(review, "BA", lonely, ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}")))
                .map(said -> said.jsonPath().getString("id"))
                .forEach(small::add);
        accounts.add(lonely);
    }

    private Response list() {
        return researcher().get("/v1/review-requests/" + review + "/comments?limit=50");
    }

    @Test
    void noReplyToAResearcherHoldsAnAuthorOrATime() {
        var comment = small.getFirst();
        var first = researcher().get("/v1/review-requests/" + review + "/comments?limit=2");
        var next = first.header("Link").replaceAll("[<>]|; rel=.*", "");
        var memberships =
                ppiLead("BA").get("/v1/panels/" + bosnia + "/memberships").jsonPath();

        var replies = List.of(
                list(),
                first,
                researcher().urlEncodingEnabled(false).get(next),
                researcher().get("/v1/comments/" + comment),
                researcher().get("/v1/comments"),
                researcher().get("/v1/comments?overdue=true"),
                ReviewSteps.respond(comment, "ACCEPTED"),
                researcher().get("/v1/review-requests/" + review),
                researcher().get("/v1/material-versions/" + version + "/changes"),
                researcher().get("/v1/panels/" + bosnia),
                researcher().get("/v1/contributions?studyId=" + ReviewSteps.STUDY));

        for (var reply : replies) {
            var everything = reply.asString() + reply.headers();
            assertThat(everything)
                    .doesNotContain("Pseudonym", "Realname", "submittedAt", "createdAt", "modifiedAt", "Last-Modified")
                    .doesNotContain(accounts)
                    .doesNotContain(memberships.getString("items[0].id"));
        }
    }

    @Test
    void noPanelAndNoLanguageAreToldWhereTheOnlySmallPanelWouldBeKnownByThat() {
        var items = list().jsonPath();

        assertThat(items.getList("items")).hasSize(13);
        assertThat(items.getList("items.panelId")).containsOnlyNulls();
        assertThat(items.getList("items.language")).containsOnlyNulls();
        assertThat(items.getList("items.from")).containsOnly("a panel member");
    }

    @Test
    void panelAndLanguageAreToldOnceEveryPanelHasEnoughMembers() {
        IntStream.range(0, 4).forEach(number -> memberOf(bosnia, "BA", "PseudonymNew" + number));

        var items = list().jsonPath();

        for (int position = 0; position < 13; position++) {
            var item = "items[" + position + "].";
            var fromBosnia = small.contains(items.getString(item + "id"));
            assertThat(items.getString(item + "panelId")).isEqualTo(fromBosnia ? bosnia : serbia);
            assertThat(items.getString(item + "language")).isEqualTo("sr-Latn");
        }
    }

    @Test
    void orderTellsNothingAboutWhen() {
        var order = list().jsonPath().<String>getList("items.id");

        assertThat(order).isSorted();
        assertThat(order.stream().filter(small::contains).toList()).isNotEqualTo(small);
    }

    @Test
    void timeOfACommentCannotBeAskedOut() {
        var response =
                researcher().get("/v1/review-requests/" + review + "/comments?modifiedSince=2021-01-01T00:00:00Z");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(researcher()
                        .get("/v1/comments?modifiedSince=2021-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void answersAreDueOnTheSameDayForAllPanels() {
        assertThat(list().jsonPath().getList("items.responseDue").stream().distinct())
                .hasSize(1);
    }

    @Test
    void labelSpeaksTheReadersLanguage() {
        var seen = researcher().header("Accept-Language", "sq").get("/v1/comments/" + small.getFirst());

        assertThat(seen.jsonPath().getString("from")).isEqualTo("një anëtar i panelit");
    }

    @Test
    void memberSeesNothingOfOthers() {
        var seen = member("RS", accounts.getFirst()).get("/v1/comments").jsonPath();

        assertThat(seen.getList("items")).hasSize(1);
        assertThat(member("RS", accounts.getFirst())
                        .get("/v1/review-requests/" + review + "/comments")
                        .statusCode())
                .isEqualTo(403);
    }
}
