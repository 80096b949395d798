package org.zajedno.kit.facts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The headers of a record that may come from anybody, each read as one short line of text or refused with a reason. */
final class FactHeaders {

    private static final int LONGEST = 300;

    private final Headers headers;

    FactHeaders(Headers headers) {
        this.headers = headers;
    }

    /** Empty where there is none of that name; refused where it is there twice, or is no line of text. */
    Optional<String> find(String name) {
        var found = new ArrayList<Header>();
        headers.headers(name).forEach(found::add);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() > 1) {
            throw new UnreadableFact("it has " + name + " more than once");
        }
        return Optional.of(text(name, found.getFirst().value()));
    }

    String require(String name) {
        return find(name).orElseThrow(() -> new UnreadableFact("it has no " + name));
    }

    private static String text(String name, byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new UnreadableFact("its " + name + " is empty");
        }
        if (bytes.length > LONGEST) {
            throw new UnreadableFact("its " + name + " is longer than " + LONGEST + " bytes");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
                throw new UnreadableFact("its " + name + " is no line of text");
            }
            return text;
        } catch (CharacterCodingException notText) {
            throw new UnreadableFact("its " + name + " is not UTF-8");
        }
    }
}
