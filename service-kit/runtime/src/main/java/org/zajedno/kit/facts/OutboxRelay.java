package org.zajedno.kit.facts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zajedno.kit.work.BackgroundWorker;

/**
 * Publishes what waits in the outbox and removes it after the broker's acknowledgement. One relay per service works at a time,
 * by an advisory lock that ends with its transaction, so that it moves on when its holder dies. A crash between acknowledgement
 * and removal publishes again: delivery is at least once, and consumers note what they have handled.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    // named while it waits for the broker, so that nobody waits for it
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('outbox-relay', 13)), set_config('application_name', 'outbox-relay', true)";
    private static final String TAKE =
            "select seq, id, type, subject, country, traceparent, occurred_at, data from outbox order by seq limit ?";
    private static final String REMOVE = "delete from outbox where seq = any(?)";
    private static final int TRANSACTION_SECONDS = 60;

    private final AgroalDataSource database;
    private final FactPublisher publisher;
    private final FactsConfig config;
    private final BackgroundWorker backgroundWorker;

    OutboxRelay(AgroalDataSource database, FactPublisher publisher, FactsConfig config) {
        this.database = database;
        this.publisher = publisher;
        this.config = config;
        this.backgroundWorker = new BackgroundWorker(
                "outbox-relay",
                config.relayInterval(),
                config.relayGathers(),
                () -> relayOnce() >= config.relayBatch(),
                failed -> LOG.warnf("Facts wait: %s", failed.getMessage()));
    }

    void start(@Observes StartupEvent started) {
        backgroundWorker.start();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.FactAdded added) {
        backgroundWorker.wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        backgroundWorker.stop();
        publisher.close();
    }

    private int relayOnce() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            try (var connection = database.getConnection()) {
                var batch = isHolder(connection) ? take(connection) : List.<OutgoingFact>of();
                if (!batch.isEmpty()) {
                    publisher.publish(batch);
                    remove(connection, batch);
                }
                return batch.size();
            }
        });
    }

    private static boolean isHolder(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private List<OutgoingFact> take(Connection connection) throws SQLException {
        var batch = new ArrayList<OutgoingFact>();
        try (var take = connection.prepareStatement(TAKE)) {
            take.setInt(1, config.relayBatch());
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    batch.add(read(row));
                }
            }
        }
        return batch;
    }

    private static OutgoingFact read(ResultSet row) throws SQLException {
        return new OutgoingFact(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("country"),
                row.getString("traceparent"),
                row.getTimestamp("occurred_at").toInstant().atOffset(ZoneOffset.UTC),
                row.getString("data"));
    }

    private static void remove(Connection connection, List<OutgoingFact> batch) throws SQLException {
        var numbers = batch.stream().map(OutgoingFact::seq).toArray(Long[]::new);
        try (var remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("bigint", numbers));
            remove.executeUpdate();
        }
    }
}
