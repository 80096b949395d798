package org.zajedno.panels.draft;

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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class DraftApiTest {

    private String panel;
    private String account;
    private String review;
    private String draftId;
    private String path;

    @BeforeEach
    void aMemberWrites() {
        TestDatabase.clean();
        panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        draftId = ReviewSteps.unknown();
        path = "/v1/review-requests/" + review + "/drafts/" + draftId;
    }

    private Response begin() {
        return ReviewSteps.draft(review, "RS", account, draftId);
    }

    private Response write(String ifMatch, String body) {
        return member("RS", account).header("If-Match", ifMatch).body(body).put(path);
    }

    private List<String> drafts() {
        return member("RS", account)
                .get("/v1/review-requests/" + review + "/drafts")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void draftIsKeptHoweverUnfinishedItIs() {
        var begun = begin();

        var written = write(
                begun.header("ETag"),
                "{\"kind\":\"WORDING\",\"language\":\"sr-Latn\",\"text\":\"Koliko traje\",\"about\":"
                        + ReviewSteps.passage() + ",\"credit\":{\"preference\":\"NAMED\"}}");

        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(written.statusCode()).isEqualTo(200);
        var read = member("RS", account).get(path);
        assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
        assertThat(read.jsonPath().getString("text")).isEqualTo("Koliko traje");
        assertThat(read.jsonPath().getString("about.selector.exact")).isEqualTo("6 sesija");
        assertThat(drafts()).isEqualTo(List.of(draftId));
    }

    @Test
    void otherWindowIsToldThatItIsBehind() {
        var first = begin().header("ETag");
        write(first, "{\"text\":\"Koliko traje\"}");

        var behind = write(first, "{\"text\":\"Koliko\"}");

        assertThat(behind.statusCode()).isEqualTo(412);
        assertThat(begin().statusCode()).isEqualTo(412);
        assertThat(member("RS", account).body("{}").put(path).statusCode()).isEqualTo(428);
        assertThat(member("RS", account).get(path).jsonPath().getString("text")).isEqualTo("Koliko traje");
    }

    @Test
    void sameDraftBegunTwiceAtOnceIsBegunOnce() throws Exception {
        Callable<Integer> send = () -> begin().statusCode();
        try (var windows = Executors.newFixedThreadPool(4)) {
            var statuses =
                    windows.invokeAll(IntStream.range(0, 8).mapToObj(_ -> send).toList());

            for (var status : statuses) {
                assertThat(status.get()).isIn(200, 412);
            }
        }
        assertThat(drafts()).isEqualTo(List.of(draftId));
    }

    @Test
    void draftIsDoneWithOnceItWasSaid() {
        var begun = begin();

        var said = ReviewSteps.say(
                review,
                "RS",
                account,
                ReviewSteps.general().replace("{\"kind\"", "{\"draftId\":\"" + draftId + "\",\"kind\""));

        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(drafts()).isEmpty();
        // the other window cannot bring it back to life
        assertThat(write(begun.header("ETag"), "{\"text\":\"Koliko\"}").statusCode())
                .isEqualTo(412);
    }

    @Test
    void draftStaysWhenWhatWasSaidIsRefused() {
        begin();

        var refused = ReviewSteps.say(
                review,
                "RS",
                account,
                ReviewSteps.general("{\"preference\":\"NAMED\"}")
                        .replace("{\"kind\"", "{\"draftId\":\"" + draftId + "\",\"kind\""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(drafts()).isEqualTo(List.of(draftId));
    }

    @Test
    void windowThatFoundTheDraftInAListIsToldThatItIsBehind() {
        // Given
        var begun = begin();
        var found = member("RS", account)
                .get("/v1/review-requests/" + review + "/drafts")
                .jsonPath()
                .getLong("items[0].version");
        write(begun.header("ETag"), "{\"text\":\"Koliko traje\"}");

        // When
        var refused = write("\"" + found + "\"", "{\"text\":\"Koliko\"}");

        // Then
        assertThat(begun.header("ETag")).isEqualTo("\"" + found + "\"");
        assertThat(refused.statusCode()).isEqualTo(412);
    }

    @Test
    void draftIsThrownAwayByWhoHasItBeforeTheEyes() {
        var begun = begin();

        assertThat(member("RS", account)
                        .header("If-Match", "\"99\"")
                        .delete(path)
                        .statusCode())
                .isEqualTo(412);
        assertThat(member("RS", account)
                        .header("If-Match", begun.header("ETag"))
                        .delete(path)
                        .statusCode())
                .isEqualTo(204);
        assertThat(member("RS", account).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void draftIsItsAuthorsAlone() {
        begin();
        var neighbour = memberOf(panel, "RS", "Breza");

        assertThat(member("RS", neighbour).get(path).statusCode()).isEqualTo(404);
        assertThat(member("RS", neighbour)
                        .get("/v1/review-requests/" + review + "/drafts")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(ppiLead("RS").get(path).statusCode()).isEqualTo(403);
        assertThat(researcher().get(path).statusCode()).isEqualTo(403);
        // the same id on another member's device is another draft
        assertThat(ReviewSteps.draft(review, "RS", neighbour, draftId).statusCode())
                .isEqualTo(200);
    }

    @Test
    void draftsEndWithTheReview() throws SQLException {
        begin();
        researcher().post("/v1/review-requests/" + review + "/closing");

        researcher().post("/v1/review-requests/" + review + "/completion");

        assertThat(ReviewSteps.draft(review, "RS", account, ReviewSteps.unknown())
                        .jsonPath()
                        .getString("type"))
                .isEqualTo("/problems/review-over");
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select count(*) from comment_draft")) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }
}
