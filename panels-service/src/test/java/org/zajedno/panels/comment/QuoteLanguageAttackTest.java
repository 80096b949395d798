package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** A quote is in the language of its text: where the language of a comment may not be told, no quote and no position is. */
@QuarkusTest
class QuoteLanguageAttackTest {

    private static final String ENGLISH = "Welcome.\\n\\nYou will have 6 sessions.";
    private static final String SERBIAN = "Dobro došli.\\n\\nImaćete 6 sesija.";
    private static final String ALBANIAN = "Mirë se vini.\\n\\nDo të keni 6 seanca.";

    private String panel;
    private String lipa;
    private String material;
    private String version;
    private String review;

    @BeforeEach
    void aSmallPanelReadsInSeveralLanguages() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        material = ReviewSteps.material();
        version = version(SERBIAN);
        review = ReviewSteps.openReview(version, panel);
    }

    private String version(String serbian) {
        return researcher()
                .body("{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"" + ENGLISH + "\",\"sr-Latn\":\"" + serbian
                        + "\",\"sq\":\"" + ALBANIAN + "\"}}")
                .post("/v1/materials/" + material + "/versions")
                .jsonPath()
                .getString("id");
    }

    private String inSerbian() {
        return said("sr-Latn", "6 sesija", 22, 30);
    }

    private String inAlbanian() {
        return said("sq", "6 seanca", 26, 34);
    }

    private String said(String language, String exact, int start, int end) {
        var about = "{\"type\":\"PASSAGE\",\"selector\":{\"exact\":\"" + exact + "\",\"start\":" + start + ",\"end\":"
                + end + "}}";
        return ReviewSteps.say(
                        review,
                        "RS",
                        lipa,
                        ReviewSteps.comment(about, "{\"preference\":\"NONE\"}")
                                .replace("sr-Latn", language)
                                .replace("Koliko traje jedna sesija", "6"))
                .jsonPath()
                .getString("id");
    }

    private void newVersion() {
        version(SERBIAN.replace("sesija", "susreta"));
    }

    private static String read(String path) {
        return researcher()
                .accept("*/*")
                .header("Accept-Language", "en")
                .get(path)
                .asString();
    }

    @Test
    void commentsInDifferentLanguagesDifferInNothing() {
        var serbian = inSerbian();
        var albanian = inAlbanian();
        newVersion();

        for (var path : List.of("/v1/comments/%s", "/v1/comments/%s/anchors")) {
            assertThat(read(path.formatted(serbian)))
                    .isEqualTo(read(path.formatted(albanian)).replace(albanian, serbian))
                    .doesNotContain("sesija", "sr-Latn");
        }
    }

    @Test
    void neitherBoardNorListNorExportQuotesThem() {
        inSerbian();
        inAlbanian();

        var replies = Stream.of("/response-board", "/comments", "/export?format=CSV")
                .map(path -> read("/v1/review-requests/" + review + path));

        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply)
                        .contains("You will have 6 sessions.")
                        .doesNotContain("sesija", "seanca", "sr-Latn", "sq"));
    }

    @Test
    void paragraphStandsInForTheQuoteInTheResearchersLanguage() {
        var comment = inSerbian();

        var about = researcher()
                .header("Accept-Language", "sq")
                .get("/v1/comments/" + comment)
                .jsonPath();

        assertThat(about.getString("about.type")).isEqualTo("PASSAGE");
        assertThat(about.getString("about.selector")).isNull();
        assertThat(about.getString("about.paragraph.text")).isEqualTo("Do të keni 6 seanca.");
        assertThat(about.getString("about.paragraph.language")).isEqualTo("sq");
        assertThat(about.getString("about.paragraph.id"))
                .isEqualTo(researcher()
                        .get("/v1/material-versions/" + version + "/texts/sq")
                        .jsonPath()
                        .getString("paragraphs[1].id"));
    }

    @Test
    void boardGroupsThemWhateverTheirLanguage() {
        var serbian = inSerbian();
        var albanian = inAlbanian();

        var board = researcher()
                .header("Accept-Language", "en")
                .get("/v1/review-requests/" + review + "/response-board")
                .jsonPath();

        assertThat(board.getList("groups.exact")).isEqualTo(List.of("You will have 6 sessions."));
        assertThat(board.getList("groups.start")).isEqualTo(List.of(10));
        assertThat(board.<String>getList("groups[0].comments.comment.id")).containsExactlyInAnyOrder(serbian, albanian);
        assertThat(board.getString("groups[0].paragraphId"))
                .isEqualTo(researcher()
                        .get("/v1/material-versions/" + version + "/texts/en")
                        .jsonPath()
                        .getString("paragraphs[1].id"));
    }

    @Test
    void noParagraphIsShownWhereOneTextIsBuiltOtherwise() {
        var other = researcher()
                .body("{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"" + ENGLISH + "\",\"sr-Latn\":\"" + SERBIAN
                        + "\",\"sq\":\"" + ALBANIAN.replace("\\n\\n", " ") + "\"}}")
                .post("/v1/materials/" + ReviewSteps.material() + "/versions")
                .jsonPath()
                .getString("id");
        review = ReviewSteps.openReview(other, panel);
        var serbian = inSerbian();
        var albanian = said("sq", "6 seanca", 25, 33);

        var seen = read("/v1/comments/" + serbian);

        assertThat(seen).contains("PASSAGE").doesNotContain("selector", "paragraph");
        assertThat(seen).isEqualTo(read("/v1/comments/" + albanian).replace(albanian, serbian));
        assertThat(researcher()
                        .get("/v1/review-requests/" + review + "/response-board")
                        .jsonPath()
                        .getList("groups[0].comments"))
                .hasSize(2);
    }

    @Test
    void languageThatMayBeToldIsQuoted() {
        IntStream.range(0, 4).forEach(number -> memberOf(panel, "RS", "Bor" + number));
        var serbian = inSerbian();
        var albanian = inAlbanian();

        assertThat(researcher().get("/v1/comments/" + serbian).jsonPath().getString("about.selector.exact"))
                .isEqualTo("6 sesija");
        assertThat(read("/v1/comments/" + albanian)).contains("You will have").doesNotContain("6 seanca");
    }

    @Test
    void authorAndLeadReadTheQuote() {
        var comment = "/v1/comments/" + inSerbian();

        assertThat(member("RS", lipa).get(comment).jsonPath().getString("about.selector.exact"))
                .isEqualTo("6 sesija");
        assertThat(ppiLead("RS").get(comment).jsonPath().getString("about.selector.exact"))
                .isEqualTo("6 sesija");
    }
}
