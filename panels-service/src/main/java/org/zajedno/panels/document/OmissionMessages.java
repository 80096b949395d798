package org.zajedno.panels.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.zajedno.kit.language.LocalizedText;

/** What people read about what was left out of their file. */
public final class OmissionMessages {

    private static final Map<Omission, LocalizedText> SENTENCES = read();

    private OmissionMessages() {}

    public static LocalizedText of(Omission omission) {
        return Optional.ofNullable(SENTENCES.get(omission)).orElseThrow();
    }

    private static Map<Omission, LocalizedText> read() {
        try (var sentences = OmissionMessages.class.getResourceAsStream("/messages/omissions.json")) {
            return new ObjectMapper().readValue(sentences, new TypeReference<>() {});
        } catch (IOException builtWithoutThem) {
            throw new UncheckedIOException(builtWithoutThem);
        }
    }
}
