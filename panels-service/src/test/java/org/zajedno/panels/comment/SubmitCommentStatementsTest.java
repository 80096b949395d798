package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** Besides the wall, the fact and the kept answer, the database is asked once and told once. */
@QuarkusTest
class SubmitCommentStatementsTest {

    /** What the service does by itself meanwhile asks for other things. */
    private static final String OF_COMMENTS = "(?s).*(Comment|HeldReopening|ReviewRequest|zajedno\\.held).*";

    @Inject
    SessionFactory sessions;

    private Statistics statistics;
    private String account;
    private String review;

    @BeforeEach
    void reviewHasBegun() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void nothingIsCountedAnyMore() {
        statistics.setStatisticsEnabled(false);
    }

    private List<String> queries() {
        return Arrays.stream(statistics.getQueries())
                .filter(query -> query.matches(OF_COMMENTS))
                .toList();
    }

    @Test
    void newCommentTakesOneQueryAndOneInsert() {
        var comment = ReviewSteps.say(review, "RS", account, ReviewSteps.general());

        assertThat(comment.statusCode()).isEqualTo(201);
        assertThat(queries()).hasSize(1).allMatch(query -> query.contains("ReviewAssignment"));
        assertThat(statistics.getEntityInsertCount()).isEqualTo(1);
        assertThat(statistics.getEntityUpdateCount()).isZero();
        assertThat(statistics.getEntityFetchCount()).isZero();
    }

    @Test
    void commentAboutAPassageReadsItsTextBesides() {
        var comment = ReviewSteps.say(
                review, "RS", account, ReviewSteps.comment(ReviewSteps.passage(), ReviewSteps.UNCREDITED));

        assertThat(comment.statusCode()).isEqualTo(201);
        assertThat(queries()).hasSize(1);
        assertThat(statistics
                        .getEntityStatistics("org.zajedno.panels.material.MaterialText")
                        .getLoadCount())
                .isEqualTo(1);
    }
}
