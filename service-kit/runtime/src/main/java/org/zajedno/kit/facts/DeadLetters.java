package org.zajedno.kit.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jboss.logging.Logger;
import org.zajedno.kit.http.Cursor;
import org.zajedno.kit.problem.Causes;
import org.zajedno.kit.problem.Refusal;

/**
 * Facts that could not be handled, kept in the consumer's own database: parking, replaying and the change that a replay causes
 * are then one transaction each, where a topic would be a second write that a crash can lose or double.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 500;
    private static final String PARK =
            "insert into dead_letter (id, topic, partition, position, key, headers, value, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, position) do nothing";
    private static final String LIST = "select id, topic, partition, position, key, reason, parked_at from dead_letter"
            + " where replayed_at is null and (parked_at, id) > (?, ?) order by parked_at, id limit ?";
    private static final String FIND = "select topic, partition, position, key, headers, value from dead_letter"
            + " where id = ? and replayed_at is null for update";
    private static final String REPLAYED = "update dead_letter set replayed_at = now() where id = ?";

    private final AgroalDataSource database;
    private final FactHandling handling;
    private final ObjectMapper json;

    DeadLetters(AgroalDataSource database, FactHandling handling, ObjectMapper json) {
        this.database = database;
        this.handling = handling;
        this.json = json;
    }

    void park(ConsumerRecord<String, byte[]> message, RuntimeException why) {
        var reason = why instanceof Unreadable unreadable
                ? "It cannot be read: " + unreadable.getMessage()
                : "Its handler failed: " + why.getClass().getSimpleName();
        LOG.errorf(
                why instanceof Unreadable ? null : why,
                "Parked %s/%d@%d: %s",
                message.topic(),
                message.partition(),
                message.offset(),
                reason);
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection();
                    var park = connection.prepareStatement(PARK)) {
                park.setObject(1, UUID.randomUUID());
                park.setString(2, message.topic());
                park.setInt(3, message.partition());
                park.setLong(4, message.offset());
                park.setString(5, message.key() == null ? null : message.key().replace("\0", "?"));
                park.setString(6, headers(message));
                park.setBytes(7, message.value());
                park.setString(8, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
                park.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException("a fact could not be parked", failed);
            }
        });
    }

    List<DeadLetter> waiting(Cursor after, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var list = connection.prepareStatement(LIST)) {
            list.setTimestamp(1, Timestamp.from(after.createdAt()));
            list.setObject(2, after.id());
            list.setInt(3, limit);
            try (var row = list.executeQuery()) {
                var letters = new ArrayList<DeadLetter>();
                while (row.next()) {
                    letters.add(DeadLetter.read(row));
                }
                return letters;
            }
        }
    }

    /** Handles a parked fact again, in the caller's transaction; refuses one that still cannot be handled, which then stays. */
    void replay(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            var message = find(connection, id).orElseThrow(Refusal::notFound);
            try {
                handling.handle(message);
            } catch (Unreadable still) {
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
        if (new Causes(why).isPartAway()) {
            return why;
        }
        LOG.errorf(why, "Still fails: %s/%d@%d", message.topic(), message.partition(), message.offset());
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
        var headers = new RecordHeaders();
        try {
            json.readValue(row.getString("headers"), new TypeReference<TreeMap<String, String>>() {})
                    .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a parked fact is damaged", damaged);
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
                headers,
                Optional.empty());
    }

    private String headers(ConsumerRecord<String, byte[]> message) {
        var headers = new TreeMap<String, String>();
        for (var header : message.headers()) {
            var value = header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
            headers.put(header.key(), value.replace("\0", "?"));
        }
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
