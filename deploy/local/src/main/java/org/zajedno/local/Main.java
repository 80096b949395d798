package org.zajedno.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zajedno.local.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What {@code ./zajedno} runs once everything is built: one subcommand a verb. */
@Command(
        name = "zajedno",
        description = "Runs Zajedno on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {UpCommand.class, DownCommand.class, StatusCommand.class, TokenCommand.class, DemoCommand.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explain);
    }

    /** The checkout that the launcher stands in. */
    public static Path project() {
        return Path.of(System.getProperty("zajedno.project", "")).toAbsolutePath();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explainUsage(CommandLine.ParameterException mistake, String[] arguments) {
        mistake.getCommandLine().getErr().println(mistake.getMessage() + " (./zajedno --help shows what there is)");
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) throws IOException {
        var err = command.getErr();
        if (failure instanceof LocalStackException localStackException) {
            print(localStackException, err);
        } else {
            var file = Files.createDirectories(project().resolve(".local/log")).resolve("unexpected.log");
            try (var log = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(log);
            }
            err.println("Something went wrong that nobody foresaw: " + file + " tells it; please report it.");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    static void print(LocalStackException localStackException, PrintWriter err) {
        err.println();
        err.println(localStackException.getMessage());
        localStackException.logEnd().forEach(line -> err.println("    " + line));
        err.flush();
    }
}
