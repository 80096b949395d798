package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** The database ends the connection at the commit: all that was written is gone, and no word of it reaches an exception's causes. */
@QuarkusTest
class LostCommitTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @BeforeEach
    void connectionDiesAtTheCommit() throws SQLException {
        TestDatabase.clean();
        ConsumerProbe.asOwner(
                "create sequence died",
                "grant usage on sequence died to trial_app",
                "create function die() returns trigger language plpgsql as $$ begin"
                        + " perform nextval('died'); perform pg_terminate_backend(pg_backend_pid()); return null; end $$",
                on("thing"),
                on("heard"));
    }

    private static String on(String table) {
        return "create constraint trigger die after insert on " + table
                + " deferrable initially deferred for each row execute function die()";
    }

    @AfterEach
    void itLivesOn() throws SQLException {
        ConsumerProbe.asOwner("drop function if exists die() cascade", "drop sequence if exists died");
    }

    @Test
    void requestIsPutOff() throws SQLException {
        // When
        var answer = given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign())
                .contentType("application/json")
                .body("{\"country\":\"RS\",\"name\":\"a\",\"title\":{\"en\":\"a\"},\"number\":5}")
                .post("/v1/things");

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/temporarily-unavailable");
        assertThat(ConsumerProbe.column("select id from outbox")).isEmpty();
    }

    @Test
    void factIsNotParkedButWaits() throws SQLException {
        // Given
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 1));
        await().atMost(SOON).until(() -> deaths() > 6);

        // When
        itLivesOn();

        // Then
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 1);
        assertThat(ConsumerProbe.column("select reason from dead_letter")).isEmpty();
    }

    private static long deaths() throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var query = connection.prepareStatement("select last_value from died");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
