package org.zajedno.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a service has told the others since the stack began, in the order of each partition. */
final class TopicReader {
    private TopicReader() {}

    /**
     * A fact as it went over the broker.
     *
     * @param version of the thing that it is about, rising with each change
     * @param place where in the topic it stands
     * @param offset of it at that place
     */
    record TopicFact(String id, String type, String subject, long version, TopicPartition place, long offset) {}

    /** The facts about one thing, in their order. */
    static List<TopicFact> factsAbout(String broker, String service, String subject) throws IOException {
        return facts(broker, service).stream()
                .filter(fact -> fact.subject().equals(subject))
                .toList();
    }

    /** Writes what would be a fact of that service, if its time could be read. */
    static void writeBroken(String broker, String service) throws InterruptedException, ExecutionException {
        var record = new ProducerRecord<>(service + ".facts", "stranger", "{}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "urn:zajedno:service:" + service,
                        "ce_type", "StudyRegistered",
                        "ce_subject", UUID.randomUUID().toString(),
                        "ce_time", "yesterday",
                        "content-type", "application/json")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        var config = Map.<String, Object>of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    /** Whether the consumer has told the broker that it is done with that fact. */
    static boolean isTaken(String broker, String consumer, TopicFact fact)
            throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker))) {
            var places = admin.listConsumerGroupOffsets(consumer)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var place = places.get(fact.place());
            return place != null && place.offset() > fact.offset();
        }
    }

    static List<TopicFact> facts(String broker, String service) throws IOException {
        var config = Map.<String, Object>of("bootstrap.servers", broker);
        var told = new ArrayList<TopicFact>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(service + ".facts").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var fact : consumer.poll(Duration.ofSeconds(1))) {
                    told.add(told(fact));
                }
            }
        }
        return told;
    }

    private static TopicFact told(ConsumerRecord<String, byte[]> fact) throws IOException {
        return new TopicFact(
                attribute(fact, "ce_id"),
                attribute(fact, "ce_type"),
                attribute(fact, "ce_subject"),
                new ObjectMapper().readTree(fact.value()).path("version").asLong(),
                new TopicPartition(fact.topic(), fact.partition()),
                fact.offset());
    }

    private static String attribute(ConsumerRecord<String, byte[]> fact, String name) {
        return new String(fact.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
