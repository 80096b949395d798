package org.zajedno.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.zajedno.bench.ReportLine.Goal;

/** How long facts travel, by the times of commits that PostgreSQL keeps for both ends, and how many a second. */
final class FactBenchmark {
    private static final int RATE = 200;
    private static final int BURST = 10_000;
    private static final int CONNECTIONS = 16;
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final String COMMITS =
            "select id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000 from comment where id = any(?)";

    private static final String BURST_OF_FACTS = """
            insert into outbox (id, type, subject, country, data)
            select gen_random_uuid(), 'CommentSubmitted', id, 'RS',
                   json_build_object('commentId', id, 'authorProof', encode(sha256(id::bytea), 'hex'),
                                     'version', 0)::text
            from (select gen_random_uuid()::text as id from generate_series(1, ?)) made""";

    private final BenchStack stack;
    private final BenchReport benchReport;

    FactBenchmark(BenchStack stack, BenchReport benchReport) {
        this.stack = stack;
        this.benchReport = benchReport;
    }

    /** From the commit in panels-service to the commit of what it changes in dissemination-service. */
    void delay(LoadRequest submit, Duration time) throws Exception {
        var load = new HttpLoadGenerator();
        var base = stack.direct(submit.service());
        load.keep(RATE, submit, base, stack.token(submit.user()), CONNECTIONS, Duration.ofSeconds(3));
        var since = now();
        var sent = load.keep(RATE, submit, base, stack.token(submit.user()), CONNECTIONS, time);
        benchReport.add("panels: submit a comment, 200 a second", sent);
        var told = commits("panels", "select id from comment where created_at > to_timestamp(? / 1e6)", since);
        var heard = untilHeard(told);
        var delays = new Histogram(3);
        told.forEach((id, commit) -> delays.recordValue(Math.max(0, Objects.requireNonNull(heard.get(id)) - commit)));
        var name = "facts: commit to consumer's commit at %.0f/s, ".formatted(sent.perSecond());
        benchReport.add(ReportLine.of(name + "p50", delays.getValueAtPercentile(50) / 1000.0, "ms"));
        benchReport.add(ReportLine.of(name + "p99", delays.getValueAtPercentile(99) / 1000.0, "ms")
                .wanting(Goal.below(500)));
        var percentiles = new HashMap<Double, Long>();
        for (var percentile : LoadResult.PERCENTILES) {
            percentiles.put(percentile, delays.getValueAtPercentile(percentile));
        }
        benchReport.add("facts: commit to consumer's commit", new LoadResult(sent.perSecond(), 0, percentiles));
    }

    /** Many facts at once, from their one commit until the last is published, and until the last is handled. */
    void burst() throws Exception {
        var before = count();
        long committed;
        try (var panels = stack.app("panels");
                var insert = panels.prepareStatement(BURST_OF_FACTS)) {
            insert.setInt(1, BURST);
            insert.execute();
            committed = now();
        }
        var published = untilEmpty(committed);
        ConditionWait.until(() -> count() >= before + BURST, LOOK, "dissemination-service did not handle the burst.");
        var handled = (lastCommit() - committed) / 1e6;
        benchReport.add(
                ReportLine.of("facts: published in a burst of 10,000", BURST / published, ReportLine.PER_SECOND));
        benchReport.add(ReportLine.of(
                        "facts: published and handled in a burst of 10,000", BURST / handled, ReportLine.PER_SECOND)
                .wanting(Goal.atLeast(1000)));
    }

    private double untilEmpty(long committed) throws Exception {
        var emptyAt = new AtomicLong();
        try (var panels = stack.app("panels");
                var waiting = panels.prepareStatement(
                        "select exists (select 1 from outbox), extract(epoch from clock_timestamp()) * 1000000")) {
            ConditionWait.until(
                    () -> {
                        try (var row = waiting.executeQuery()) {
                            row.next();
                            emptyAt.set(row.getLong(2));
                            return !row.getBoolean(1);
                        }
                    },
                    LOOK,
                    "The relay did not publish the burst.");
        }
        return (emptyAt.get() - committed) / 1e6;
    }

    private Map<UUID, Long> untilHeard(Map<UUID, Long> told) throws Exception {
        Map<UUID, Long> heard = new HashMap<>();
        ConditionWait.until(
                () -> {
                    try (var database = stack.superuser("dissemination");
                            var statement = database.prepareStatement(COMMITS)) {
                        statement.setArray(
                                1, database.createArrayOf("uuid", told.keySet().toArray()));
                        heard.putAll(read(statement));
                    }
                    return heard.size() == told.size();
                },
                Duration.ofMillis(500),
                "dissemination-service did not hear of every comment.");
        return heard;
    }

    private Map<UUID, Long> commits(String service, String which, long since) throws SQLException {
        try (var database = stack.superuser(service);
                var statement = database.prepareStatement(COMMITS.replace("any(?)", "any(array(" + which + "))"))) {
            statement.setLong(1, since);
            return read(statement);
        }
    }

    private static Map<UUID, Long> read(java.sql.PreparedStatement statement) throws SQLException {
        var commits = new HashMap<UUID, Long>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                commits.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return commits;
    }

    private long now() throws SQLException {
        return ask("select extract(epoch from clock_timestamp()) * 1000000");
    }

    private long count() throws SQLException {
        return ask("select count(*) from comment");
    }

    private long lastCommit() throws SQLException {
        return ask("select max(extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000) from comment"
                + " where pg_xact_commit_timestamp(xmin) is not null");
    }

    private long ask(String sql) throws SQLException {
        try (var database = stack.superuser("dissemination");
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
