package org.zajedno.kit.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;

/** Nothing that can stand on a topic ends its consumer: it is parked with its reason, and the next fact is handled. */
@QuarkusTest
class BrokenRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void everyBrokenRecordIsParkedWithItsReasonAndTheNextIsHandled() throws Exception {
        // Given
        var broken = BrokenRecords.all();
        var subject = UUID.randomUUID();
        var expected = new TreeMap<String, String>();

        // When
        try (var producer = producer("none")) {
            for (var one : broken) {
                var where = producer.send(one.record()).get();
                if (!one.reason().isEmpty()) {
                    expected.put(where(where), one.name() + ": It cannot be read: " + one.reason());
                }
            }
            for (var partition : List.of(0, 1, 2)) {
                var good = BrokenRecords.good(subject, partition);
                producer.send(new ProducerRecord<>(good.topic(), partition, good.key(), good.value(), good.headers()))
                        .get();
            }
        }

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ConsumerProbe.heard(subject)).containsExactlyInAnyOrder(0, 1, 2));
        assertThat(broken).hasSizeGreaterThan(250);
        assertThat(parked(names(expected))).isEqualTo(expected);
        assertThat(ConsumerProbe.heard(BrokenRecords.SUBJECT)).hasSize(broken.size() - expected.size());
        assertThat(given().get(health).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "snappy", "lz4", "zstd"})
    void batchThatIsCompressedInAnyWayIsRead(String compression) throws Exception {
        // Given
        var subject = UUID.randomUUID();

        // When
        try (var producer = producer(compression)) {
            for (var number : IntStream.range(0, 3).toArray()) {
                producer.send(BrokenRecords.good(subject, number));
            }
        }

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ConsumerProbe.heard(subject)).containsExactly(0, 1, 2));
    }

    @Test
    void recordThatIsTooLargeKeepsItsHeadAndIsNotReplayed() throws Exception {
        // Given
        var large = BrokenRecords.all().stream()
                .filter(one -> one.name().equals("body huge"))
                .findFirst()
                .orElseThrow();
        try (var producer = producer("none")) {
            producer.send(large.record()).get();
        }
        await().atMost(PATIENCE).until(() -> ids().size() == 1);

        // When
        var replayed = replay(ids().getFirst());

        // Then
        assertThat(replayed).isEqualTo("409 /problems/still-unreadable");
        assertThat(ConsumerProbe.column("select length(value)::text from dead_letter"))
                .containsExactly("16384");
    }

    @Test
    void doubledHeaderStaysDoubledInAReplay() throws Exception {
        // Given
        var doubled = BrokenRecords.good(UUID.randomUUID(), 1);
        doubled.headers().add("ce_id", new byte[] {'b'});
        try (var producer = producer("none")) {
            producer.send(doubled).get();
        }
        await().atMost(PATIENCE).until(() -> ids().size() == 1);

        // When
        var replayed = replay(ids().getFirst());

        // Then
        assertThat(replayed).isEqualTo("409 /problems/still-unreadable");
    }

    private static String replay(String id) {
        var reply = given().header(
                        "Authorization",
                        "Bearer " + TestTokens.of("operator").in("RS").sign())
                .post("/v1/operations/trial/dead-letters/" + id + "/replay");
        return reply.statusCode() + " " + reply.jsonPath().getString("type");
    }

    private static List<String> ids() throws SQLException {
        return ConsumerProbe.column("select id from dead_letter");
    }

    private static Map<String, String> names(Map<String, String> expected) {
        var names = new HashMap<String, String>();
        expected.forEach((where, text) -> names.put(where, text.substring(0, text.indexOf(": It cannot"))));
        return names;
    }

    private static Map<String, String> parked(Map<String, String> names) throws SQLException {
        var parked = new TreeMap<String, String>();
        for (var line : ConsumerProbe.column("select partition || '@' || position || ' ' || reason from dead_letter")) {
            var where = line.substring(0, line.indexOf(' '));
            parked.put(where, names.get(where) + ": " + line.substring(line.indexOf(' ') + 1));
        }
        return parked;
    }

    private static String where(RecordMetadata sent) {
        return sent.partition() + "@" + sent.offset();
    }

    private KafkaProducer<byte[], byte[]> producer(String compression) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "compression.type", compression, "linger.ms", 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
