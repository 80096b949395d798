package org.zajedno.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.bench.ReportLine.Goal;

/** What a request costs when there is a hundred times as much. */
final class GrowthBenchmark {
    private static final double MOST = 1.3;
    private static final int PATHS = 1000;
    private static final int PAGES = 40;

    private final BenchStack stack;
    private final TableSeeder tableSeeder;
    private final ThroughputBenchmark throughputBenchmark;
    private final BenchReport benchReport;
    private final Map<String, ReportLine> before = new LinkedHashMap<>();

    GrowthBenchmark(
            BenchStack stack,
            TableSeeder tableSeeder,
            ThroughputBenchmark throughputBenchmark,
            BenchReport benchReport) {
        this.stack = stack;
        this.tableSeeder = tableSeeder;
        this.throughputBenchmark = throughputBenchmark;
        this.benchReport = benchReport;
    }

    /** The calls whose cost must not depend on the number of rows; their paths are spread over all there is now. */
    List<LoadRequest> calls() throws IOException, InterruptedException, SQLException {
        var api = new BenchClient(stack);
        var calls = new ArrayList<LoadRequest>();
        calls.add(LoadRequest.read(
                "participants: single read",
                "participants",
                BenchFixture.TEAM,
                paths(
                        "/v1/participants/",
                        "participants",
                        "select id from participant where country = 'RS' order by random() limit " + PATHS)));
        calls.add(LoadRequest.read(
                "participants: list of 25",
                "participants",
                BenchFixture.TEAM,
                api.pages("participants", BenchFixture.TEAM, "/v1/participants?limit=25", PAGES)));
        calls.add(LoadRequest.read(
                "panels: single comment",
                "panels",
                BenchFixture.RESEARCHER,
                paths("/v1/comments/", "panels", "select id from comment order by random() limit " + PATHS)));
        calls.add(LoadRequest.read(
                "panels: list of 25 comments of a review",
                "panels",
                BenchFixture.RESEARCHER,
                paths(
                                "/v1/review-requests/",
                                "panels",
                                "select id from review_request order by random() limit " + PATHS)
                        .stream()
                        .map(path -> path + "/comments?limit=25")
                        .toList()));
        calls.add(LoadRequest.read(
                "panels: list of 25 own comments",
                "panels",
                BenchFixture.MEMBER,
                api.pages("panels", BenchFixture.MEMBER, "/v1/comments?limit=25", PAGES)));
        calls.add(LoadRequest.read(
                "dissemination: trace of a comment",
                "dissemination",
                BenchFixture.RESEARCHER,
                paths(
                        "/v1/trace/comment/",
                        "dissemination",
                        "select id from comment order by random() limit " + PATHS)));
        return calls;
    }

    private List<String> paths(String prefix, String database, String sql) throws SQLException {
        return tableSeeder.ids(database, sql).stream().map(prefix::concat).toList();
    }

    /** What it costs now, to compare with later. */
    ReportLine cost(LoadRequest loadRequest, LoadResult found, int rows) {
        var figure = ReportLine.of(
                "%s: time per request".formatted(sized(loadRequest, rows)), found.microsPerRequest(), "µs");
        var small = before.putIfAbsent(loadRequest.name(), figure);
        return benchReport.add(small == null ? figure : figure.against(small).wanting(Goal.below(MOST)));
    }

    ReportLine cost(LoadRequest loadRequest, int rows) throws IOException, InterruptedException {
        return cost(
                loadRequest,
                throughputBenchmark.measure(loadRequest, sized(loadRequest, rows), stack.direct(loadRequest.service())),
                rows);
    }

    private static String sized(LoadRequest loadRequest, int rows) {
        return "%s, %,d rows".formatted(loadRequest.name(), rows);
    }
}
