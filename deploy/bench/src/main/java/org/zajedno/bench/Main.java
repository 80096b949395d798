package org.zajedno.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    private static final Goal READ = Goal.atLeast(0.50);
    private static final Goal LIST = Goal.atLeast(0.45);
    private static final Goal CREATE = Goal.atLeast(0.40);
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
            paramLabel = "WHAT",
            description = "speed, processor, facts, growth, start; another word chooses calls by their names, as list.")
    private Set<String> only = new HashSet<>();

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
        var selection = BenchSelection.of(only);
        var throughputBenchmark = new ThroughputBenchmark(stack, benchReport, connections, Duration.ofSeconds(seconds));
        benchReport.say("making what is needed; the load comes from " + throughputBenchmark.loadName());
        var benchClient = new BenchClient(stack);
        var benchFixture = BenchFixture.make(benchClient);
        var tableSeeder = new TableSeeder(stack, benchFixture);
        tableSeeder.awaitStudy();
        tableSeeder.growTo(FEW);
        var growthBenchmark = new GrowthBenchmark(stack, tableSeeder, throughputBenchmark, benchReport);
        var publicBenchmark =
                PublicBenchmark.make(benchClient, benchFixture, tableSeeder, throughputBenchmark, benchReport);
        var reads = growthBenchmark.calls();
        var calls = Stream.of(
                        reads.stream(),
                        Stream.of(benchFixture.createsParticipant(), benchFixture.submitsComment()),
                        publicBenchmark.calls().stream())
                .flatMap(Function.identity())
                .filter(selection::has)
                .toList();
        var replays = throughputBenchmark.record(selection.choose(
                List.of(reads.get(0), reads.get(1), benchFixture.createsParticipant(), benchFixture.submitsComment())));
        stack.stopRecording();
        benchReport.say("warming up");
        throughputBenchmark.warmUp(calls, Duration.ofSeconds(warmUp));
        tableSeeder.shrinkTo(FEW);
        if (selection.has(BenchSelection.SPEED) || selection.has(BenchSelection.GROWTH)) {
            few(selection.choose(reads), replays, throughputBenchmark, growthBenchmark);
            publicBenchmark.measure(selection);
            tableSeeder.shrinkTo(FEW);
        }
        if (selection.has(BenchSelection.PROCESSOR)) {
            var processorBenchmark = new ProcessorBenchmark(stack, throughputBenchmark, benchReport);
            for (var call : calls) {
                processorBenchmark.measure(call);
            }
            tableSeeder.shrinkTo(FEW);
        }
        if (selection.has(BenchSelection.GROWTH)) {
            discussions(benchClient, benchFixture, tableSeeder, throughputBenchmark, growthBenchmark, benchReport);
        }
        if (selection.has(BenchSelection.FACTS)) {
            facts(benchFixture, new FactBenchmark(stack, benchReport));
        }
        if (selection.has(BenchSelection.GROWTH)) {
            many(tableSeeder, growthBenchmark, benchReport);
        }
        if (selection.has(BenchSelection.START)) {
            start(new StartUpBenchmark(stack, benchReport), benchReport);
        }
    }

    private void few(
            List<LoadRequest> reads,
            Map<LoadRequest, StatementReplay> replays,
            ThroughputBenchmark throughputBenchmark,
            GrowthBenchmark growthBenchmark)
            throws Exception {
        for (var call : reads) {
            var goal = call.name().contains("list") ? LIST : READ;
            var found = replays.containsKey(call)
                    ? throughputBenchmark.compare(call, replays.get(call), goal)
                    : throughputBenchmark.direct(call);
            growthBenchmark.cost(call, found, FEW);
        }
        for (var replay : replays.entrySet()) {
            if (replay.getKey().body() != null) {
                throughputBenchmark.compare(replay.getKey(), replay.getValue(), CREATE);
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
