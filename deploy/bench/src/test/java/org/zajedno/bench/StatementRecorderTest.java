package org.zajedno.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zajedno.bench.StatementRecorder.Statement;

class StatementRecorderTest {
    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void emptyLog() throws IOException {
        log = Files.writeString(folder.resolve("postgres.log"), line(1, "LOG", "execute <unnamed>: BEGIN"));
    }

    @Test
    void transactionsOfTwoConnectionsAreKeptApart() throws IOException {
        // Given
        var recording = new StatementRecorder(log);
        append(line(7, "LOG", "execute <unnamed>: BEGIN"));
        append(line(8, "LOG", "execute S_1: BEGIN"));
        append(line(7, "LOG", "execute S_2: select set_config('zajedno.countries', $1, true)"));
        append(line(7, "DETAIL", "Parameters: $1 = 'RS'"));
        append(line(8, "LOG", "execute S_3/C_4: select 8"));
        append(line(7, "LOG", "execute <unnamed>: select a\n\tfrom b where c = $1 and d = $2"));
        append(line(7, "DETAIL", "Parameters: $1 = 'it''s, $2', $2 = NULL"));
        append(line(7, "LOG", "execute S_9: COMMIT"));
        append(line(8, "LOG", "execute S_9: ROLLBACK"));

        // When
        var found = recording.transactions();

        // Then
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().statements())
                .containsExactly(
                        new Statement("select set_config('zajedno.countries', $1, true)", List.of("RS")),
                        new Statement(
                                "select a\nfrom b where c = $1 and d = $2", java.util.Arrays.asList("it's, $2", null)));
    }

    @Test
    void whatTheRelayDoesBesideIsNotTheRequests() throws IOException {
        // Given
        var recording = new StatementRecorder(log);
        append(line(7, "LOG", "execute <unnamed>: BEGIN"));
        append(line(7, "LOG", "execute S_2: select set_config('zajedno.countries', '', true)"));
        append(line(7, "LOG", "execute S_3: select pg_try_advisory_xact_lock(hashtextextended('outbox-relay', 13))"));
        append(line(7, "LOG", "execute S_9: COMMIT"));

        // When
        var found = recording.transactions();

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void marksAreWhatTheDriverWants() {
        // Given
        var statement = new Statement("select a ? 'b' from c where d = $1 and e = $12", List.of());

        // When
        var sql = statement.withMarks();

        // Then
        assertThat(sql).isEqualTo("select a ?? 'b' from c where d = ? and e = ?");
    }

    private void append(String line) throws IOException {
        Files.writeString(log, line, StandardOpenOption.APPEND);
    }

    private static String line(int process, String kind, String text) {
        return "2026-11-21 20:50:00.123 UTC [%d] %s:  %s\n".formatted(process, kind, text);
    }
}
