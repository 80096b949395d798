package org.zajedno.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zajedno.bench.Figure.Goal;

/** What a request costs when there is a hundred times as much. */
final class Growth {
    private static final double MOST = 1.3;
    private static final int PATHS = 1000;
    private static final int PAGES = 40;

    private final BenchStack stack;
    private final Seed seed;
    private final Speed speed;
    private final Report report;
    private final Map<String, Figure> before = new LinkedHashMap<>();

    Growth(BenchStack stack, Seed seed, Speed speed, Report report) {
        this.stack = stack;
        this.seed = seed;
        this.speed = speed;
        this.report = report;
    }

    /** The calls whose cost must not depend on the number of rows; their paths are spread over all there is now. */
    List<Call> calls() throws IOException, InterruptedException, SQLException {
        var api = new Api(stack);
        var calls = new ArrayList<Call>();
        calls.add(Call.read(
                "participants: single read",
                "participants",
                World.TEAM,
                paths(
                        "/v1/participants/",
                        "participants",
                        "select id from participant where country = 'RS' order by random() limit " + PATHS)));
        calls.add(Call.read(
                "participants: list of 25",
                "participants",
                World.TEAM,
                api.pages("participants", World.TEAM, "/v1/participants?limit=25", PAGES)));
        calls.add(Call.read(
                "panels: single comment",
                "panels",
                World.RESEARCHER,
                paths("/v1/comments/", "panels", "select id from comment order by random() limit " + PATHS)));
        calls.add(Call.read(
                "panels: list of 25 comments of a review",
                "panels",
                World.RESEARCHER,
                paths(
                                "/v1/review-requests/",
                                "panels",
                                "select id from review_request order by random() limit " + PATHS)
                        .stream()
                        .map(path -> path + "/comments?limit=25")
                        .toList()));
        calls.add(Call.read(
                "panels: list of 25 own comments",
                "panels",
                World.MEMBER,
                api.pages("panels", World.MEMBER, "/v1/comments?limit=25", PAGES)));
        calls.add(Call.read(
                "dissemination: trace of a comment",
                "dissemination",
                World.RESEARCHER,
                paths(
                        "/v1/trace/comment/",
                        "dissemination",
                        "select id from comment order by random() limit " + PATHS)));
        return calls;
    }

    private List<String> paths(String prefix, String database, String sql) throws SQLException {
        return seed.ids(database, sql).stream().map(prefix::concat).toList();
    }

    /** What it costs now, to compare with later. */
    Figure cost(Call call, Latencies found, int rows) {
        var figure = Figure.of("%s: time per request".formatted(sized(call, rows)), found.microsPerRequest(), "µs");
        var small = before.putIfAbsent(call.name(), figure);
        return report.add(small == null ? figure : figure.against(small).wanting(Goal.below(MOST)));
    }

    Figure cost(Call call, int rows) throws IOException, InterruptedException {
        return cost(call, speed.measure(call, sized(call, rows), stack.direct(call.service())), rows);
    }

    private static String sized(Call call, int rows) {
        return "%s, %,d rows".formatted(call.name(), rows);
    }
}
