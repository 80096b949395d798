package org.zajedno.kit.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.json.StrictJson;

/** Reads records that may come from anybody: what is no fact of a service that we listen to is refused with a reason. */
@ApplicationScoped
class FactReader {

    static final String SOURCE_PREFIX = "urn:zajedno:service:";
    static final String COUNTRY = "country";
    private static final int LARGEST = 64 * 1024;

    private final ObjectReader json;

    FactReader(ObjectMapper json) {
        // a publisher may add fields: a reader takes the ones it knows
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * A fact and its data, not yet read.
     *
     * @param data JSON bytes
     */
    record Envelope(Received received, byte[] data) {}

    Envelope open(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null || message.value().length == 0) {
            throw new Unreadable("it is empty");
        }
        if (message.value().length > LARGEST) {
            throw new Unreadable("it is larger than " + LARGEST + " bytes");
        }
        try {
            return new Envelope(received(event(message), message), message.value());
        } catch (CloudEventRWException | IllegalArgumentException | NullPointerException notAFact) {
            throw new Unreadable("it is no CloudEvent in binary mode");
        }
    }

    <T> T data(Envelope envelope, Class<T> shape) {
        try {
            var data = json.forType(shape).<T>readValue(envelope.data());
            if (data == null) {
                throw new Unreadable("its data is null");
            }
            return data;
        } catch (IOException unreadable) {
            throw new Unreadable("its data is not what a " + envelope.received().type() + " holds");
        }
    }

    private static CloudEvent event(ConsumerRecord<String, byte[]> message) {
        return KafkaMessageFactory.createReader(message).toEvent();
    }

    private static Received received(CloudEvent event, ConsumerRecord<String, byte[]> message) {
        var source = event.getSource().toString();
        var service = source.startsWith(SOURCE_PREFIX) ? source.substring(SOURCE_PREFIX.length()) : "";
        if (!FactsConfig.topic(service).equals(message.topic())) {
            throw new Unreadable("its source is not the service whose topic this is");
        }
        var country = event.getExtension(COUNTRY);
        if (event.getTime() == null || country != null && !Country.isKnown(country.toString())) {
            throw new Unreadable("its time or country is missing or unknown");
        }
        return new Received(
                event.getId(),
                service,
                event.getType(),
                subject(event),
                country == null ? null : new Country(country.toString()),
                event.getTime().toInstant());
    }

    private static UUID subject(CloudEvent event) {
        if (event.getSubject() == null) {
            throw new Unreadable("it has no subject");
        }
        return StrictJson.uuid(event.getSubject());
    }
}
