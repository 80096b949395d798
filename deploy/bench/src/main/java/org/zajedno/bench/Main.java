package org.zajedno.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zajedno.bench.ReportLine.Goal;
import org.zajedno.local.LocalStackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code ./zajedno bench} runs: starts a stack of its own, measures, reports; asserts nothing. */
@Command(
        name = "bench",
        description = "Measures how fast Zajedno is on this machine, as ratios within one run.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    private static final Goal READ = Goal.atLeast(0.12);
    private static final Goal LIST = Goal.atLeast(0.10);
    private static final Goal CREATE = Goal.atLeast(0.25);
    private static final int FEW = 1000;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            paramLabel = "N",
            description = "How long each load lasts, after a warm-up of the same length (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "150",
            paramLabel = "N",
            description = "Seconds, at most, until the services must be warm (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--connections",
            defaultValue = "16",
            paramLabel = "N",
            description = "Requests at a time (${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--rows",
            defaultValue = "100000",
            paramLabel = "N",
            description = "Participants and comments in the large tables (${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--only",
            split = ",",
            defaultValue = "speed,facts,growth,start",
            paramLabel = "WHAT",
            description = "speed, facts, growth, start (${DEFAULT-VALUE}).")
    private Set<String> only;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments));
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws IOException {
        var err = command.getErr();
        err.println(failure.getMessage());
        if (failure instanceof LocalStackException localStackException) {
            localStackException.logEnd().forEach(line -> err.println("    " + line));
        } else {
            var file = Files.createDirectories(target()).resolve("unexpected.log");
            try (var log = new PrintWriter(Files.newBufferedWriter(file))) {
                failure.printStackTrace(log);
            }
            err.println("The bench stopped there; " + file + " tells where.");
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static Path project() {
        return Path.of(System.getProperty("zajedno.project", "")).toAbsolutePath();
    }

    private static Path target() {
        return project().resolve("deploy/bench/target");
    }

    @Override
    public Integer call() throws Exception {
        var began = System.nanoTime();
        var benchReport = new BenchReport(spec.commandLine().getOut(), target());
        benchReport.say("starting a stack of the bench's own");
        try (var stack = BenchStack.start(project(), benchReport.ofStart())) {
            measure(stack, benchReport);
        }
        benchReport.finish();
        benchReport.say("done in %d s".formatted((System.nanoTime() - began) / 1_000_000_000));
        return CommandLine.ExitCode.OK;
    }

    private void measure(BenchStack stack, BenchReport benchReport) throws Exception {
        var throughputBenchmark = new ThroughputBenchmark(stack, benchReport, connections, Duration.ofSeconds(seconds));
        benchReport.say("making what is needed; the load comes from " + throughputBenchmark.loadName());
        var benchFixture = BenchFixture.make(new BenchClient(stack));
        var tableSeeder = new TableSeeder(stack, benchFixture);
        tableSeeder.awaitStudy();
        tableSeeder.growTo(FEW);
        var growthBenchmark = new GrowthBenchmark(stack, tableSeeder, throughputBenchmark, benchReport);
        var calls = growthBenchmark.calls();
        var replays = throughputBenchmark.record(
                List.of(calls.get(0), calls.get(1), benchFixture.createsParticipant(), benchFixture.submitsComment()));
        stack.stopRecording();
        benchReport.say("warming up");
        throughputBenchmark.warmUp(
                Stream.concat(calls.stream(), replays.keySet().stream())
                        .distinct()
                        .toList(),
                Duration.ofSeconds(warmUp));
        tableSeeder.shrinkTo(FEW);
        if (only.contains("speed") || only.contains("growth")) {
            few(calls, replays, throughputBenchmark, growthBenchmark);
            tableSeeder.shrinkTo(FEW);
        }
        if (only.contains("growth")) {
            discussions(
                    new BenchClient(stack),
                    benchFixture,
                    tableSeeder,
                    throughputBenchmark,
                    growthBenchmark,
                    benchReport);
        }
        if (only.contains("facts")) {
            facts(benchFixture, new FactBenchmark(stack, benchReport));
        }
        if (only.contains("growth")) {
            many(tableSeeder, growthBenchmark, benchReport);
        }
        if (only.contains("start")) {
            start(new StartUpBenchmark(stack, benchReport), benchReport);
        }
    }

    private void few(
            List<LoadRequest> calls,
            Map<LoadRequest, StatementReplay> replays,
            ThroughputBenchmark throughputBenchmark,
            GrowthBenchmark growthBenchmark)
            throws Exception {
        for (var call : calls) {
            var goal = call.name().contains("list") ? LIST : READ;
            var found = replays.containsKey(call)
                    ? throughputBenchmark.compare(call, replays.get(call), goal)
                    : throughputBenchmark.direct(call);
            growthBenchmark.cost(call, found, FEW);
        }
        for (var call : replays.keySet()) {
            if (call.body() != null) {
                throughputBenchmark.compare(call, replays.get(call), CREATE);
            }
        }
    }

    private void facts(BenchFixture benchFixture, FactBenchmark factBenchmark) throws Exception {
        factBenchmark.delay(benchFixture.submitsComment(), Duration.ofSeconds(2L * seconds));
        factBenchmark.burst();
    }

    private void discussions(
            BenchClient benchClient,
            BenchFixture benchFixture,
            TableSeeder tableSeeder,
            ThroughputBenchmark throughputBenchmark,
            GrowthBenchmark growthBenchmark,
            BenchReport benchReport)
            throws Exception {
        benchReport.say("saying little about many reviews and much about one");
        var quiet = DiscussionFixture.quiet(benchClient, benchFixture, tableSeeder);
        var lively = DiscussionFixture.lively(benchClient, benchFixture, tableSeeder);
        throughputBenchmark.warmUp(quiet.calls().subList(0, 4), Duration.ofSeconds(warmUp));
        for (var discussion : List.of(quiet, lively)) {
            for (var call : discussion.calls()) {
                growthBenchmark.cost(call, discussion.comments());
            }
        }
    }

    private void many(TableSeeder tableSeeder, GrowthBenchmark growthBenchmark, BenchReport benchReport)
            throws Exception {
        benchReport.say("making %,d participants and comments".formatted(rows));
        tableSeeder.growTo(rows);
        for (var call : growthBenchmark.calls()) {
            growthBenchmark.cost(call, rows);
        }
    }

    private void start(StartUpBenchmark start, BenchReport benchReport) throws Exception {
        start.memory("after the load");
        benchReport.say("starting every part by itself");
        start.time();
    }
}
