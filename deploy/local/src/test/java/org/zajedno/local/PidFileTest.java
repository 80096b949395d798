package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private Home home;

    @BeforeEach
    void home(@TempDir Path folder) {
        home = Home.of(folder, folder.resolve("stack"));
    }

    @Test
    void processOfAnotherProgramIsNotOurs() {
        // Given a number that by now belongs to somebody else: this very test
        var file = PidFile.of(home, "panels");
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
        PidFile.of(home, "panels").write(gone.pid());
        Files.writeString(home.run().resolve("events.pid"), "12x");
        // When
        var processes = PidFile.all(home).stream().flatMap(file -> file.process().stream());
        // Then
        assertThat(processes).isEmpty();
    }

    @Test
    void leftOverOfAKilledRunIsEnded() throws IOException, InterruptedException {
        // Given
        var left = Fakes.sleeper(home);
        PidFile.of(home, "panels").write(left.pid());
        PidFile.of(home, "events").write(ProcessHandle.current().pid());
        // When
        var ended = LeftOvers.clear(home);
        // Then
        assertThat(ended).containsExactly("panels");
        assertThat(left.waitFor()).isNotZero();
        assertThat(PidFile.all(home)).isEmpty();
    }

    @Test
    void numberOfALaterStartIsKept() {
        // Given
        var file = PidFile.of(home, "panels");
        file.write(42);
        // When
        file.forget(41);
        // Then
        assertThat(file.file()).exists();
    }
}
