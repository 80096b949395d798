package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private StackDirectory stackDirectory;

    @BeforeEach
    void home(@TempDir Path folder) {
        stackDirectory = StackDirectory.of(folder, folder.resolve("stack"));
    }

    @Test
    void processOfAnotherProgramIsNotOurs() {
        // Given a number that by now belongs to somebody else: this very test
        var file = PidFile.of(stackDirectory, "panels");
        file.write(ProcessHandle.current().pid());
        // When
        var process = file.process();
        // Then
        assertThat(process).isEmpty();
    }

    @Test
    void deadOrGarbledNumberIsNoProcess() throws IOException, InterruptedException {
        // Given
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        PidFile.of(stackDirectory, "panels").write(gone.pid());
        Files.writeString(stackDirectory.run().resolve("events.pid"), "12x");
        // When
        var processes = PidFile.all(stackDirectory).stream().flatMap(file -> file.process().stream());
        // Then
        assertThat(processes).isEmpty();
    }

    @Test
    void leftOverOfAKilledRunIsEnded() throws IOException, InterruptedException {
        // Given
        var left = FakePrograms.sleeper(stackDirectory);
        PidFile.of(stackDirectory, "panels").write(left.pid());
        PidFile.of(stackDirectory, "events").write(ProcessHandle.current().pid());
        // When
        var ended = OrphanProcesses.clear(stackDirectory);
        // Then
        assertThat(ended).containsExactly("panels");
        assertThat(left.waitFor()).isNotZero();
        assertThat(PidFile.all(stackDirectory)).isEmpty();
    }

    @Test
    void numberOfALaterStartIsKept() {
        // Given
        var file = PidFile.of(stackDirectory, "panels");
        file.write(42);
        // When
        file.forget(41);
        // Then
        assertThat(file.file()).exists();
    }
}
