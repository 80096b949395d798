package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

/** Some passages can be quoted, and others are only told by the paragraph that stands in for them. */
@QuarkusTest
class ResponseBoardPagesTest {

    private static final String ENGLISH = "Welcome.\\n\\nYou will have 6 sessions.";
    private static final String SERBIAN = "Dobro došli.\\n\\nImaćete 6 sesija.";
    private static final String ALBANIAN = "Mirë se vini.\\n\\nDo të keni 6 seanca.";

    private final List<String> counts = new ArrayList<>();
    private String lipa;
    private String review;

    /** A group as a page shows it. */
    private record Group(String language, Integer start, Integer end, int total, int waiting) {}

    @BeforeEach
    void aLargePanelHasSpoken() {
        TestDatabase.clean();
        counts.clear();
        var panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        IntStream.range(0, 4).forEach(number -> memberOf(panel, "RS", "Bor" + number));
        var version = researcher()
                .body("{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"" + ENGLISH + "\",\"sr-Latn\":\"" + SERBIAN
                        + "\",\"sq\":\"" + ALBANIAN + "\"}}")
                .post("/v1/materials/" + ReviewSteps.material() + "/versions")
                .jsonPath()
                .getString("id");
        review = ReviewSteps.openReview(version, panel);
        general();
        passage("sq", "Do të", 15, 20);
        passage("sr-Latn", "sesija", 24, 30);
        passage("sr-Latn", "6 sesija", 22, 30);
        passage("sr-Latn", "Imaćete", 14, 21);
        passage("sr-Latn", "došli", 6, 11);
        passage("sr-Latn", "Dobro", 0, 5);
        passage("sr-Latn", "ro do", 3, 8);
        general();
        passage("sq", "6 seanca", 26, 34);
    }

    private void passage(String language, String exact, int start, int end) {
        say(ReviewSteps.comment(
                        "{\"type\":\"PASSAGE\",\"selector\":{\"exact\":\"" + exact + "\",\"start\":" + start
                                + ",\"end\":" + end + "}}",
                        "{\"preference\":\"NONE\"}")
                .replace("sr-Latn", language));
    }

    private void general() {
        say(ReviewSteps.general());
    }

    private void say(String comment) {
        counts.add(ReviewSteps.say(review, "RS", lipa, comment).jsonPath().getString("id"));
    }

    private JsonPath board(RequestSpecification caller, int limit, String cursor) {
        return caller.header("Accept-Language", "en")
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get("/v1/review-requests/" + review + "/response-board?limit=" + limit)
                .jsonPath();
    }

    private static List<Group> groups(JsonPath board) {
        return IntStream.range(0, board.getList("groups").size())
                .mapToObj(number -> "groups[" + number + "].")
                .map(group -> new Group(
                        board.getString(group + "language"),
                        board.get(group + "start"),
                        board.get(group + "end"),
                        board.getInt(group + "total"),
                        board.getInt(group + "waiting")))
                .toList();
    }

    private static List<String> ids(JsonPath board) {
        return board.<String>getList("groups.comments.comment.id.flatten()");
    }

    private static List<Group> whole() {
        return List.of(
                new Group("sr-Latn", 0, 11, 3, 3),
                new Group("en", 10, 35, 2, 2),
                new Group("sr-Latn", 14, 21, 1, 1),
                new Group("sr-Latn", 22, 30, 2, 2),
                new Group(null, null, null, 2, 2));
    }

    @Test
    void passagesThatCanBeQuotedLieByWordsAndTheOthersByParagraphs() {
        var board = board(researcher(), 200, null);

        assertThat(groups(board)).isEqualTo(whole());
        assertThat(ids(board)).containsExactlyInAnyOrderElementsOf(counts);
        assertThat(board.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9})
    void pagesTogetherAreTheWholeBoard(int limit) {
        // Given
        var whole = board(researcher(), 200, null);
        var ids = new ArrayList<String>();
        var groups = new ArrayList<Group>();
        String cursor = null;

        // When
        do {
            var page = board(researcher(), limit, cursor);
            assertThat(ids(page)).hasSizeBetween(1, limit);
            ids.addAll(ids(page));
            groups.addAll(groups(page));
            cursor = page.getString("next");
        } while (cursor != null);

        // Then
        assertThat(ids).isEqualTo(ids(whole));
        assertThat(groups.stream().distinct()).isEqualTo(groups(whole));
    }

    @Test
    void whatWaitsNoLongerIsStillCounted() {
        ReviewSteps.respond(counts.get(6), "ACCEPTED");
        member("RS", lipa).post("/v1/comments/" + counts.get(8) + "/retraction");

        var board = board(researcher(), 2, null);

        assertThat(groups(board)).isEqualTo(List.of(new Group("sr-Latn", 0, 11, 3, 2)));
        assertThat(board.getInt("waiting")).isEqualTo(8);
        assertThat(board.getInt("retracted")).isEqualTo(1);
    }

    @Test
    void nothingIsCountedThroughTheWall() {
        var board = board(as(TestTokens.of("researcher").in("BA")), 200, null);

        assertThat(groups(board)).isEmpty();
        assertThat(board.getInt("waiting")).isZero();
    }
}
