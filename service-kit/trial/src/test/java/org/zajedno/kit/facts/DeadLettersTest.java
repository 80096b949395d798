package org.zajedno.kit.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** Parked facts stay until they are replayed, and for a while after that. */
@QuarkusTest
class DeadLettersTest {

    @Inject
    DeadLetters deadLetters;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void replayedFactIsDeletedAfterItsTermAndAWaitingOneNever() throws SQLException {
        // Given
        parked(1, "null");
        parked(2, "now() - interval '29 days'");
        parked(3, "now() - interval '31 days'");

        // When
        deadLetters.forgetReplayed();

        // Then
        assertThat(positions()).containsExactly(1L, 2L);
    }

    private static void parked(long position, String replayedAt) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("insert into dead_letter (id, topic, partition, position, headers, reason, parked_at,"
                    + " replayed_at) values (gen_random_uuid(), 'gone.facts', 0, " + position
                    + ", '[]', 'because', now() - interval '100 days', " + replayedAt + ")");
        }
    }

    private static List<Long> positions() throws SQLException {
        try (var connection = TestDatabase.asApp();
                var query = connection.prepareStatement("select position from dead_letter order by position");
                var row = query.executeQuery()) {
            var positions = new ArrayList<Long>();
            while (row.next()) {
                positions.add(row.getLong(1));
            }
            return positions;
        }
    }
}
