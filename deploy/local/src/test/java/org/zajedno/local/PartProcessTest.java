package org.zajedno.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {
    private StackDirectory stackDirectory;
    private PartProcess running;

    @BeforeEach
    void home(@TempDir Path folder) {
        stackDirectory = StackDirectory.of(folder, folder.resolve("stack"));
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void partThatDiesWhileStartingIsToldWithTheEndOfItsLog() {
        // Given
        running = new PartProcess(
                FakePrograms.part(
                        stackDirectory,
                        "panels",
                        "echo the port is taken; echo '\tat org.Some.frame(Some.java:1)'; exit 3",
                        () -> false),
                stackDirectory,
                Map.of());
        // When, Then
        assertThatThrownBy(() -> running.start())
                .isInstanceOfSatisfying(
                        LocalStackException.class,
                        trouble -> assertThat(trouble.logEnd()).containsExactly("the port is taken"))
                .hasMessageStartingWith("panels ended while it was starting (exit status 3)");
        assertThat(PidFile.all(stackDirectory)).isEmpty();
    }

    @Test
    void partThatWasKilledWhileStartingIsSaidToBe() {
        // Given
        running = new PartProcess(
                FakePrograms.part(stackDirectory, "panels", "kill -9 $$", () -> false), stackDirectory, Map.of());
        // When, Then
        assertThatThrownBy(() -> running.start())
                .isInstanceOf(LocalStackException.class)
                .hasMessageStartingWith("panels was killed while it was starting")
                .hasMessageEndingWith("try again.");
    }

    @Test
    void readyPartRunsUntilItIsStopped() throws Exception {
        // Given
        var sign = stackDirectory.root().resolve("sign");
        running = new PartProcess(
                FakePrograms.part(
                        stackDirectory,
                        "panels",
                        "touch sign; trap 'exit 0' TERM; while :; do sleep 0.1; done",
                        () -> Files.exists(sign)),
                stackDirectory,
                Map.of());
        // When
        running.start();
        // Then
        assertThat(PidFile.of(stackDirectory, "panels").process()).isPresent();
        running.stop();
        assertThat(running.process()).isEmpty();
        assertThat(PidFile.all(stackDirectory)).isEmpty();
    }

    @Test
    void startOfManyBreaksOffAtTheFirstTrouble() {
        // Given
        running = new PartProcess(
                FakePrograms.part(stackDirectory, "panels", "sleep 60; :", () -> false), stackDirectory, Map.of());
        var dying = new PartProcess(
                FakePrograms.part(stackDirectory, "events", "exit 1", () -> false), stackDirectory, Map.of());
        // When, Then
        assertThatThrownBy(() -> new StartSequence(List.of(running, dying), ProgressListener.SILENT).untilReady())
                .isInstanceOf(LocalStackException.class)
                .hasMessageStartingWith("events ended while it was starting");
    }

    @Test
    void retiredPartIsNotStartedAgain() {
        // Given
        running = new PartProcess(
                FakePrograms.part(stackDirectory, "panels", "sleep 60; :", () -> true), stackDirectory, Map.of());
        running.retire();
        // When, Then
        assertThatThrownBy(() -> running.start()).hasMessage("panels was not started, for the stack is being stopped.");
    }

    @Test
    void watchdogEndsWhatIsLeftWhenItsPipeCloses() throws Exception {
        // Given
        var watchdog = Watchdog.over(stackDirectory);
        var part = FakePrograms.sleeper(stackDirectory);
        PidFile.of(stackDirectory, "panels").write(part.pid());
        var stranger = new ProcessBuilder("sleep", "60").start();
        PidFile.of(stackDirectory, "events").write(stranger.pid());
        // When
        watchdog.dismiss();
        // Then
        assertThat(part.waitFor()).isNotZero();
        assertThat(stranger.isAlive()).as("the process of another program").isTrue();
        assertThat(PidFile.all(stackDirectory)).isEmpty();
        stranger.destroy();
    }
}
