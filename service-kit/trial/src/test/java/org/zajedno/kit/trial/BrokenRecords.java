package org.zajedno.kit.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Records that stand on a topic and are no facts: every header and every body broken in every way that we could think of. */
final class BrokenRecords {

    static final String TOPIC = "other.facts";
    static final UUID SUBJECT = UUID.fromString("0b5d6c1e-3f5d-4e3a-9a57-0d2b8a0f6c11");

    /**
     * A record and what becomes of it.
     *
     * @param reason why it is parked; empty where it is handled in spite of it
     */
    record Broken(String name, ProducerRecord<byte[], byte[]> record, String reason) {}

    private static final List<String> REQUIRED = List.of("ce_id", "ce_source", "ce_type", "ce_subject", "ce_time");
    private static final List<String> OPTIONAL = List.of("ce_country", "ce_dataschema", "content-type");

    private static final Map<String, String> WRONG = Map.of(
            "ce_specversion", "its ce_specversion is not 1.0",
            "ce_source", "its ce_source is not the service whose topic this is",
            "ce_subject", "its ce_subject is no UUID",
            "ce_time", "its ce_time is no time of RFC 3339",
            "ce_country", "its ce_country is unknown",
            "ce_dataschema", "its ce_dataschema names no version of its type",
            "content-type", "its content-type is not application/json");

    private static final Map<String, List<String>> VALUES = Map.of(
            "ce_specversion", List.of("0.3", "1.1", "2.0", "1", "one"),
            "ce_source",
                    List.of(
                            "%zz :",
                            "http://[", "urn:zajedno:service:trial", "urn:zajedno:service:", "other", "#", "::"),
            "ce_subject", List.of("7", "1-1-1-1-1", "{}", "../../etc/passwd", "0b5d6c1e3f5d4e3a9a570d2b8a0f6c11"),
            "ce_time",
                    List.of("yesterday", "0", "2026-02-30T00:00:00Z", "2026-01-01", "+99999-01-01T00:00:00Z", "26:00"),
            "ce_country", List.of("ZZ", "rs", "Serbia", "R", "RS,BA"),
            "ce_dataschema",
                    List.of(
                            "%zz :",
                            "1",
                            "urn:zajedno:service:other:ThingMade",
                            "urn:zajedno:service:other:ThingMade:0",
                            "urn:zajedno:service:other:ThingMade:one",
                            "urn:zajedno:service:other:ThingLost:1",
                            "urn:zajedno:service:other:ThingMade:99999999999"),
            "content-type",
                    List.of(
                            "text/plain",
                            "application/cloudevents+json",
                            "application/cloudevents+json; charset=utf-8",
                            "application/cloudevents-batch+json",
                            "application/avro",
                            "a",
                            "application/json; charset=utf-16"));

    private final List<Broken> all = new ArrayList<>();
    private int number = 100;

    static List<Broken> all() {
        var broken = new BrokenRecords();
        broken.headers();
        broken.bodies();
        broken.strangers();
        return broken.all;
    }

    private void headers() {
        REQUIRED.forEach(name -> without(name, "it has no " + name));
        without("ce_specversion", "it is no CloudEvent in binary mode");
        OPTIONAL.forEach(name -> without(name, ""));
        for (var name : List.of(
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_country",
                "ce_dataschema",
                "content-type")) {
            inEveryWay(name);
        }
        VALUES.forEach((name, values) -> values.forEach(value -> with(name, bytes(value), WRONG.get(name))));
        with(
                "ce_dataschema",
                bytes("urn:zajedno:service:other:ThingMade:2"),
                "its data has a schema version that is not known here");
        for (var trace : List.of("", "00", "00-zz-zz-01", "\0", "x".repeat(100_000))) {
            with("traceparent", bytes(trace), "");
            with("tracestate", bytes(trace), "");
            with("baggage", bytes(trace), "");
            with("ce_stranger", bytes(trace), "");
        }
        with("traceparent", null, "");
        with("content-type", bytes("Application/JSON; charset=UTF-8"), "");
    }

    private void inEveryWay(String name) {
        with(name, null, "its " + name + " is empty");
        with(name, new byte[0], "its " + name + " is empty");
        with(name, bytes(" \t "), "its " + name + " is no line of text");
        with(name, bytes("a\0b"), "its " + name + " is no line of text");
        with(name, bytes("a\r\nb"), "its " + name + " is no line of text");
        with(name, bytes("a\u0085b"), "its " + name + " is no line of text");
        with(name, new byte[] {(byte) 0xC3, 0x28}, "its " + name + " is not UTF-8");
        with(name, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "its " + name + " is not UTF-8");
        with(name, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, "its " + name + " is not UTF-8");
        with(name, bytes("x".repeat(301)), "its " + name + " is longer than 300 bytes");
        with(name, bytes("x".repeat(500_000)), "its " + name + " is longer than 300 bytes");
        doubled(name, null);
        doubled(name, bytes("1.0"));
        var same = good();
        same.headers().add(name, same.headers().lastHeader(name).value());
        add(name + " twice the same", same, "it has " + name + " more than once");
    }

    private void bodies() {
        body("none", null, "it is empty");
        body("empty", new byte[0], "it is empty");
        body(
                "huge",
                bytes("{\"a\":\"" + "x".repeat(900_000) + "\"}"),
                "it has 900008 bytes, and a fact has at most 262144");
        var unfit = "its data is not what a ThingMade holds";
        body("null", bytes("null"), "its data is null");
        for (var text : List.of(
                "what?",
                "{",
                "[]",
                "[{}]",
                "7",
                "true",
                "\"text\"",
                " ",
                "{\"number\":\"many\"}",
                "{\"number\":1.5}",
                "{\"number\":99999999999}",
                "{\"number\":" + "9".repeat(5_000) + "}",
                "{\"number\":{}}",
                "{\"number\":1,\"number\":2}",
                "{\"number\":1} and more",
                "{\"thingId\":\"1-1-1-1-1\"}",
                "{\"thingId\":\"\0\"}",
                "{\"" + "n".repeat(50_000) + "\":1}",
                "[".repeat(50_000),
                "{\"a\":".repeat(10_000),
                "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                "<fact/>",
                "\uFEFF\uFEFF{}")) {
            body(text.length() > 40 ? text.substring(0, 40) : text, bytes(text), unfit);
        }
        body("zeros", new byte[1_000], unfit);
        body("not UTF-8", new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}, unfit);
        body("compressed", gzip("{\"number\":1}"), unfit);
    }

    private void strangers() {
        var nothing = "it is no CloudEvent in binary mode";
        add("garbage", new ProducerRecord<>(TOPIC, null, bytes("what?")), nothing);
        add("no bytes at all", new ProducerRecord<>(TOPIC, null, null), nothing);
        add("strange key", new ProducerRecord<>(TOPIC, new byte[] {0, (byte) 0xFF, 0}, bytes("{}")), nothing);
        add("huge key", new ProducerRecord<>(TOPIC, new byte[500_000], bytes("{}")), nothing);
        for (var body : List.of(
                "garbage",
                "",
                "null",
                "[]",
                "{\"specversion\":\"1.0\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"%zz :\",\"type\":\"ThingMade\",\"time\":\"yesterday\"}",
                "{".repeat(10_000))) {
            for (var type : List.of(
                    "application/cloudevents+json", "application/cloudevents", "application/cloudevents-batch+json")) {
                var structured = new ProducerRecord<byte[], byte[]>(TOPIC, null, bytes(body));
                structured.headers().add("content-type", bytes(type));
                add(type + " " + body.length(), structured, nothing);
            }
        }
        var crowded = good();
        for (int header = 0; header < 2_000; header++) {
            crowded.headers().add("h" + header, bytes("\0"));
        }
        crowded.headers().remove("ce_id");
        add("crowded", crowded, "it has no ce_id");
        var strange = good();
        strange.headers().add("n\0me", new byte[] {(byte) 0xFF}).remove("ce_type");
        add("strange header name", strange, "it has no ce_type");
        var keyless = good();
        add(
                "null key",
                new ProducerRecord<>(TOPIC, (Integer) null, (byte[]) null, keyless.value(), keyless.headers()),
                "");
    }

    private void without(String name, String reason) {
        var record = good();
        record.headers().remove(name);
        add("without " + name, record, reason);
    }

    private void with(String name, byte[] value, String reason) {
        var record = good();
        record.headers().remove(name).add(name, value);
        add(name + " broken", record, reason);
    }

    private void doubled(String name, byte[] value) {
        var record = good();
        record.headers().add(name, value);
        add(name + " doubled", record, "it has " + name + " more than once");
    }

    private void body(String name, byte[] value, String reason) {
        add("body " + name, new ProducerRecord<>(TOPIC, null, key(), value, good().headers()), reason);
    }

    private void add(String name, ProducerRecord<byte[], byte[]> record, String reason) {
        all.add(new Broken(name, record, reason));
    }

    private ProducerRecord<byte[], byte[]> good() {
        return good(SUBJECT, number++);
    }

    /** A fact as it should be. */
    static ProducerRecord<byte[], byte[]> good(UUID subject, int number) {
        var record = new ProducerRecord<>(
                TOPIC, subject.toString().getBytes(StandardCharsets.UTF_8), bytes(ConsumerProbe.fact(subject, number)));
        Headers headers = record.headers();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(UUID.randomUUID().toString()));
        headers.add("ce_source", bytes("urn:zajedno:service:other"));
        headers.add("ce_type", bytes("ThingMade"));
        headers.add("ce_subject", bytes(subject.toString()));
        headers.add("ce_time", bytes("2026-11-20T10:00:00Z"));
        headers.add("ce_country", bytes("RS"));
        headers.add("ce_dataschema", bytes("urn:zajedno:service:other:ThingMade:1"));
        headers.add("content-type", bytes("application/json"));
        return record;
    }

    private static byte[] key() {
        return bytes(SUBJECT.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
