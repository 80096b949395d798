package org.zajedno.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The running process of one part, in a process group of its own so that a Ctrl-C reaches only the supervisor. */
final class PartProcess {
    private static final int LINES = 12;
    private static final int KILLED = 128 + 9;
    private static final List<String> OWN_GROUP = ownGroup();

    private final Part part;
    private final StackDirectory stackDirectory;
    private final Map<String, String> extraEnvironment;
    private volatile @Nullable Process process;
    private boolean retired;

    PartProcess(Part part, StackDirectory stackDirectory, Map<String, String> extraEnvironment) {
        this.part = part;
        this.stackDirectory = stackDirectory;
        this.extraEnvironment = Map.copyOf(extraEnvironment);
    }

    Part part() {
        return part;
    }

    Optional<Process> process() {
        return Optional.ofNullable(process).filter(Process::isAlive);
    }

    /** Starts it and returns when it is ready; refuses with the end of its log when it dies or takes too long. */
    void start() throws Exception {
        part.beforeStart();
        var began = System.nanoTime();
        var ready = false;
        while (!ready) {
            ready = waitUntilReady(launch());
        }
        PartStatus.remember(part.name(), stackDirectory, Duration.ofNanos(System.nanoTime() - began));
        part.whenReady();
    }

    private synchronized Process launch() throws IOException {
        if (retired) {
            throw new LocalStackException(part.name() + " was not started, for the stack is being stopped.");
        }
        var log = stackDirectory.logOf(part.name());
        if (Files.exists(log)) {
            Files.move(log, stackDirectory.logOf(part.name() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        var launched = builder(part.command(), log).start();
        process = launched;
        launched.getOutputStream().close();
        PidFile.of(stackDirectory, part.name()).write(launched.pid());
        return launched;
    }

    private ProcessBuilder builder(List<String> command, Path log) {
        var builder = new ProcessBuilder(inOwnGroup(command.toArray(String[]::new)))
                .directory(part.folder().orElse(stackDirectory.root()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        cleanEnvironment(builder.environment());
        builder.environment().putAll(part.environment());
        builder.environment().putAll(extraEnvironment);
        return builder;
    }

    /** What a developer has set for other programs must not reconfigure ours. */
    static void cleanEnvironment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.matches("(QUARKUS|ZAJEDNO|KC|KAFKA|PG)_?[A-Z0-9_]*"));
    }

    private boolean waitUntilReady(Process launched) throws InterruptedException {
        var deadline = System.nanoTime() + part.patience().toNanos();
        while (!launched.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (part.isReady()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new LocalStackException(
                        "%s was not ready after %d s and was stopped; the end of %s says why."
                                .formatted(part.name(), part.patience().toSeconds(), stackDirectory.logOf(part.name())),
                        logEnd());
            }
        }
        forget(launched);
        if (part.passes(logEnd()) && System.nanoTime() < deadline) {
            Backoff.of(Duration.ofMillis(200));
            return false;
        }
        if (launched.exitValue() == KILLED) {
            throw new LocalStackException(
                    "%s was killed while it was starting, by somebody or by a machine short of memory: try again."
                            .formatted(part.name()));
        }
        throw new LocalStackException(
                "%s ended while it was starting (exit status %d); the end of %s says why."
                        .formatted(part.name(), launched.exitValue(), stackDirectory.logOf(part.name())),
                logEnd());
    }

    List<String> logEnd() {
        return LogTail.of(stackDirectory.logOf(part.name()), LINES);
    }

    /** From now on it is not started any more, whoever asks. */
    synchronized void retire() {
        retired = true;
    }

    /** Asks it to stop, waits, and ends it for good if it does not. */
    void stop() {
        process().ifPresent(running -> {
            signal(running.toHandle(), part.stopSignal());
            try {
                if (running.waitFor(part.toStop().toSeconds(), TimeUnit.SECONDS)) {
                    part.afterStop();
                } else {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            forget(running);
        });
    }

    /** As {@code kill -9}: it gets no chance to tidy up. Returns when it is gone. */
    void kill() throws InterruptedException {
        var running = process();
        if (running.isPresent()) {
            running.get().destroyForcibly().waitFor();
            forget(running.get());
        }
    }

    private void forget(Process ended) {
        PidFile.of(stackDirectory, part.name()).forget(ended.pid());
    }

    /** Sends a signal by name, which Java cannot. */
    static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static List<String> inOwnGroup(String... command) {
        var whole = new ArrayList<>(OWN_GROUP);
        whole.addAll(List.of(command));
        return whole;
    }

    private static List<String> ownGroup() {
        if (ExecutableFinder.onPath("setsid").isPresent()) {
            return List.of("setsid");
        }
        return ExecutableFinder.onPath("perl").isPresent()
                ? List.of("perl", "-e", "setpgrp(0, 0); exec @ARGV or die $!", "--")
                : List.of();
    }
}
