package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.OwnBroker;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** The broker goes away between the first record of a partition and the question for the place that was committed in it. */
@QuarkusTest
@QuarkusTestResource(value = OwnBroker.class, restrictToAnnotatedClass = true)
@TestProfile(BrokerLeavesTest.ImpatientClient.class)
class BrokerLeavesTest {

    private static final Duration ABSENCE = Duration.ofSeconds(8);
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/live", management = true)
    URI live;

    /** Takes whether the broker is there. */
    Consumer<Boolean> broker;

    @Test
    void consumerGoesOnHoweverLongTheBrokerIsAwayWhileItAsksForItsPlace() throws SQLException, InterruptedException {
        // Given
        TestDatabase.clean();
        var subject = UUID.randomUUID();
        AtTheFirstRecords.then = () -> broker.accept(false);

        // When
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 1));
        assertThat(AtTheFirstRecords.HAPPENED.await(SOON.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        await().during(ABSENCE)
                .atMost(ABSENCE.plus(SOON))
                .until(() -> given().get(live).statusCode() == 200);
        broker.accept(true);

        // Then
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 1);
        TestBroker.publish("other", "ThingMade", subject, "RS", ConsumerProbe.fact(subject, 2));
        await().atMost(SOON).until(() -> ConsumerProbe.heard(subject).size() == 2);
        assertThat(ConsumerProbe.heard(subject)).containsExactly(1, 2);
    }

    /** Stands in the client, between the records that came and whoever asked for them. */
    public static final class AtTheFirstRecords implements ConsumerInterceptor<String, byte[]> {

        private static final CountDownLatch HAPPENED = new CountDownLatch(1);
        private static volatile Runnable then;

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            if (HAPPENED.getCount() > 0) {
                then.run();
                HAPPENED.countDown();
            }
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
            // nothing happens there
        }

        @Override
        public void close() {
            // nothing is held
        }

        @Override
        public void configure(Map<String, ?> settings) {
            // nothing to set
        }
    }

    /** A client whose limit is a minute would have to be waited for: what the channel does not say is three seconds here. */
    public static final class ImpatientClient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.connector.smallrye-kafka.default.api.timeout.ms",
                    "3000",
                    "mp.messaging.incoming.facts.interceptor.classes",
                    AtTheFirstRecords.class.getName());
        }
    }
}
