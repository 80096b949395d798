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
import org.zajedno.bench.Figure.Goal;
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
        var report = new Report(spec.commandLine().getOut(), target());
        report.say("starting a stack of the bench's own");
        try (var stack = BenchStack.start(project(), report.ofStart())) {
            measure(stack, report);
        }
        report.finish();
        report.say("done in %d s".formatted((System.nanoTime() - began) / 1_000_000_000));
        return CommandLine.ExitCode.OK;
    }

    private void measure(BenchStack stack, Report report) throws Exception {
        var speed = new Speed(stack, report, connections, Duration.ofSeconds(seconds));
        report.say("making what is needed; the load comes from " + speed.loadName());
        var world = World.make(new Api(stack));
        var seed = new Seed(stack, world);
        seed.awaitStudy();
        seed.growTo(FEW);
        var growth = new Growth(stack, seed, speed, report);
        var calls = growth.calls();
        var replays =
                speed.record(List.of(calls.get(0), calls.get(1), world.createsParticipant(), world.submitsComment()));
        stack.stopRecording();
        report.say("warming up");
        speed.warmUp(
                Stream.concat(calls.stream(), replays.keySet().stream())
                        .distinct()
                        .toList(),
                Duration.ofSeconds(warmUp));
        seed.shrinkTo(FEW);
        if (only.contains("speed") || only.contains("growth")) {
            few(calls, replays, speed, growth);
            seed.shrinkTo(FEW);
        }
        if (only.contains("growth")) {
            discussions(new Api(stack), world, seed, speed, growth, report);
        }
        if (only.contains("facts")) {
            facts(world, new Facts(stack, report));
        }
        if (only.contains("growth")) {
            many(seed, growth, report);
        }
        if (only.contains("start")) {
            start(new StartUp(stack, report), report);
        }
    }

    private void few(List<Call> calls, Map<Call, Replay> replays, Speed speed, Growth growth) throws Exception {
        for (var call : calls) {
            var goal = call.name().contains("list") ? LIST : READ;
            var found = replays.containsKey(call) ? speed.compare(call, replays.get(call), goal) : speed.direct(call);
            growth.cost(call, found, FEW);
        }
        for (var call : replays.keySet()) {
            if (call.body() != null) {
                speed.compare(call, replays.get(call), CREATE);
            }
        }
    }

    private void facts(World world, Facts facts) throws Exception {
        facts.delay(world.submitsComment(), Duration.ofSeconds(2L * seconds));
        facts.burst();
    }

    private void discussions(Api api, World world, Seed seed, Speed speed, Growth growth, Report report)
            throws Exception {
        report.say("saying little about many reviews and much about one");
        var quiet = Discussion.quiet(api, world, seed);
        var lively = Discussion.lively(api, world, seed);
        speed.warmUp(quiet.calls().subList(0, 4), Duration.ofSeconds(warmUp));
        for (var discussion : List.of(quiet, lively)) {
            for (var call : discussion.calls()) {
                growth.cost(call, discussion.comments());
            }
        }
    }

    private void many(Seed seed, Growth growth, Report report) throws Exception {
        report.say("making %,d participants and comments".formatted(rows));
        seed.growTo(rows);
        for (var call : growth.calls()) {
            growth.cost(call, rows);
        }
    }

    private void start(StartUp start, Report report) throws Exception {
        start.memory("after the load");
        report.say("starting every part by itself");
        start.time();
    }
}
