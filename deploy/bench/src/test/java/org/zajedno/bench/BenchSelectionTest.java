package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchSelectionTest {
    private static final LoadRequest READ = LoadRequest.read("single read", "any", "anybody", List.of("/one"));
    private static final LoadRequest LIST = LoadRequest.read("list of 25", "any", "anybody", List.of("/all"));

    @Test
    void whoNamesNothingGetsEverything() {
        // When
        var selection = BenchSelection.of(List.of());

        // Then
        assertThat(selection.has(BenchSelection.START)).isTrue();
        assertThat(selection.choose(List.of(READ, LIST))).containsExactly(READ, LIST);
    }

    @Test
    void partIsMeasuredForEveryCall() {
        // When
        var selection = BenchSelection.of(List.of("speed"));

        // Then
        assertThat(selection.parts()).containsExactly(BenchSelection.SPEED);
        assertThat(selection.choose(List.of(READ, LIST))).containsExactly(READ, LIST);
    }

    @Test
    void wordChoosesCallsAndMeasuresSpeedAndProcessorTime() {
        // When
        var selection = BenchSelection.of(List.of("list"));

        // Then
        assertThat(selection.parts()).containsExactlyInAnyOrder(BenchSelection.SPEED, BenchSelection.PROCESSOR);
        assertThat(selection.choose(List.of(READ, LIST))).containsExactly(LIST);
    }

    @Test
    void wordAndPartMeasureThatPartOfTheseCalls() {
        // When
        var selection = BenchSelection.of(List.of("processor", "read"));

        // Then
        assertThat(selection.parts()).containsExactly(BenchSelection.PROCESSOR);
        assertThat(selection.choose(List.of(READ, LIST))).containsExactly(READ);
    }
}
