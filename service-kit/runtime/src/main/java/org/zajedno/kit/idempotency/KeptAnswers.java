package org.zajedno.kit.idempotency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.zajedno.kit.problem.Refusal;

/** The answers that were given under a key, for 24 hours. */
@ApplicationScoped
public class KeptAnswers {

    /**
     * Whose key, and for which operation.
     *
     * @param account keys of two callers never meet
     * @param key what the caller chose
     * @param operation method and path
     */
    record Key(String account, String key, String operation) {}

    /** What was replied. */
    record Answer(int status, String location, String entityTag, String body) {}

    // a lock that does not wait: whoever comes second while the first still runs is told so
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String FIND =
            "select operation, body_digest, status, location, entity_tag, body from idempotency_key where account = ? and key = ?";
    private static final String KEEP = "insert into idempotency_key"
            + " (account, key, operation, body_digest, status, location, entity_tag, body) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    KeptAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /** The kept answer, or empty when the caller may go on; refuses another body under the key, and a first request still running. */
    Optional<Answer> claim(Key id, String bodyDigest) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!lock(connection, id)) {
                throw Refusal.conflict("request-still-running");
            }
            try (var find = connection.prepareStatement(FIND)) {
                find.setString(1, id.account());
                find.setString(2, id.key());
                try (var row = find.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    if (!row.getString(1).equals(id.operation())
                            || !row.getString(2).equals(bodyDigest)) {
                        throw Refusal.of(Refusal.Kind.INVALID, "idempotency-key-reused");
                    }
                    return Optional.of(new Answer(row.getInt(3), row.getString(4), row.getString(5), row.getString(6)));
                }
            }
        }
    }

    private static boolean lock(Connection connection, Key id) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, id.account() + "\n" + id.key());
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    void keep(Key id, String bodyDigest, Answer answer) throws SQLException {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, id.account());
            keep.setString(2, id.key());
            keep.setString(3, id.operation());
            keep.setString(4, bodyDigest);
            keep.setInt(5, answer.status());
            keep.setString(6, answer.location());
            keep.setString(7, answer.entityTag());
            keep.setString(8, answer.body());
            keep.executeUpdate();
        }
    }

    /** Forgets every answer about a resource, as erasure asks. */
    public void forget(String location) {
        update("delete from idempotency_key where location = ?", location);
    }

    @Scheduled(every = "1h", identity = "forget-old-answers")
    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> update("delete from idempotency_key where created_at < now() - ?::interval", "24 hours"));
    }

    private void update(String sql, String argument) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
