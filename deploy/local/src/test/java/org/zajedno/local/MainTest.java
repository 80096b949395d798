package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter errors = new StringWriter();

    @Test
    void unknownOptionIsOneLine() {
        // Given
        var command = Main.commandLine().setErr(new PrintWriter(errors));
        // When
        var status = command.execute("up", "--bogus");
        // Then
        assertThat(status).isEqualTo(2);
        assertThat(errors.toString().lines())
                .containsExactly("Unknown option: '--bogus' (./zajedno --help shows what there is)");
    }

    @Test
    void troubleIsOneSentenceAndTheEndOfALog() {
        // Given
        var trouble = new LocalStackException("Kafka ended.", List.of("the disk is full"));
        // When
        Main.print(trouble, new PrintWriter(errors));
        // Then
        assertThat(errors.toString().lines()).containsExactly("", "Kafka ended.", "    the disk is full");
    }

    @Test
    void partThatIsNotThereIsRefused() {
        // Given
        var command = Main.commandLine().setErr(new PrintWriter(errors));
        // When
        var status = command.execute("up", "--only", "postgre", "--port-offset", "30000");
        // Then
        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("There is no part named postgre; there are postgres, kafka, keycloak");
    }
}
