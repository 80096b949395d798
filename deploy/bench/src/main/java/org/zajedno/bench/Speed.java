package org.zajedno.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.bench.Figure.Goal;
import org.zajedno.bench.Recording.Transaction;

/** How often calls are answered: by the service itself, through the gateway, and how often their statements run alone. */
final class Speed {
    private static final int TURNS_BEFORE = 8;
    private static final double GATEWAY = 0.6;
    private static final double STEADY = 1.1;

    private final BenchStack stack;
    private final Report report;
    private final Load load = Load.best();
    private final int connections;
    private final Duration time;

    Speed(BenchStack stack, Report report, int connections, Duration time) {
        this.stack = stack;
        this.report = report;
        this.connections = connections;
        this.time = time;
    }

    String loadName() {
        return load.name();
    }

    /** What the service asks of its database for each call; the log must be on. */
    Map<Call, Replay> record(List<Call> calls) throws IOException, InterruptedException {
        var api = new Api(stack);
        var replays = new LinkedHashMap<Call, Replay>();
        for (var call : calls) {
            for (int turn = 0; turn < TURNS_BEFORE; turn++) {
                api.make(call, turn);
            }
            replays.put(call, new Replay(recorded(api, call, 0), recorded(api, call, 1), ids(call)));
        }
        return replays;
    }

    private Transaction recorded(Api api, Call call, int turn) throws IOException, InterruptedException {
        var recording = new Recording(stack.postgresLog());
        api.make(call, turn);
        var found = recording.transactions();
        if (found.size() != 1) {
            throw new IOException("%s made %d transactions that could be measured, not one: %s"
                    .formatted(call.name(), found.size(), found));
        }
        return found.getFirst();
    }

    private static List<String> ids(Call call) {
        return call.paths().stream().map(path -> path.replaceFirst("^.*/", "")).toList();
    }

    /** The service, its database alone, and the gateway; the ratios that are asked for between them. */
    Latencies compare(Call call, Replay replay, Goal goal) throws Exception {
        var alone = database(call, replay);
        var service = measure(call, call.name(), stack.direct(call.service()));
        var direct = report.add(Figure.of(call.name(), service.perSecond(), Figure.PER_SECOND)
                .against(alone)
                .wanting(goal));
        gateway(call, direct);
        return service;
    }

    /** The service alone. */
    Latencies direct(Call call) throws IOException, InterruptedException {
        var found = measure(call, call.name(), stack.direct(call.service()));
        report.add(Figure.of(call.name(), found.perSecond(), Figure.PER_SECOND));
        return found;
    }

    private void gateway(Call call, Figure direct) throws IOException, InterruptedException {
        var name = call.name() + ", through the gateway";
        var passed = measure(call, name, stack.gateway());
        report.add(Figure.of(name, passed.perSecond(), Figure.PER_SECOND)
                .against(direct)
                .wanting(Goal.atLeast(GATEWAY)));
    }

    private Figure database(Call call, Replay replay) throws Exception {
        try (var quiet = stack.withoutRelay(call.service())) {
            replay.run(() -> stack.app(call.service()), connections, time.dividedBy(2));
            var found = replay.run(() -> stack.app(call.service()), connections, time);
            quiet.forgetFacts();
            var name = call.name() + ", its %d statements over JDBC".formatted(replay.size());
            report.add(name, found);
            return report.add(Figure.of(name, found.perSecond(), Figure.PER_SECOND));
        }
    }

    /**
     * Makes every call by turns, directly and through the gateway, until no service becomes faster by it: nothing is to be
     * measured while the compilers still work.
     */
    void warmUp(List<Call> calls, Duration atMost) throws IOException, InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        double before = 0;
        double now = round(calls);
        while (now > before * STEADY && System.nanoTime() < end) {
            before = now;
            now = round(calls);
        }
    }

    /** Requests a second over all calls, each weighing the same. */
    private double round(List<Call> calls) throws IOException, InterruptedException {
        double logarithms = 0;
        for (var call : calls) {
            var token = stack.token(call.user());
            logarithms += Math.log(load.run(call, stack.direct(call.service()), token, connections, time)
                            .perSecond()
                    + 1);
            load.run(call, stack.gateway(), token, connections, Duration.ofSeconds(1));
        }
        return Math.exp(logarithms / calls.size());
    }

    /** After a warm-up as long as the measurement. */
    Latencies measure(Call call, String name, String base) throws IOException, InterruptedException {
        load.run(call, base, stack.token(call.user()), connections, time);
        var found = load.run(call, base, stack.token(call.user()), connections, time);
        if (found.failed() > 0) {
            report.say("%s: %d requests failed and are not counted".formatted(name, found.failed()));
        }
        report.add(name, found);
        return found;
    }
}
