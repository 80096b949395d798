package org.zajedno.panels.comment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zajedno.kit.testing.FactContractTestBase.violations;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** The database is set back to before a comment was taken back, and hears again what the service had told. */
@QuarkusTest
class RestoredBackupTest {

    private String account;
    private String comment;

    @BeforeEach
    void somethingWasSaidAndAnswered() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        var review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
        comment = ReviewSteps.say(review, "RS", account, ReviewSteps.general()).path("id");
        ReviewSteps.respond(comment, "ACCEPTED");
    }

    @Test
    void whatWasTakenBackStaysAway() throws SQLException {
        // Given
        asOwner("create table comment_copy as table comment", "create table response_copy as table comment_response");
        retract();
        await().atMost(20, SECONDS).until(() -> told().size() == 1);
        asOwner(
                "update comment c set text = k.text, about = k.about, topic = k.topic, state = k.state"
                        + " from comment_copy k where k.id = c.id",
                "update comment_response r set reason = k.reason from response_copy k where k.id = r.id",
                "delete from inbox",
                "drop table comment_copy",
                "drop table response_copy");
        assertThat(shown("text")).isEqualTo("Koliko traje jedna sesija?");

        // When
        TestBroker.publish("panels", "CommentRetracted", UUID.fromString(comment), "RS", told().getFirst());

        // Then
        await().atMost(20, SECONDS).until(() -> shown("text") == null);
        assertThat(shown("state")).isEqualTo("RETRACTED");
        assertThat(shown("response.reason")).isNull();
        assertThat(researcher().get("/v1/comments/" + comment).asString()).doesNotContain("sesija");
    }

    @Test
    void retractionIsToldWithoutAWord() {
        // When
        retract();

        // Then
        await().atMost(20, SECONDS).until(() -> told().size() == 1);
        assertThat(violations("CommentRetracted", told().getFirst())).isEmpty();
        assertThat(told().getFirst()).doesNotContain("sesija", account, "Lipa");
    }

    private void retract() {
        member("RS", account).post("/v1/comments/" + comment + "/retraction");
    }

    private Object shown(String path) {
        return member("RS", account).get("/v1/comments/" + comment).jsonPath().get(path);
    }

    private List<String> told() {
        return TestBroker.published("panels").stream()
                .filter(fact ->
                        fact.key().equals(comment) && "CommentRetracted".equals(TestBroker.header(fact, "ce_type")))
                .map(fact -> new String(fact.value(), UTF_8))
                .toList();
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
