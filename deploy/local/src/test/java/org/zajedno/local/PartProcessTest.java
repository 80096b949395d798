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
    private Home home;
    private PartProcess running;

    @BeforeEach
    void home(@TempDir Path folder) {
        home = Home.of(folder, folder.resolve("stack"));
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
                Fakes.part(
                        home,
                        "panels",
                        "echo the port is taken; echo '\tat org.Some.frame(Some.java:1)'; exit 3",
                        () -> false),
                home,
                Map.of());
        // When, Then
        assertThatThrownBy(() -> running.start())
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.logEnd()).containsExactly("the port is taken"))
                .hasMessageStartingWith("panels ended while it was starting (exit status 3)");
        assertThat(PidFile.all(home)).isEmpty();
    }

    @Test
    void partThatWasKilledWhileStartingIsSaidToBe() {
        // Given
        running = new PartProcess(Fakes.part(home, "panels", "kill -9 $$", () -> false), home, Map.of());
        // When, Then
        assertThatThrownBy(() -> running.start())
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("panels was killed while it was starting")
                .hasMessageEndingWith("try again.");
    }

    @Test
    void readyPartRunsUntilItIsStopped() throws Exception {
        // Given
        var sign = home.root().resolve("sign");
        running = new PartProcess(
                Fakes.part(
                        home,
                        "panels",
                        "touch sign; trap 'exit 0' TERM; while :; do sleep 0.1; done",
                        () -> Files.exists(sign)),
                home,
                Map.of());
        // When
        running.start();
        // Then
        assertThat(PidFile.of(home, "panels").process()).isPresent();
        running.stop();
        assertThat(running.process()).isEmpty();
        assertThat(PidFile.all(home)).isEmpty();
    }

    @Test
    void startOfManyBreaksOffAtTheFirstTrouble() {
        // Given
        running = new PartProcess(Fakes.part(home, "panels", "sleep 60; :", () -> false), home, Map.of());
        var dying = new PartProcess(Fakes.part(home, "events", "exit 1", () -> false), home, Map.of());
        // When, Then
        assertThatThrownBy(() -> new Starting(List.of(running, dying), Progress.SILENT).untilReady())
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("events ended while it was starting");
    }

    @Test
    void retiredPartIsNotStartedAgain() {
        // Given
        running = new PartProcess(Fakes.part(home, "panels", "sleep 60; :", () -> true), home, Map.of());
        running.retire();
        // When, Then
        assertThatThrownBy(() -> running.start()).hasMessage("panels was not started, for the stack is being stopped.");
    }

    @Test
    void watchdogEndsWhatIsLeftWhenItsPipeCloses() throws Exception {
        // Given
        var watchdog = Watchdog.over(home);
        var part = Fakes.sleeper(home);
        PidFile.of(home, "panels").write(part.pid());
        var stranger = new ProcessBuilder("sleep", "60").start();
        PidFile.of(home, "events").write(stranger.pid());
        // When
        watchdog.dismiss();
        // Then
        assertThat(part.waitFor()).isNotZero();
        assertThat(stranger.isAlive()).as("the process of another program").isTrue();
        assertThat(PidFile.all(home)).isEmpty();
        stranger.destroy();
    }
}
