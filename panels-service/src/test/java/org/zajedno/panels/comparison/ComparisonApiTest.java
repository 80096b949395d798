package org.zajedno.panels.comparison;

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
class ComparisonApiTest {

    private static final String NOTHING = "{\"preference\":\"NONE\"}";

    private String first;
    private String second;
    private String serbia;
    private String account;
    private String comment;

    @BeforeEach
    void aPassageWasCommentedOnAndChanged() {
        TestDatabase.clean();
        serbia = panel("RS");
        account = memberOf(serbia, "RS", "Lipa");
        var material = ReviewSteps.material();
        first = ReviewSteps.version(material, ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(first, serbia);
        comment = ReviewSteps.say(review, "RS", account, ReviewSteps.comment(ReviewSteps.passage(), NOTHING))
                .jsonPath()
                .getString("id");
        second = ReviewSteps.version(material, ReviewSteps.revisedText());
    }

    private String comparison(String query) {
        return "/v1/material-versions/" + second + "/comparison" + query;
    }

    private String anchors() {
        return "/v1/comments/" + comment + "/anchors";
    }

    private void rewrite(String text) {
        researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"" + text + "\"}")
                .put("/v1/material-versions/" + second + "/texts/sr-Latn");
    }

    @Test
    void changedWordsAreMarked() {
        var seen = researcher()
                .get(comparison("?earlierMaterialVersionId=" + first + "&language=sr-Latn"))
                .jsonPath();

        assertThat(seen.getString("language")).isEqualTo("sr-Latn");
        assertThat(seen.getList("paragraphs.state")).isEqualTo(List.of("CHANGED"));
        assertThat(seen.getList("paragraphs[0].words.state")).isEqualTo(List.of("SAME", "ADDED", "SAME"));
        assertThat(seen.getString("paragraphs[0].words[1].text").strip()).isEqualTo("od po 30 minuta");
    }

    @Test
    void versionBeforeAndTheReadersLanguageAreTakenWhereNothingIsAsked() {
        var seen = researcher().header("Accept-Language", "sr-Latn").get(comparison(""));

        assertThat(seen.jsonPath().getString("earlierMaterialVersionId")).isEqualTo(first);
        assertThat(seen.header("Content-Language")).isEqualTo("sr-Latn");
    }

    @Test
    void laterVersionAnotherMaterialAndAMissingLanguageAreRefused() {
        var other = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);

        assertThat(researcher()
                        .get(comparison("?earlierMaterialVersionId=" + second))
                        .statusCode())
                .isEqualTo(422);
        assertThat(researcher()
                        .get(comparison("?earlierMaterialVersionId=" + other))
                        .statusCode())
                .isEqualTo(422);
        assertThat(researcher().get(comparison("?language=mk")).statusCode()).isEqualTo(422);
        assertThat(researcher()
                        .get(comparison("?earlierMaterialVersionId=" + ReviewSteps.unknown()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void memberComparesWhatTheMemberMayRead() {
        var draft = member("RS", account).get(comparison("?earlierMaterialVersionId=" + first));
        ReviewSteps.release(second);

        var released = member("RS", account).get(comparison("?earlierMaterialVersionId=" + first));

        assertThat(draft.statusCode()).isEqualTo(404);
        assertThat(released.statusCode()).isEqualTo(200);
        assertThat(member("MK", memberOf(panel("MK"), "MK", "Bor"))
                        .get(comparison("?earlierMaterialVersionId=" + first))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void passageThatStayedIsAnchoredWithALinkToTheDifference() {
        var whileADraft = ppiLead("RS").get(anchors()).jsonPath().getList("items");
        ReviewSteps.release(second);

        var seen = ppiLead("RS").get(anchors()).jsonPath();

        assertThat(whileADraft).isEmpty();
        assertThat(seen.getString("items[0].state")).isEqualTo("ANCHORED");
        assertThat(seen.getString("items[0].materialVersionId")).isEqualTo(second);
        assertThat(seen.getInt("items[0].versionNumber")).isEqualTo(2);
        assertThat(seen.getString("items[0].selector.exact")).isEqualTo("6 sesija");
        assertThat(seen.getInt("items[0].selector.start")).isEqualTo(23);
        assertThat(seen.getString("items[0].paragraphId")).startsWith("p-");
        var link = seen.getString("items[0].comparison");
        assertThat(link).isEqualTo(comparison("?earlierMaterialVersionId=" + first + "&language=sr-Latn"));
        assertThat(ppiLead("RS").get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void anchorFollowsTheDraftAsItIsWritten() {
        IntStream.range(0, 4).forEach(number -> memberOf(serbia, "RS", "Bor" + number));
        rewrite("Dobro došli 😀. Imaćete 8 sesije za 12 meseci.");
        var moved = researcher().get(anchors()).jsonPath();

        rewrite("Sasvim drugi tekst.");

        assertThat(moved.getString("items[0].state")).isEqualTo("MOVED");
        assertThat(moved.getString("items[0].selector.exact")).isEqualTo("8 sesije");
        var gone = researcher().get(anchors()).jsonPath();
        assertThat(gone.getString("items[0].state")).isEqualTo("ORPHANED");
        assertThat(gone.getMap("items[0].selector")).isNull();
    }

    @Test
    void linkForAResearcherNamesNoLanguageThatCouldGiveTheAuthorAway() {
        var link = researcher().get(anchors()).jsonPath().getString("items[0].comparison");

        assertThat(link).isEqualTo(comparison("?earlierMaterialVersionId=" + first + "&language=en"));
    }

    @Test
    void quoteGoesWithTheCommentThatIsTakenBack() {
        member("RS", account).post("/v1/comments/" + comment + "/retraction");

        var seen = researcher().get(anchors());

        assertThat(seen.jsonPath().getList("items")).isEmpty();
        assertThat(seen.asString()).doesNotContain("sesija");
    }

    @Test
    void anchorsOfACommentThatIsHeldAreNotFoundByAResearcher() {
        var review = member("RS", account).get("/v1/review-requests").jsonPath().getString("items[0].id");
        var held = ReviewSteps.say(
                        review,
                        "RS",
                        account,
                        ReviewSteps.comment(ReviewSteps.passage(), NOTHING)
                                .replace("Koliko traje jedna sesija?", "Zovite me: marko@example.org"))
                .jsonPath()
                .getString("id");

        var seen = researcher().get("/v1/comments/" + held + "/anchors");

        assertThat(seen.statusCode()).isEqualTo(404);
        assertThat(ppiLead("RS").get("/v1/comments/" + held + "/anchors").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anchorsOfOthersAreNotFound() {
        var neighbour = memberOf(serbia, "RS", "Breza");

        assertThat(member("RS", neighbour).get(anchors()).statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").get(anchors()).statusCode()).isEqualTo(404);
        assertThat(member("RS", account).get(anchors()).statusCode()).isEqualTo(200);
    }
}
