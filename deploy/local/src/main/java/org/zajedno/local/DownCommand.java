package org.zajedno.local;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops a stack, whoever started it, and what a killed one may have left. */
@Command(name = "down", description = "Stops everything.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private static final Duration TO_END = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    private PortOffset offset;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var stackDirectory = offset.home();
        var out = spec.commandLine().getOut();
        if (isOver(stackDirectory)) {
            var left = OrphanProcesses.clear(stackDirectory);
            out.println(
                    left.isEmpty()
                            ? "Nothing was running."
                            : "Stopped what a killed run had left: " + String.join(", ", left) + ".");
            return CommandLine.ExitCode.OK;
        }
        var began = System.nanoTime();
        out.println("Stopping everything …");
        out.flush();
        var supervisor = SupervisorLock.holder(stackDirectory).flatMap(ProcessHandle::of);
        supervisor.ifPresent(ProcessHandle::destroy);
        if (!Backoff.until(() -> isOver(stackDirectory), PATIENCE)) {
            throw new LocalStackException(
                    "The stack does not stop; end process %s by hand, and what it started goes with it."
                            .formatted(SupervisorLock.holder(stackDirectory)
                                    .map(String::valueOf)
                                    .orElse("?")));
        }
        // whoever starts it again at once must not find it: the launcher builds nothing for a stack that runs
        Backoff.until(() -> supervisor.filter(ProcessHandle::isAlive).isEmpty(), TO_END);
        out.println("Stopped in " + ConsoleProgress.seconds(Duration.ofNanos(System.nanoTime() - began)) + ".");
        return CommandLine.ExitCode.OK;
    }

    private static boolean isOver(StackDirectory stackDirectory) {
        var lock = SupervisorLock.take(stackDirectory);
        lock.ifPresent(SupervisorLock::close);
        return lock.isPresent();
    }
}
