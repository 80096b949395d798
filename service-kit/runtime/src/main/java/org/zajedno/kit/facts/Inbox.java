package org.zajedno.kit.facts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Which facts were handled, noted in the transaction of the change that they caused: a fact that comes again does nothing. */
@ApplicationScoped
class Inbox {

    private static final String NOTE =
            "insert into inbox (source, id, trace_id) values (?, ?, ?) on conflict (source, id) do nothing";
    private static final String FORGET = "delete from inbox where handled_at < now() - ?::interval";

    private final AgroalDataSource database;
    private final FactsConfig config;

    Inbox(AgroalDataSource database, FactsConfig config) {
        this.database = database;
        this.config = config;
    }

    boolean firstTime(ReceivedFact fact, String traceId) {
        try (var connection = database.getConnection();
                var note = connection.prepareStatement(NOTE)) {
            note.setString(1, fact.source());
            note.setString(2, fact.id());
            note.setString(3, traceId);
            return note.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the inbox could not be written", failed);
        }
    }

    @Scheduled(every = "6h", identity = "forget-old-facts")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var forget = connection.prepareStatement(FORGET)) {
                forget.setString(1, config.inboxRetention().toString());
                forget.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException("the inbox could not be purged", failed);
            }
        });
    }
}
