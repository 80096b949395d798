package org.zajedno.kit.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** A record that cannot even be parked: the consumer keeps what can be kept, or waits, and goes on by itself. */
@QuarkusTest
class ParkingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @AfterEach
    void takesAll() throws SQLException {
        ConsumerProbe.asOwner("drop function if exists refuse() cascade", "grant insert on dead_letter to trial_app");
    }

    @Test
    void recordThatTheDatabaseDoesNotTakeIsParkedWithoutWhatItHolds() throws SQLException {
        // Given
        ConsumerProbe.asOwner(
                "create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'not this one'; end $$",
                "create trigger refuse before insert on dead_letter for each row when (new.value is not null)"
                        + " execute function refuse()");

        // When
        garbage();

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ConsumerProbe.column("select reason from dead_letter where not whole"))
                        .containsExactly("It cannot be read: it is no CloudEvent in binary mode"));
        goesOn();
    }

    @Test
    void consumerWaitsUntilItMayParkAgain() throws SQLException {
        // Given
        ConsumerProbe.asOwner("revoke insert on dead_letter from trial_app");
        var subject = UUID.randomUUID();

        // When
        garbage();
        TestBroker.publish("other.facts", "stranger", Map.of(), new byte[0]);
        await().during(Duration.ofSeconds(3))
                .until(() -> ConsumerProbe.column("select id from dead_letter").isEmpty());
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 1));
        ConsumerProbe.asOwner("grant insert on dead_letter to trial_app");

        // Then
        await().atMost(SOON)
                .until(() -> ConsumerProbe.column("select id from dead_letter").size() == 2);
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 1);
    }

    private static void garbage() {
        TestBroker.publish("other.facts", "stranger", Map.of(), "what?".getBytes(StandardCharsets.UTF_8));
    }

    private static void goesOn() {
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 1));
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 1);
    }
}
