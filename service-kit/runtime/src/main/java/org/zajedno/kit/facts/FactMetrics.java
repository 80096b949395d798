package org.zajedno.kit.facts;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** How many facts wait, for how long, and how many are parked: read every few seconds, not at every scrape. */
@ApplicationScoped
class FactMetrics {

    private static final String READ = """
            select (select count(*) from outbox),
                   (select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0) from outbox),
                   (select count(*) from dead_letter where replayed_at is null)""";

    private final AgroalDataSource database;
    private final AtomicLong depth;
    private final AtomicLong age;
    private final AtomicLong parked;

    FactMetrics(AgroalDataSource database, MeterRegistry metrics) {
        this.database = database;
        this.depth = metrics.gauge("zajedno.outbox.depth", new AtomicLong());
        this.age = metrics.gauge("zajedno.outbox.age.seconds", new AtomicLong());
        this.parked = metrics.gauge("zajedno.dead.letters", new AtomicLong());
    }

    @Scheduled(every = "5s", identity = "measure-facts", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var read = connection.prepareStatement(READ);
                    var row = read.executeQuery()) {
                row.next();
                depth.set(row.getLong(1));
                age.set(row.getLong(2));
                parked.set(row.getLong(3));
            } catch (SQLException failed) {
                throw new IllegalStateException("facts could not be counted", failed);
            }
        });
    }
}
