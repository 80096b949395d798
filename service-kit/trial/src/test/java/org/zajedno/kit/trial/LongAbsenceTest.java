package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** A drill: the database is away for longer than any limit of the connector, with facts in hand and facts to tell. */
@QuarkusTest
@TestProfile(LongAbsenceTest.ShortPolls.class)
class LongAbsenceTest {

    private static final Duration ABSENCE = Duration.ofSeconds(90);
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void consumerAndRelayWaitForAsLongAsItTakesAndGoOnByThemselves() throws SQLException {
        // Given
        TestDatabase.clean();
        var subject = UUID.randomUUID();
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 1));
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 1);

        // When
        try (var away = TestDatabase.away()) {
            TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 2));
            await().atMost(SOON).until(() -> status(ready) == 503);
            await().during(ABSENCE).atMost(ABSENCE.plus(SOON)).until(() -> status(live) == 200);
            TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 3));
            assertThat(gauge("busy_seconds")).isGreaterThan(60);
            assertThat(away.server().isClosed()).isFalse();
        }

        // Then
        await().atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ConsumerProbe.heard(subject)).containsExactly(1, 2, 3));
        assertThat(ConsumerProbe.column("select reason from dead_letter")).isEmpty();
        await().atMost(SOON).until(() -> status(ready) == 200);
        assertThat(gauge("alive")).isEqualTo(1);
        assertThat(gauge("last_handled_timestamp_seconds")).isGreaterThan(1_700_000_000);
        tell();
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> ConsumerProbe.column("select id from outbox").isEmpty());
    }

    private static void tell() {
        var reply = given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("country-team").in("RS").sign())
                .contentType("application/json")
                .body("{\"country\":\"RS\",\"name\":\"a\",\"title\":{\"en\":\"a\"},\"number\":5}")
                .post("/v1/things");
        assertThat(reply.statusCode()).isEqualTo(201);
    }

    private static int status(URI check) {
        return given().get(check).statusCode();
    }

    private double gauge(String name) {
        return given().get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("zajedno_facts_consumer_" + name))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }

    /** The broker's limit between two polls is five minutes: a shorter one shows that it does not bind a batch that waits. */
    public static final class ShortPolls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.incoming.facts.max.poll.interval.ms", "15000");
        }
    }
}
