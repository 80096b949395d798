package org.zajedno.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import org.zajedno.bench.StatementRecorder.Statement;
import org.zajedno.bench.StatementRecorder.Transaction;

/**
 * The statements of a request over JDBC by themselves. From two recordings of the same call it learns which values differ
 * from request to request; of those, known keys are chosen at random and the others are made anew, alike in shape.
 */
final class StatementReplay {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d.*");

    private final Transaction first;
    private final Transaction second;
    private final List<String> keys;
    private final Set<String> known;

    /** @param keys ids among which a request chooses; empty where it makes its own */
    StatementReplay(Transaction first, Transaction second, List<String> keys) {
        var one = sql(first);
        var other = sql(second);
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "two requests of one kind made different statements: %s and %s".formatted(one, other));
        }
        this.first = first;
        this.second = second;
        this.keys = List.copyOf(keys);
        this.known = Set.copyOf(keys);
    }

    int size() {
        return first.statements().size();
    }

    List<String> statements() {
        return sql(first);
    }

    private static List<String> sql(Transaction transaction) {
        return transaction.statements().stream().map(Statement::sql).toList();
    }

    /** How often it can be done over so many connections at once. */
    LoadResult run(Callable<Connection> open, int connections, Duration time) throws Exception {
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var all = new Histogram(3);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var workers = new ArrayList<Future<Histogram>>();
            for (int number = 0; number < connections; number++) {
                workers.add(threads.submit(() -> work(open, end)));
            }
            for (var worker : workers) {
                all.add(worker.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The statements of the request do not run by themselves: " + e.getCause(), e);
        }
        var percentiles = new HashMap<Double, Long>();
        for (var percentile : LoadResult.PERCENTILES) {
            percentiles.put(percentile, all.getValueAtPercentile(percentile));
        }
        return new LoadResult(all.getTotalCount() * 1e9 / (System.nanoTime() - begin), 0, percentiles);
    }

    private Histogram work(Callable<Connection> open, long end) throws Exception {
        var seen = new Histogram(3);
        try (var connection = open.call()) {
            connection.setAutoCommit(false);
            var prepared = new ArrayList<PreparedStatement>();
            for (var statement : first.statements()) {
                prepared.add(connection.prepareStatement(statement.withMarks()));
            }
            while (System.nanoTime() < end) {
                var begin = System.nanoTime();
                once(prepared);
                connection.commit();
                seen.recordValue((System.nanoTime() - begin) / 1000);
            }
        }
        return seen;
    }

    private void once(List<PreparedStatement> prepared) throws SQLException {
        var fresh = new HashMap<String, String>();
        for (int place = 0; place < prepared.size(); place++) {
            var statement = prepared.get(place);
            int number = 1;
            for (var value : values(place, fresh)) {
                statement.setObject(number++, value, Types.OTHER);
            }
            if (statement.execute()) {
                readAll(statement);
            }
        }
    }

    /** @param fresh what was made anew in this transaction so far, by what stood there in the recording */
    List<String> values(int place, Map<String, String> fresh) {
        var seen = first.statements().get(place).values();
        var others = second.statements().get(place).values();
        var values = new ArrayList<String>();
        for (int number = 0; number < seen.size(); number++) {
            values.add(value(seen.get(number), others.get(number), fresh));
        }
        return values;
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    private @Nullable String value(@Nullable String seen, @Nullable String other, Map<String, String> fresh) {
        if (seen == null || other == null || seen.equals(other)) {
            return seen;
        }
        if (INSTANT.matcher(seen).matches()) {
            return java.time.OffsetDateTime.now().toString();
        }
        if (!UUIDS.matcher(seen).find()) {
            return fresh.computeIfAbsent(seen, StatementReplay::alike);
        }
        return UUIDS.matcher(seen)
                .replaceAll(
                        id -> other.contains(id.group()) ? id.group() : fresh.computeIfAbsent(id.group(), this::key));
    }

    private String key(String seen) {
        return known.contains(seen)
                ? keys.get(ThreadLocalRandom.current().nextInt(keys.size()))
                : UUID.randomUUID().toString();
    }

    private static String alike(String seen) {
        var random = ThreadLocalRandom.current();
        var made = new StringBuilder(seen);
        for (int place = 0; place < made.length(); place++) {
            var letter = made.charAt(place);
            if (Character.isDigit(letter)) {
                made.setCharAt(place, (char) ('0' + random.nextInt(10)));
            } else if (letter >= 'A' && letter <= 'Z') {
                made.setCharAt(place, (char) ('A' + random.nextInt(26)));
            }
        }
        return made.toString();
    }
}
