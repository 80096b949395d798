package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final StringWriter text = new StringWriter();

    @Test
    void withoutATerminalEveryEventIsALine() {
        // Given
        try (var progress = new ConsoleProgress(new PrintWriter(text), false)) {
            // When
            progress.begins("kafka");
            progress.done("kafka", Duration.ofMillis(4321), "127.0.0.1:19092");
            progress.failed("panels");
        }
        // Then
        assertThat(text.toString().lines())
                .containsExactly("  … kafka", "  ✓ kafka              4.3 s   127.0.0.1:19092", "  ✗ panels");
    }
}
