package org.zajedno.kit.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zajedno.kit.http.Cursor;

/**
 * A fact that could not be handled and waits for an operator.
 *
 * @param position the record's offset in its partition
 * @param subject the aggregate that it is about; null where the record had no key
 */
@Schema(name = "DeadLetter", description = "A fact that could not be handled and waits for an operator")
public record DeadLetter(
        UUID id,
        @Schema(examples = "participants.facts") String topic,
        @Schema(examples = "0") int partition,
        @Schema(examples = "42") long position,

        @Schema(nullable = true, examples = "5c6e0a3a-6f5c-4c0e-8f0f-0d6f3b5a7c11")
        String subject,

        @Schema(examples = "It cannot be read: its data is not what a StudyRegistered holds")
        String reason,

        Instant parkedAt) {

    static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("position"),
                row.getString("key"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant());
    }

    Cursor cursor() {
        return new Cursor(parkedAt, id);
    }
}
