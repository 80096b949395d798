package org.zajedno.panels.responseboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class SumTopicCountsJobTest {

    private static final String COUNTED = """
            select coalesce(topic, 'RETRACTED') || ': ' || total || ', ' || waiting || case when summed then '' else ' added' end
            from topic_count order by 1""";

    private static final String ANSWERED_MEANWHILE = """
            insert into topic_count
            select review_request_id, panel_id, country, language, topic, added.total, added.waiting, false
            from topic_count, (values (-1, -1), (1, 0)) as added (total, waiting)""";

    @Inject
    SumTopicCountsJob job;

    private String account;
    private String review;

    @BeforeEach
    void reviewHasBegun() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
    }

    private String said() {
        return ReviewSteps.said(review, "RS", account);
    }

    private List<Integer> board() {
        var board = researcher()
                .get("/v1/review-requests/" + review + "/response-board")
                .jsonPath();
        return List.of(
                board.getInt("waiting"),
                board.getInt("retracted"),
                board.getInt("groups[0].total"),
                board.getInt("groups[0].waiting"));
    }

    private static List<String> counted() throws SQLException {
        var counted = new ArrayList<String>();
        try (var database = TestDatabase.withoutWalls();
                var statement = database.createStatement();
                var row = statement.executeQuery(COUNTED)) {
            while (row.next()) {
                counted.add(row.getString(1));
            }
        }
        return counted;
    }

    @Test
    void oneRowIsLeftOfEachTopicAndTheBoardStaysTheSame() throws SQLException {
        // Given
        said();
        said();
        ReviewSteps.respond(said(), "ACCEPTED");
        member("RS", account).post("/v1/comments/" + said() + "/retraction");
        var before = board();

        // When
        job.sum();

        // Then
        assertThat(counted()).containsExactly("GENERAL: 3, 2", "RETRACTED: 1, 0");
        assertThat(before).containsExactly(2, 1, 3, 2);
        assertThat(board()).isEqualTo(before);
    }

    @Test
    void whatIsAddedLaterIsSummedUpWithTheRest() throws SQLException {
        said();
        job.sum();
        said();
        job.sum();

        assertThat(counted()).containsExactly("GENERAL: 2, 2");
        assertThat(board()).containsExactly(2, 0, 2, 2);
    }

    @Test
    void nothingIsLeftOfATopicThatNobodySpeaksOfAnyMore() throws SQLException {
        member("RS", account).post("/v1/comments/" + said() + "/retraction");

        job.sum();

        assertThat(counted()).containsExactly("RETRACTED: 1, 0");
    }

    @Test
    void answerIsCountedThoughAnotherInstanceTookTheCommentItself() throws SQLException {
        // Given
        said();
        job.sum();
        try (var database = TestDatabase.withoutWalls();
                var statement = database.createStatement()) {
            statement.execute(ANSWERED_MEANWHILE);
            statement.execute("delete from topic_count where summed");
        }

        // When
        job.sum();

        // Then
        assertThat(counted()).containsExactly("GENERAL: 0, -1");
    }

    @Test
    void heldCommentIsCountedOnceItIsLetThrough() throws SQLException {
        // Given
        var held = ReviewSteps.say(
                        review,
                        "RS",
                        account,
                        ReviewSteps.general().replace("Koliko traje", "Pišite mi na ana@example.org: koliko traje"))
                .jsonPath()
                .getString("id");
        job.sum();
        assertThat(counted()).isEmpty();

        // When
        ppiLead("RS").body("{\"decision\":\"PASS\"}").post("/v1/comments/" + held + "/screening");
        job.sum();

        // Then
        assertThat(counted()).containsExactly("GENERAL: 1, 1");
    }
}
