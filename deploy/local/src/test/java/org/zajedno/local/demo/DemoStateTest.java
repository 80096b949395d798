package org.zajedno.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zajedno.local.LocalStackException;

class DemoStateTest {
    @Test
    void whatWasNotedIsKnownAgain(@TempDir Path folder) throws IOException {
        // Given
        var known = new DemoState();
        known.learn("panel.RS", "77f3a7f6-6f6e-4b6e-9d3e-0c6f5a2b1c11");
        known.note(folder.resolve("noted.json"));

        // When
        var again = DemoState.noted(folder.resolve("noted.json"));

        // Then
        assertThat(again.id("panel.RS")).isEqualTo("77f3a7f6-6f6e-4b6e-9d3e-0c6f5a2b1c11");
        assertThat(folder).isDirectoryNotContaining("glob:**.half");
    }

    @Test
    void damagedNotesAreTroubleWithANextStep(@TempDir Path folder) throws IOException {
        // Given
        var file = Files.writeString(folder.resolve("noted.json"), "{\"panel.RS\": \"77f3");

        // When, Then
        assertThatThrownBy(() -> DemoState.noted(file))
                .isInstanceOf(LocalStackException.class)
                .hasMessageEndingWith("delete it and try again.");
    }
}
