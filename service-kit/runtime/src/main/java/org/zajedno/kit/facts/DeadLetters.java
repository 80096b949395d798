package org.zajedno.kit.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.http.Page;
import org.zajedno.kit.paging.Keyset;
import org.zajedno.kit.paging.KeysetQuery;
import org.zajedno.kit.problem.ExceptionClassifier;
import org.zajedno.kit.problem.Refusal;

/**
 * Facts that could not be handled, kept in the consumer's own database: parking, replaying and the change that a replay causes
 * are then one transaction each, where a topic would be a second write that a crash can lose or double.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_KEY = 500;
    private static final int HEAD = 16 * 1024;
    private static final String PARK =
            "insert into dead_letter (id, topic, partition, position, key, headers, value, whole, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, position) do nothing";
    private static final String PARK_BARE =
            "insert into dead_letter (id, topic, partition, position, headers, whole, reason)"
                    + " values (?, ?, ?, ?, '[]', false, ?) on conflict (topic, partition, position) do nothing";
    private static final String FIND = "select topic, partition, position, key, headers, value, whole from dead_letter"
            + " where id = ? and replayed_at is null for update";
    private static final String REPLAYED = "update dead_letter set replayed_at = now() where id = ?";
    private static final String FORGET = "delete from dead_letter where replayed_at < now() - ?::interval";

    private static final Keyset<DeadLetter> LONGEST_WAITING_FIRST =
            Keyset.byTime("parked_at", DeadLetter::parkedAt, "id", DeadLetter::id);

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final FactDispatcher handling;
    private final ObjectMapper json;
    private final FactsConfig config;

    DeadLetters(
            AgroalDataSource database,
            EntityManager entities,
            FactDispatcher handling,
            ObjectMapper json,
            FactsConfig config) {
        this.database = database;
        this.entities = entities;
        this.handling = handling;
        this.json = json;
        this.config = config;
    }

    /** Keeps the record with its reason; of one that is larger than any fact its head, which cannot be replayed. */
    void park(ConsumerRecord<String, byte[]> message, Throwable why) {
        var value = message.value();
        var headers = DeadLetterHeaders.of(message.headers(), json);
        var large = value != null && value.length > FactReader.LARGEST;
        write(PARK, park -> {
            name(park, message);
            park.setString(5, key(message));
            park.setString(6, headers.json());
            park.setBytes(7, large ? Arrays.copyOf(value, HEAD) : value);
            park.setBoolean(8, headers.whole() && !large);
            park.setString(9, reason(why));
        });
        LOG.errorf(why instanceof UnreadableFact ? null : why, "Parked %s: %s", where(message), reason(why));
    }

    /** Keeps that there was a record and where, for one that the database does not take as it is. */
    void parkBare(ConsumerRecord<String, byte[]> message, Throwable why) {
        write(PARK_BARE, park -> {
            name(park, message);
            park.setString(5, reason(why));
        });
        LOG.errorf(why, "Parked %s without what it holds: %s", where(message), reason(why));
    }

    private static void name(PreparedStatement park, ConsumerRecord<String, byte[]> message) throws SQLException {
        park.setObject(1, UUID.randomUUID());
        park.setString(2, message.topic());
        park.setInt(3, message.partition());
        park.setLong(4, message.offset());
    }

    private static @Nullable String key(ConsumerRecord<String, byte[]> message) {
        return message.key() == null ? null : head(message.key().replace("\0", "?"), LONGEST_KEY);
    }

    private static String head(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static String reason(Throwable why) {
        return head(
                why instanceof UnreadableFact
                        ? "It cannot be read: " + why.getMessage()
                        : "Its handler failed: " + why.getClass().getSimpleName(),
                LONGEST_REASON);
    }

    private static String where(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "/" + message.partition() + "@" + message.offset();
    }

    private void write(String sql, Parameters parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                parameters.setOn(statement);
                statement.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException("dead letters could not be written", failed);
            }
        });
    }

    @FunctionalInterface
    private interface Parameters {
        void setOn(PreparedStatement statement) throws SQLException;
    }

    @Scheduled(every = "6h", identity = "forget-replayed-facts")
    void forgetReplayed() {
        write(FORGET, forget -> forget.setString(1, config.deadLetterRetention().toString()));
    }

    Page<DeadLetter> waiting(ListParameters listParameters) {
        return KeysetQuery.sql(
                        LONGEST_WAITING_FIRST,
                        DeadLetter.class,
                        "select id, topic, partition, position, key, reason, parked_at",
                        "from dead_letter")
                .where("replayed_at is null")
                .changed("parked_at", listParameters)
                .page(entities, listParameters);
    }

    /** Handles a parked fact again, in the caller's transaction; refuses one that still cannot be handled, which then stays. */
    void replay(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var message = find(connection, id).orElseThrow(Refusal::notFound);
            try {
                handling.handle(message);
            } catch (UnreadableFact still) {
                throw Refusal.conflict("still-unreadable");
            } catch (RuntimeException still) {
                throw stillFails(message, still);
            }
            try (var replayed = connection.prepareStatement(REPLAYED)) {
                replayed.setObject(1, id);
                replayed.executeUpdate();
            }
        }
    }

    /** The operator mends the cause and asks again; that a part is away for now is no fault of the fact. */
    private static RuntimeException stillFails(ConsumerRecord<String, byte[]> message, RuntimeException why) {
        if (new ExceptionClassifier(why).isPassing()) {
            return why;
        }
        LOG.errorf(why, "Still fails: %s", where(message));
        return Refusal.conflict("still-fails");
    }

    private Optional<ConsumerRecord<String, byte[]>> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, id);
            try (var row = find.executeQuery()) {
                return row.next() ? Optional.of(message(row)) : Optional.empty();
            }
        }
    }

    private ConsumerRecord<String, byte[]> message(ResultSet row) throws SQLException {
        if (!row.getBoolean("whole")) {
            throw Refusal.conflict("still-unreadable");
        }
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("position"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getString("key"),
                row.getBytes("value"),
                DeadLetterHeaders.read(row.getString("headers"), json),
                Optional.empty());
    }
}
