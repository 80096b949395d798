package org.zajedno.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.zajedno.local.DemoTokens;
import org.zajedno.local.Main;
import org.zajedno.local.PortOffset;
import org.zajedno.local.Ports;
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
    private URI base;

    @Option(names = "--issuer", paramLabel = "URL", description = "The address of the realm that gives the tokens.")
    private String issuer;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var ports = Ports.shifted(offset.value());
        var tokens = issuer == null ? new DemoTokens(Main.project(), ports) : new DemoTokens(Main.project(), issuer);
        var gateway = base == null ? URI.create("http://localhost:" + ports.of("gateway")) : base;
        var out = spec.commandLine().getOut();
        var began = System.nanoTime();
        try (var api = new Api(gateway, tokens::of)) {
            Demonstration.play(api, out);
            out.printf(
                    "%nEvery step held; it took %d s.%n",
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
            return CommandLine.ExitCode.OK;
        } catch (StepFailed failed) {
            out.printf("%nThis step did not hold: %s%n", failed.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            out.flush();
        }
    }
}
