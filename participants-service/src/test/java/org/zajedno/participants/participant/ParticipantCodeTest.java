package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParticipantCodeTest {

    @Test
    void codesAreReadableAndDiffer() {
        // When
        var codes = Stream.generate(ParticipantCode::random).limit(1_000).collect(Collectors.toSet());

        // Then
        assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
    }
}
