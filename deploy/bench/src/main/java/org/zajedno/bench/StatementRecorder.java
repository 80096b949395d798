package org.zajedno.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service asked of its database, read from the server's own log: whole transactions, in the order of their ends. */
final class StatementRecorder {
    private static final Pattern START = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL): {2}(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)^(?:execute [^:]*|statement): (.*)$");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$\\d+ = (NULL|'(?:[^']|'')*')(?:, |$)");
    /** The relay, the consumers, the metrics and the purging work beside every request. */
    private static final Pattern HOUSEKEEPING =
            Pattern.compile("outbox-relay|from outbox|dead_letter|into inbox|delete from (?:inbox|idempotency_key)");

    private final Path log;
    private long from;

    StatementRecorder(Path log) throws IOException {
        this.log = log;
        begin();
    }

    /** Forgets what was before. */
    void begin() throws IOException {
        from = Files.size(log);
    }

    /** The transactions since the beginning that were made for requests. */
    List<Transaction> transactions() throws IOException {
        var open = new HashMap<String, List<Statement>>();
        var done = new ArrayList<Transaction>();
        for (var entry : entries()) {
            if ("DETAIL".equals(entry.kind())) {
                amend(open.get(entry.process()), entry.text());
                continue;
            }
            var statement = STATEMENT.matcher(entry.text());
            if (statement.matches()) {
                take(entry.process(), statement.group(1).strip(), open, done);
            }
        }
        return done.stream().filter(StatementRecorder::isOfRequest).toList();
    }

    private static void take(String process, String sql, Map<String, List<Statement>> open, List<Transaction> done) {
        if ("BEGIN".equalsIgnoreCase(sql)) {
            open.put(process, new ArrayList<>());
        } else if ("COMMIT".equalsIgnoreCase(sql)) {
            var statements = open.remove(process);
            if (statements != null && !statements.isEmpty()) {
                done.add(new Transaction(List.copyOf(statements)));
            }
        } else if ("ROLLBACK".equalsIgnoreCase(sql)) {
            open.remove(process);
        } else if (open.containsKey(process)) {
            open.get(process).add(new Statement(sql, List.of()));
        }
    }

    private static void amend(@Nullable List<Statement> statements, String detail) {
        if (statements != null
                && !statements.isEmpty()
                && detail.toLowerCase(java.util.Locale.ROOT).startsWith("parameters: ")) {
            var last = statements.removeLast();
            statements.add(new Statement(last.sql(), parameters(detail.substring("parameters: ".length()))));
        }
    }

    static List<@Nullable String> parameters(String text) {
        var found = new ArrayList<@Nullable String>();
        var parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            var value = parameter.group(1);
            found.add(
                    "NULL".equals(value)
                            ? null
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return found;
    }

    private static boolean isOfRequest(Transaction transaction) {
        return transaction.statements().size() > 1
                && transaction.statements().stream()
                        .noneMatch(statement ->
                                HOUSEKEEPING.matcher(statement.sql()).find());
    }

    private List<Entry> entries() throws IOException {
        var bytes = Files.readAllBytes(log);
        var text = new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8);
        var entries = new ArrayList<Entry>();
        for (var line : text.split("\n")) {
            var start = START.matcher(line);
            if (start.matches()) {
                entries.add(new Entry(start.group(1), start.group(2), start.group(3)));
            } else if (line.startsWith("\t") && !entries.isEmpty()) {
                var last = entries.removeLast();
                entries.add(new Entry(last.process(), last.kind(), last.text() + "\n" + line.substring(1)));
            }
        }
        return entries;
    }

    private record Entry(String process, String kind, String text) {}

    /** A statement with the values that were bound, as text; null is SQL's null. */
    record Statement(String sql, List<@Nullable String> values) {
        /** As the driver wants it. */
        String withMarks() {
            return sql.replace("?", "??").replaceAll("\\$\\d+", "?");
        }
    }

    /** What happened between begin and commit. */
    record Transaction(List<Statement> statements) {}
}
