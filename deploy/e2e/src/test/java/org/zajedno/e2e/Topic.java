package org.zajedno.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a service has told the others since the stack began, in the order of each partition. */
final class Topic {
    private Topic() {}

    /**
     * A fact as it went over the broker.
     *
     * @param version of the thing that it is about, rising with each change
     */
    record Told(String id, String type, String subject, long version) {}

    static List<Told> facts(String broker, String service) throws IOException {
        var config = Map.<String, Object>of("bootstrap.servers", broker);
        var told = new ArrayList<Told>();
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

    private static Told told(ConsumerRecord<String, byte[]> fact) throws IOException {
        return new Told(
                attribute(fact, "ce_id"),
                attribute(fact, "ce_type"),
                attribute(fact, "ce_subject"),
                new ObjectMapper().readTree(fact.value()).path("version").asLong());
    }

    private static String attribute(ConsumerRecord<String, byte[]> fact, String name) {
        return new String(fact.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
