package org.zajedno.kit.facts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends facts as CloudEvents in binary mode. Strictly in order: one request is in flight at a time, and at the first failure
 * the producer is thrown away before anything behind the failed record can be sent.
 */
@ApplicationScoped
class FactPublisher {

    private final Map<String, Object> broker;
    private final String service;
    private final String topic;
    private final URI source;
    private final FactTopics topics;
    private @Nullable KafkaProducer<String, byte[]> producer;

    FactPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker, FactsConfig config, FactTopics topics) {
        this.broker = broker;
        this.service = config.service();
        this.topic = FactsConfig.topic(config.service());
        this.source = URI.create(FactReader.SOURCE_PREFIX + config.service());
        this.topics = topics;
    }

    /** Returns when the broker has acknowledged every one; throws otherwise, and then any number of them may have arrived. */
    void publish(List<OutgoingFact> facts) {
        if (producer == null) {
            topics.ensure();
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        var sending = producer;
        var acknowledgements = new ArrayList<Future<RecordMetadata>>(facts.size());
        try {
            for (var fact : facts) {
                acknowledgements.add(sending.send(message(fact), (sent, failure) -> {
                    if (failure != null) {
                        // on the sender's own thread, so that nothing overtakes the record that failed
                        sending.close(Duration.ZERO);
                    }
                }));
            }
            sending.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            discard(sending);
            throw new IllegalStateException("stopped while publishing", stopped);
        } catch (ExecutionException | RuntimeException failed) {
            discard(sending);
            throw new IllegalStateException("the broker did not acknowledge: " + failed.getMessage(), failed);
        }
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    private void discard(KafkaProducer<String, byte[]> failing) {
        failing.close(Duration.ZERO);
        producer = null;
    }

    private ProducerRecord<String, byte[]> message(OutgoingFact fact) {
        var record =
                KafkaMessageFactory.<String>createWriter(topic, fact.subject()).writeBinary(event(fact));
        if (fact.traceparent() != null) {
            record.headers().add(TraceParent.HEADER, fact.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    private CloudEvent event(OutgoingFact fact) {
        var event = CloudEventBuilder.v1()
                .withId(fact.id().toString())
                .withSource(source)
                .withType(fact.type())
                .withSubject(fact.subject())
                .withTime(fact.occurredAt())
                .withDataSchema(URI.create(FactReader.schema(service, fact.type(), FactReader.FIRST_VERSION)))
                .withData("application/json", fact.data().getBytes(StandardCharsets.UTF_8));
        return (fact.country() == null ? event : event.withExtension(FactReader.COUNTRY, fact.country())).build();
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }
}
