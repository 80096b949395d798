package org.zajedno.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.zajedno.kit.languages.LocalizedMessages;

class ProblemSentencesTest {

    static final List<String> LANGUAGES = LocalizedMessages.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyRefusalIsSaidInEveryLanguage(String language) {
        // Given
        Set<String> codes = Arrays.stream(ProblemType.values())
                .flatMap(refusal -> Stream.of(refusal.code(), "title." + refusal.code()))
                .collect(Collectors.toSet());
        // When
        var messages = new LocalizedMessages(ProblemWriter.SENTENCES);
        // Then
        assertEquals(codes, messages.keys(language));
        codes.forEach(
                code -> assertFalse(messages.find(code, language).orElseThrow().isBlank()));
    }
}
