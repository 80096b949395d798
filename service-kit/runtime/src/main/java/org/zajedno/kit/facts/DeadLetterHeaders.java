package org.zajedno.kit.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a parked record as JSON: each byte for byte and in its order, so that a replay sees what the consumer saw.
 *
 * @param json an array; what was parked before is an object of texts
 * @param whole false where only the head of them is kept
 */
record DeadLetterHeaders(String json, boolean whole) {

    private static final int MOST = 100;
    private static final int LONGEST = 2_000;

    /** A header: its text where it is UTF-8, its bytes where it is not, neither where it has no value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parked(String name, @Nullable String text, byte @Nullable [] bytes) {

        static Parked of(Header header) {
            var value = header.value() == null ? null : head(header.value());
            var text = value == null ? null : decoded(value);
            return new Parked(headOf(header.key()), text, text == null ? value : null);
        }

        byte @Nullable [] value() {
            return text == null ? bytes : text.getBytes(StandardCharsets.UTF_8);
        }
    }

    static DeadLetterHeaders of(Headers headers, ObjectMapper mapper) {
        var all = List.of(headers.toArray());
        var kept = all.stream().limit(MOST).map(Parked::of).toList();
        var whole = all.size() <= MOST
                && all.stream()
                        .allMatch(header -> header.key().length() <= LONGEST
                                && (header.value() == null || header.value().length <= LONGEST));
        try {
            return new DeadLetterHeaders(mapper.writeValueAsString(kept), whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Headers read(String json, ObjectMapper mapper) {
        var headers = new RecordHeaders();
        try {
            if (json.startsWith("{")) {
                mapper.readValue(json, new TypeReference<TreeMap<String, String>>() {})
                        .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
            } else {
                mapper.readValue(json, new TypeReference<ArrayList<Parked>>() {})
                        .forEach(parked -> headers.add(parked.name(), parked.value()));
            }
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a parked fact is damaged", damaged);
        }
        return headers;
    }

    private static byte[] head(byte[] value) {
        return value.length <= LONGEST ? value : Arrays.copyOf(value, LONGEST);
    }

    private static String headOf(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST)).replace("\0", "?");
    }

    // NUL is UTF-8, but no text that a database or a reader of JSON takes
    private static @Nullable String decoded(byte[] value) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException notText) {
            return null;
        }
    }
}
