package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever follows a list by {@code modifiedSince} misses nothing, also not what commits after something that began later. */
public abstract class ModifiedSinceTestBase {

    private static final String EVERYWHERE = "select set_config('zajedno.countries', 'BA,XK,ME,MK,RS', true)";

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    /** In which the things of the list are kept. */
    protected abstract String table();

    /** Makes a thing through the API; its id. */
    protected abstract String make();

    /** The list, of what was changed since then. */
    protected abstract Response changedSince(String since);

    @Test
    void earlierTransactionThatCommitsLaterIsSeen() throws SQLException {
        // Given
        var model = make();
        var since = Instant.now().toString();
        var late = UUID.randomUUID();
        String early;
        Response during;
        try (var transaction = TestDatabase.asApp()) {
            insert(transaction, model, late);
            early = make();
            during = changedSince(since);
            transaction.commit();
        }

        // When
        var byHeader = changedSince(during.header("Modified-Until"));
        var byTimes = changedSince(newest(during, since));

        // Then
        assertThat(ids(during, byHeader)).contains(early, late.toString());
        assertThat(ids(during, byTimes)).contains(early, late.toString());
    }

    @Test
    void whatIsCommittedIsSeenAtOnce() {
        // Given
        var since = Instant.now().toString();
        var made = make();

        // When
        var seen = changedSince(since);

        // Then
        assertThat(ids(seen)).containsExactly(made);
        assertThat(Instant.parse(seen.header("Modified-Until")))
                .isBetween(Instant.parse(since).minusSeconds(3), Instant.now());
        assertThat(seen.jsonPath().getString("items[0].modifiedAt")).isNotNull();
    }

    /** As the service would that is slow: what it changes has its time before others, and is not committed. */
    private void insert(Connection transaction, String model, UUID id) throws SQLException {
        transaction.setAutoCommit(false);
        try (var statement = transaction.createStatement()) {
            statement.execute(EVERYWHERE);
            statement.execute("""
                    insert into %1$s select made.* from %1$s model
                    cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(model) || jsonb_build_object(
                        'id', '%2$s', 'created_at', clock_timestamp(), 'modified_at', clock_timestamp()) || '%4$s') made
                    where model.id = '%3$s'""".formatted(table(), id, model, distinct()));
        }
    }

    /** What has to differ between two rows, as JSON. */
    protected String distinct() {
        return "{}";
    }

    private static String newest(Response seen, String otherwise) {
        return seen.jsonPath().getList("items.modifiedAt", String.class).stream()
                .max(String::compareTo)
                .orElse(otherwise);
    }

    private static Set<String> ids(Response... replies) {
        var ids = new HashSet<String>();
        for (var reply : List.of(replies)) {
            assertThat(reply.statusCode()).isEqualTo(200);
            ids.addAll(reply.jsonPath().getList("items.id", String.class));
        }
        return ids;
    }
}
