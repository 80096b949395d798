package org.zajedno.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Speaks to the test's broker as another service, or as a stranger, would. */
public final class TestBroker {

    private TestBroker() {}

    /**
     * Publishes a fact as the service would that tells it.
     *
     * @param country null for a fact without one
     * @return the fact's id, to publish the same one again
     */
    public static String publish(String service, String type, UUID subject, @Nullable String country, String json) {
        var id = UUID.randomUUID().toString();
        publish(service, type, subject, country, json, id);
        return id;
    }

    /** The same, with an id of the test's choice. */
    public static void publish(
            String service, String type, UUID subject, @Nullable String country, String json, String id) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", "urn:zajedno:service:" + service);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        if (country != null) {
            headers.put("ce_country", country);
        }
        publish(service + ".facts", subject.toString(), headers, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes any bytes under any headers. */
    public static void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Everything that a service has published so far; partitions one after the other, each in order. */
    public static List<ConsumerRecord<String, byte[]>> published(String service) {
        var settings = Map.<String, Object>of("bootstrap.servers", address(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(service + ".facts").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        }
    }

    /** The text of a header of a record; null if it has none of that name. */
    public static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String address() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
