package org.zajedno.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.bench.ReportLine.Goal;
import org.zajedno.bench.StatementRecorder.Transaction;

/** How often calls are answered: by the service itself, through the gateway, and how often their statements run alone. */
final class ThroughputBenchmark {
    private static final int TURNS_BEFORE = 8;
    private static final int TURNS = 3;
    private static final double GATEWAY = 0.75;
    private static final double STEADY = 1.1;

    private final BenchStack stack;
    private final BenchReport benchReport;
    private final LoadGenerator loadGenerator = LoadGenerator.best();
    private final int connections;
    private final Duration time;

    ThroughputBenchmark(BenchStack stack, BenchReport benchReport, int connections, Duration time) {
        this.stack = stack;
        this.benchReport = benchReport;
        this.connections = connections;
        this.time = time;
    }

    String loadName() {
        return loadGenerator.name();
    }

    /** What the service asks of its database for each call; the log must be on. */
    Map<LoadRequest, StatementReplay> record(List<LoadRequest> calls) throws IOException, InterruptedException {
        var benchClient = new BenchClient(stack);
        var replays = new LinkedHashMap<LoadRequest, StatementReplay>();
        for (var loadRequest : calls) {
            for (int turn = 0; turn < TURNS_BEFORE; turn++) {
                benchClient.make(loadRequest, turn);
            }
            replays.put(
                    loadRequest,
                    new StatementReplay(
                            recorded(benchClient, loadRequest, 0),
                            recorded(benchClient, loadRequest, 1),
                            ids(loadRequest)));
        }
        return replays;
    }

    private Transaction recorded(BenchClient benchClient, LoadRequest loadRequest, int turn)
            throws IOException, InterruptedException {
        var recording = new StatementRecorder(stack.postgresLog());
        benchClient.make(loadRequest, turn);
        var found = recording.transactions();
        if (found.size() != 1) {
            throw new IOException("%s made %d transactions that could be measured, not one: %s"
                    .formatted(loadRequest.name(), found.size(), found));
        }
        return found.getFirst();
    }

    private static List<String> ids(LoadRequest loadRequest) {
        return loadRequest.paths().stream()
                .map(path -> path.replaceFirst("^.*/", ""))
                .toList();
    }

    /** The service, its database alone, and the gateway; the ratios that are asked for between them. */
    LoadResult compare(LoadRequest loadRequest, StatementReplay statementReplay, Goal goal) throws Exception {
        var alone = database(loadRequest, statementReplay);
        var service = measure(loadRequest, loadRequest.name(), stack.direct(loadRequest.service()));
        var direct = benchReport.add(ReportLine.of(loadRequest.name(), service.perSecond(), ReportLine.PER_SECOND)
                .against(alone)
                .wanting(goal));
        gateway(loadRequest, direct);
        return service;
    }

    /** The service alone. */
    LoadResult direct(LoadRequest loadRequest) throws IOException, InterruptedException {
        var found = measure(loadRequest, loadRequest.name(), stack.direct(loadRequest.service()));
        benchReport.add(ReportLine.of(loadRequest.name(), found.perSecond(), ReportLine.PER_SECOND));
        return found;
    }

    /** The same through the gateway. */
    void gateway(LoadRequest loadRequest, ReportLine direct) throws IOException, InterruptedException {
        var name = loadRequest.name() + ", through the gateway";
        var passed = measure(loadRequest, name, stack.gateway());
        benchReport.add(ReportLine.of(name, passed.perSecond(), ReportLine.PER_SECOND)
                .against(direct)
                .wanting(Goal.atLeast(GATEWAY)));
    }

    private ReportLine database(LoadRequest loadRequest, StatementReplay statementReplay) throws Exception {
        try (var quiet = stack.withoutRelay(loadRequest.service())) {
            statementReplay.run(() -> stack.app(loadRequest.service()), connections, time.dividedBy(2));
            var found = statementReplay.run(() -> stack.app(loadRequest.service()), connections, time);
            quiet.forgetFacts();
            var name = loadRequest.name() + ", its %d statements over JDBC".formatted(statementReplay.size());
            benchReport.add(name, found);
            return benchReport.add(ReportLine.of(name, found.perSecond(), ReportLine.PER_SECOND));
        }
    }

    /**
     * Makes every call by turns, directly and through the gateway, until no service becomes faster by it: nothing is to be
     * measured while the compilers still work.
     */
    void warmUp(List<LoadRequest> calls, Duration atMost) throws IOException, InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        double before = 0;
        double now = round(calls);
        while (now > before * STEADY && System.nanoTime() < end) {
            before = now;
            now = round(calls);
        }
    }

    /** Requests a second over all calls, each weighing the same. */
    private double round(List<LoadRequest> calls) throws IOException, InterruptedException {
        double logarithms = 0;
        for (var loadRequest : calls) {
            var token = stack.token(loadRequest.user());
            logarithms += Math.log(loadGenerator
                            .run(loadRequest, stack.direct(loadRequest.service()), token, connections, time)
                            .perSecond()
                    + 1);
            loadGenerator.run(loadRequest, stack.gateway(), token, connections, Duration.ofSeconds(1));
        }
        return Math.exp(logarithms / calls.size());
    }

    /**
     * The service alone, for each several times by turns: of what is compared closely none may have had a better moment of the
     * machine. The median counts.
     */
    Map<LoadRequest, LoadResult> byTurns(List<LoadRequest> calls) throws IOException, InterruptedException {
        var found = new LinkedHashMap<LoadRequest, List<LoadResult>>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (var call : calls) {
                found.computeIfAbsent(call, first -> new ArrayList<>())
                        .add(measure(call, call.name(), stack.direct(call.service())));
            }
        }
        var medians = new LinkedHashMap<LoadRequest, LoadResult>();
        found.forEach((call, results) -> {
            results.sort(Comparator.comparingDouble(LoadResult::perSecond));
            medians.put(call, results.get(TURNS / 2));
        });
        return medians;
    }

    /** The service alone, as it is. */
    LoadResult run(LoadRequest loadRequest) throws IOException, InterruptedException {
        return loadGenerator.run(
                loadRequest, stack.direct(loadRequest.service()), stack.token(loadRequest.user()), connections, time);
    }

    double seconds() {
        return time.toMillis() / 1000.0;
    }

    /** After a warm-up as long as the measurement. */
    LoadResult measure(LoadRequest loadRequest, String name, String base) throws IOException, InterruptedException {
        loadGenerator.run(loadRequest, base, stack.token(loadRequest.user()), connections, time);
        var found = loadGenerator.run(loadRequest, base, stack.token(loadRequest.user()), connections, time);
        if (found.failed() > 0) {
            benchReport.say("%s: %d requests failed and are not counted".formatted(name, found.failed()));
        }
        benchReport.add(name, found);
        return found;
    }
}
