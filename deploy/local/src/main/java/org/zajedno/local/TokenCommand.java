package org.zajedno.local;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a bearer token of a demo user, and nothing else, for use in other commands. */
@Command(name = "token", description = "Prints a bearer token for a demo user.", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private PortOffset offset;

    @Parameters(paramLabel = "USER", description = "A demo user, as coordinator, team-rs, member-rs-1 or integrator.")
    private String user;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var tokens = new DemoTokenClient(
                Main.project(), StackOptions.of(Main.project(), offset.value()).ports());
        var out = spec.commandLine().getOut();
        out.println(tokens.of(user));
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
