package org.zajedno.kit.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.json.StrictJson;

/**
 * Reads records that may come from anybody. Whatever a record is, this throws nothing but {@link UnreadableFact}: the connector is
 * told to read nothing of it, for it would stop for good at the first record that it cannot read.
 */
@ApplicationScoped
class FactReader {

    static final String SOURCE_PREFIX = "urn:zajedno:service:";
    static final String COUNTRY = "country";

    /** A fact is thin: ids, versions, codes. */
    static final int LARGEST = 256 * 1024;

    /** The major version of a fact's data where its record names none. */
    static final int FIRST_VERSION = 1;

    private static final String CLOUD_EVENTS = "1.0";
    private static final Pattern JSON = Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?\\s*");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,3}");

    private final ObjectReader json;

    FactReader(ObjectMapper json) {
        // a publisher may add fields: a reader takes the ones it knows
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * A fact and its data, not yet read.
     *
     * @param version the major version of the data
     * @param data JSON bytes
     */
    record Envelope(ReceivedFact received, int version, byte[] data) {}

    Envelope open(ConsumerRecord<String, byte[]> message) {
        var headers = new FactHeaders(message.headers());
        requireBinaryMode(headers);
        requireFactSize(message.value());
        var service = source(headers, message.topic());
        var type = headers.require("ce_type");
        var received = new ReceivedFact(
                headers.require("ce_id"),
                service,
                type,
                subject(headers.require("ce_subject")),
                headers.find("ce_" + COUNTRY).map(FactReader::country).orElse(null),
                time(headers.require("ce_time")));
        var version = headers.find("ce_dataschema")
                .map(schema -> version(schema, service, type))
                .orElse(FIRST_VERSION);
        return new Envelope(received, version, message.value());
    }

    <T> T data(Envelope envelope, Class<T> shape) {
        try {
            var data = json.forType(shape).<T>readValue(envelope.data());
            if (data == null) {
                throw new UnreadableFact("its data is null");
            }
            return data;
        } catch (UnreadableFact known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            throw new UnreadableFact(
                    "its data is not what a " + envelope.received().type() + " holds");
        }
    }

    private static void requireBinaryMode(FactHeaders headers) {
        var cloudEvents = headers.find("ce_specversion");
        if (cloudEvents.isEmpty()) {
            throw new UnreadableFact("it is no CloudEvent in binary mode");
        }
        if (!CLOUD_EVENTS.equals(cloudEvents.get())) {
            throw new UnreadableFact("its ce_specversion is not " + CLOUD_EVENTS);
        }
        var content = headers.find("content-type");
        if (content.isPresent()
                && !JSON.matcher(content.get().toLowerCase(Locale.ROOT)).matches()) {
            throw new UnreadableFact("its content-type is not application/json");
        }
    }

    private static void requireFactSize(byte @Nullable [] value) {
        if (value == null || value.length == 0) {
            throw new UnreadableFact("it is empty");
        }
        if (value.length > LARGEST) {
            throw new UnreadableFact("it has %d bytes, and a fact has at most %d".formatted(value.length, LARGEST));
        }
    }

    private static String source(FactHeaders headers, String topic) {
        var source = headers.require("ce_source");
        var service = source.startsWith(SOURCE_PREFIX) ? source.substring(SOURCE_PREFIX.length()) : "";
        if (!FactsConfig.topic(service).equals(topic)) {
            throw new UnreadableFact("its ce_source is not the service whose topic this is");
        }
        return service;
    }

    private static UUID subject(String text) {
        try {
            return StrictJson.uuid(text);
        } catch (IllegalArgumentException noUuid) {
            throw new UnreadableFact("its ce_subject is no UUID");
        }
    }

    private static Instant time(String text) {
        try {
            return StrictJson.instant(text);
        } catch (DateTimeException | IllegalArgumentException noTime) {
            throw new UnreadableFact("its ce_time is no time of RFC 3339");
        }
    }

    private static Country country(String code) {
        if (!Country.isKnown(code)) {
            throw new UnreadableFact("its ce_country is unknown");
        }
        return new Country(code);
    }

    /** The name that a fact's data has in that version. */
    static String schema(String service, String type, int version) {
        return SOURCE_PREFIX + service + ":" + type + ":" + version;
    }

    private static int version(String schema, String service, String type) {
        var version = schema.substring(schema.lastIndexOf(':') + 1);
        if (!VERSION.matcher(version).matches() || !schema.equals(schema(service, type, Integer.parseInt(version)))) {
            throw new UnreadableFact("its ce_dataschema names no version of its type");
        }
        return Integer.parseInt(version);
    }
}
