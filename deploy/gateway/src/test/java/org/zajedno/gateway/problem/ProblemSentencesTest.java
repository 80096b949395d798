package org.zajedno.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemSentencesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalIsSaidInEveryLanguage(Language language) {
        // Given
        Set<String> codes = Arrays.stream(ProblemType.values())
                .flatMap(refusal -> Stream.of(refusal.code(), "title." + refusal.code()))
                .collect(Collectors.toSet());
        // When
        var texts = ProblemWriter.load(language);
        // Then
        assertEquals(codes, texts.stringPropertyNames());
        texts.values().forEach(text -> assertFalse(text.toString().isBlank()));
    }
}
