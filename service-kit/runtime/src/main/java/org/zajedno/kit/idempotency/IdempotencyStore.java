package org.zajedno.kit.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.problem.Refusal;

/** The answers that were given under a key, for 24 hours; {@link ResponseCipher} keeps them from whoever reads the database. */
@ApplicationScoped
public class IdempotencyStore {

    /**
     * What was replied.
     *
     * @param languages of the texts in it
     * @param substituted whether one of them was not asked for
     */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String entityTag,
            List<String> languages,
            boolean substituted,
            @Nullable String body) {}

    // a lock that does not wait: whoever comes second while the first still runs is told so
    private static final String LOCK = "select pg_try_advisory_xact_lock(?)";
    private static final String FIND = "select request_digest, answer from idempotency_key where id = ?";
    private static final String KEEP =
            "insert into idempotency_key (id, request_digest, location_digest, answer) values (?, ?, ?, ?)";
    private static final String FORGET = "delete from idempotency_key where location_digest = ?";
    private static final String FORGET_OLD =
            "delete from idempotency_key where created_at < now() - interval '24 hours'";

    // its own, because an answer is not the input of a caller
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource database;
    private final ResponseCipher cipher;

    IdempotencyStore(AgroalDataSource database, ResponseCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The kept answer, or empty when the caller may go on; refuses another request under the key, and a first one still running. */
    Optional<Answer> claim(ResponseCipher.Request request) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!lock(connection, request)) {
                throw Refusal.conflict("request-still-running");
            }
            try (var find = connection.prepareStatement(FIND)) {
                find.setBytes(1, request.id());
                try (var row = find.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    if (!Arrays.equals(row.getBytes(1), request.digest())) {
                        throw Refusal.of(Refusal.Kind.INVALID, "idempotency-key-reused");
                    }
                    return Optional.of(JSON.readValue(cipher.unlock(request, row.getBytes(2)), Answer.class));
                }
            }
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static boolean lock(Connection connection, ResponseCipher.Request request) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, ByteBuffer.wrap(request.id()).getLong());
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    void keep(ResponseCipher.Request request, Answer answer) throws SQLException {
        try (var connection = database.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, request.id());
            keep.setBytes(2, request.digest());
            keep.setBytes(3, answer.location() == null ? null : cipher.location(answer.location()));
            keep.setBytes(4, cipher.lock(request, JSON.writeValueAsBytes(answer)));
            keep.executeUpdate();
        } catch (IOException neverHappens) {
            throw new UncheckedIOException(neverHappens);
        }
    }

    /** Forgets every answer about a resource, as erasure asks. */
    public void forget(String location) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setBytes(1, cipher.location(location));
            forget.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Scheduled(every = "1h", identity = "forget-old-answers")
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var forget = connection.prepareStatement(FORGET_OLD)) {
                forget.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
