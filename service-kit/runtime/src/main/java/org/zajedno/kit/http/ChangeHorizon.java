package org.zajedno.kit.http;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Up to when it is certain what was changed. A row is given its time before its transaction commits: whoever follows a list by
 * these times would never see one that commits after another that began later. So a list that is asked for changes answers for
 * what was changed before the oldest transaction began that still runs in this service's database, and says when that was.
 */
@RequestScoped
public class ChangeHorizon {

    static final String HEADER = "Modified-Until";

    /** By how much the clocks of a service and of its database may differ: so much is told twice rather than never. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    // what runs under the names of technique changes no row that a list shows
    private static final String OLDEST = """
            select least(min(xact_start), clock_timestamp()) from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
              and application_name <> 'outbox-relay'""";

    private final AgroalDataSource database;
    private @Nullable Instant horizon;

    ChangeHorizon(AgroalDataSource database) {
        this.database = database;
    }

    /** Looks before the list is read, so that whatever was changed until then is in what is read. */
    Instant look() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(OLDEST)) {
            row.next();
            horizon = row.getTimestamp(1).toInstant();
            return horizon;
        } catch (SQLException failed) {
            throw new IllegalStateException("The oldest transaction could not be looked for", failed);
        }
    }

    boolean wasLookedFor() {
        return horizon != null;
    }

    /** Whether it is certain that nothing went before this that can still appear. */
    boolean covers(RemovedItem removedItem) {
        return removedItem.goneAt().isBefore(known());
    }

    private Instant known() {
        return Objects.requireNonNull(horizon, "nobody has looked");
    }

    /** With what the caller asks next. */
    Instant next() {
        return known().minus(OVERLAP);
    }
}
