package org.zajedno.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the stack, loads the demonstration once, shows its trace, and stays until it is told to stop. */
@Command(name = "up", description = "Starts everything and stays until Ctrl-C.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private PortOffset offset;

    @Option(names = "--detach", description = "Return as soon as everything is ready.")
    private boolean detach;

    @Option(names = "--fresh", description = "Begin with empty data.")
    private boolean fresh;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "Start only these parts, for work on one of them: postgres, kafka, keycloak, mail, participants, "
                            + "panels, events, dissemination, gateway.")
    private @Nullable Set<String> only;

    @Option(names = "--detached", hidden = true)
    private boolean detached;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var parts = offset.options().withFresh(fresh);
        parts = only == null ? parts : parts.withOnly(only);
        var stackDirectory = offset.home();
        if (detach) {
            return new DetachedSupervisor(stackDirectory, spec.commandLine().getOut()).start(arguments());
        }
        var out = spec.commandLine().getOut();
        var began = System.nanoTime();
        try (var progress = new ConsoleProgress(out, !detached && ConsoleProgress.isTerminal())) {
            var stackOptions = parts.withProgress(progress);
            var stack = LocalStack.start(stackOptions);
            out.printf("Ready after %s.%n", ConsoleProgress.seconds(Duration.ofNanos(System.nanoTime() - began)));
            var demonstrated = demonstrate(stackDirectory, stackOptions, out);
            printAddresses(stack, stackOptions, out);
            DetachedSupervisor.tellReady(stackDirectory, demonstrated);
            stack.awaitStop();
        }
        return CommandLine.ExitCode.OK;
    }

    private boolean demonstrate(StackDirectory stackDirectory, StackOptions stackOptions, PrintWriter out) {
        var demo = Optional.ofNullable(
                spec.commandLine().getParent().getSubcommands().get("demo"));
        if (demo.isEmpty() || !stackOptions.only().containsAll(StackOptions.PARTS)) {
            return true;
        }
        var noted = stackDirectory.data().resolve("demonstration.json").toString();
        if (demo.get().execute("--port-offset", Integer.toString(offset.value()), "--once", noted)
                == CommandLine.ExitCode.OK) {
            return true;
        }
        out.println("The demonstration did not come to its end; the stack is up, and " + offset.command("demo")
                + " tries again.");
        return false;
    }

    private void printAddresses(LocalStack stack, StackOptions stackOptions, PrintWriter out) {
        out.println();
        StackOptions.PARTS.stream()
                .filter(stackOptions.only()::contains)
                .forEach(part -> out.printf("  %-14s %s%n", part, stack.address(part)));
        if (stackOptions.only().contains("keycloak")) {
            out.println();
            out.println("  Sign in with the user name as password: coordinator, researcher, operator, steward-rs,");
            out.println(
                    "  and for each of ba xk me mk rs: team-CC, ppi-CC, member-CC-1, member-CC-2 (as member-rs-1).");
            out.println("  " + offset.command("token USER") + " prints a token; the user integrator has one too.");
        }
        out.println();
        out.println("  " + offset.command("status") + " shows what is up; " + (detached ? "" : "Ctrl-C or ")
                + offset.command("down") + " stops it.");
        out.flush();
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(List.of("up", "--detached", "--port-offset", Integer.toString(offset.value())));
        if (fresh) {
            arguments.add("--fresh");
        }
        if (only != null) {
            arguments.add("--only=" + String.join(",", only));
        }
        return arguments;
    }
}
