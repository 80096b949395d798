package org.zajedno.local.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zajedno.local.DemoTokenClient;
import org.zajedno.local.Main;
import org.zajedno.local.PortAssignment;
import org.zajedno.local.PortOffset;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the chain against a running stack; the exit status says whether every step held. */
@Command(
        name = "demo",
        description = "Plays the whole chain against the running stack, a line a step.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private PortOffset offset;

    @Option(names = "--base-url", paramLabel = "URL", description = "The gateway's address.")
    private @Nullable URI base;

    @Option(names = "--issuer", paramLabel = "URL", description = "The address of the realm that gives the tokens.")
    private @Nullable String issuer;

    @Option(
            names = "--once",
            paramLabel = "FILE",
            hidden = true,
            description = "Note in FILE what was made; where that is noted already, only read its trace.")
    private @Nullable Path once;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var ports = PortAssignment.shifted(offset.value());
        var tokens = issuer == null
                ? new DemoTokenClient(Main.project(), ports)
                : new DemoTokenClient(Main.project(), issuer);
        var gateway = base == null ? URI.create("http://localhost:" + ports.of("gateway")) : base;
        var out = spec.commandLine().getOut();
        try (var apiClient = new ApiClient(gateway, tokens::of)) {
            return once != null && Files.exists(once) ? retell(apiClient, once, out) : play(apiClient, out);
        } finally {
            out.flush();
        }
    }

    private int play(ApiClient apiClient, PrintWriter out) throws IOException {
        var began = System.nanoTime();
        try {
            var known = Demonstration.play(apiClient, out);
            if (once != null) {
                known.note(once);
            }
        } catch (DemoStepException failed) {
            out.printf("%nThis step did not hold: %s%n", failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        out.printf(
                "%nEvery step held; it took %d s.%n",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        return CommandLine.ExitCode.OK;
    }

    /** Data that people have changed since is no failure: theirs is the last word. */
    private int retell(ApiClient apiClient, Path noted, PrintWriter out) {
        out.println("The demonstration data is there already; " + offset.command("demo")
                + " plays the whole chain once more.");
        try {
            Demonstration.retell(apiClient, DemoState.noted(noted), out);
        } catch (DemoStepException changed) {
            out.printf("%nThe demonstration's trace is not what it was: %s%n", changed.getMessage());
        }
        return CommandLine.ExitCode.OK;
    }
}
