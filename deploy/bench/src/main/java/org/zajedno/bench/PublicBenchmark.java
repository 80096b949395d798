package org.zajedno.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zajedno.bench.ReportLine.Goal;

/** What anybody may read: a list against a single one, and what a token costs where none is needed. */
final class PublicBenchmark {
    private static final int COPIES = 200;
    private static final int PAGES = COPIES / 25 - 1;
    private static final double LIST = 0.6;
    private static final double TOKEN = 0.95;

    private final ThroughputBenchmark throughputBenchmark;
    private final BenchReport benchReport;
    private final LoadRequest event;
    private final LoadRequest eventWithToken;
    private final LoadRequest events;
    private final LoadRequest work;
    private final LoadRequest works;

    private PublicBenchmark(
            ThroughputBenchmark throughputBenchmark,
            BenchReport benchReport,
            LoadRequest event,
            LoadRequest eventWithToken,
            LoadRequest events,
            LoadRequest work,
            LoadRequest works) {
        this.throughputBenchmark = throughputBenchmark;
        this.benchReport = benchReport;
        this.event = event;
        this.eventWithToken = eventWithToken;
        this.events = events;
        this.work = work;
        this.works = works;
    }

    /** Makes events and works that are out. */
    static PublicBenchmark make(
            BenchClient benchClient,
            BenchFixture benchFixture,
            TableSeeder tableSeeder,
            ThroughputBenchmark throughputBenchmark,
            BenchReport benchReport)
            throws IOException, InterruptedException, SQLException {
        var event = paths(
                "/v1/events/",
                tableSeeder.copies(
                        "events", "event", benchFixture.event(benchClient), COPIES, "{\"state\": \"ANNOUNCED\"}"));
        var work = paths(
                "/v1/works/",
                tableSeeder.copies(
                        "dissemination", "work", benchFixture.work(benchClient), COPIES, "{\"released\": true}"));
        return new PublicBenchmark(
                throughputBenchmark,
                benchReport,
                LoadRequest.read("events: single event, no token", "events", null, event),
                LoadRequest.read("events: single event, with a token", "events", BenchFixture.RESEARCHER, event),
                LoadRequest.read(
                        "events: public list of 25",
                        "events",
                        null,
                        benchClient.pages("events", null, "/v1/events?limit=25", PAGES)),
                LoadRequest.read("dissemination: single work, no token", "dissemination", null, work),
                LoadRequest.read(
                        "dissemination: public list of 25 works",
                        "dissemination",
                        null,
                        benchClient.pages("dissemination", null, "/v1/works?limit=25", PAGES)));
    }

    private static List<String> paths(String prefix, List<String> ids) {
        return ids.stream().map(prefix::concat).toList();
    }

    List<LoadRequest> calls() {
        return List.of(event, eventWithToken, events, work, works);
    }

    /** The calls that were chosen, and what each is compared with. */
    void measure(BenchSelection selection) throws IOException, InterruptedException {
        var others = Map.of(eventWithToken, event, events, event, works, work);
        var measured = calls().stream()
                .filter(call -> selection.has(call)
                        || others.entrySet().stream()
                                .anyMatch(pair -> pair.getValue().equals(call) && selection.has(pair.getKey())))
                .toList();
        var found = throughputBenchmark.byTurns(measured);
        for (var call : measured) {
            var line = ReportLine.of(
                    call.name(), Objects.requireNonNull(found.get(call)).perSecond(), ReportLine.PER_SECOND);
            var other = others.get(call);
            if (other != null) {
                line = line.against(ReportLine.of(
                                other.name(),
                                Objects.requireNonNull(found.get(other)).perSecond(),
                                ReportLine.PER_SECOND))
                        .wanting(Goal.atLeast(call.equals(eventWithToken) ? TOKEN : LIST));
            }
            throughputBenchmark.gateway(call, benchReport.add(line));
        }
    }
}
