package org.zajedno.panels.development;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.zajedno.kit.testing.FactContractTestBase;
import org.zajedno.kit.testing.TestBroker;
import org.zajedno.kit.testing.TestDatabase;

/** What events-service tells of a training and of who came, as its contract has it. */
final class EventFacts {

    /** The one whose proof the sample holds. */
    static final String CODE = "7K3M-Q9XT-0HVW-B2CN-5RD8";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private EventFacts() {}

    static void eventIsAnnounced() {
        handled("EventAnnounced", FactContractTestBase.sample("events", "EventAnnounced"));
    }

    static void noted(String code, boolean attended, long version) {
        handled(
                "AttendanceNoted",
                FactContractTestBase.sample("events", "AttendanceNoted")
                        .replace(proof(CODE), proof(code))
                        .replace("\"attended\": true", "\"attended\": " + attended)
                        .replace("\"version\": 1", "\"version\": " + version));
    }

    static String proof(String code) {
        return AttendanceCode.typed(code).proof();
    }

    /** How many codes wait to be entered. */
    static long proofs() throws SQLException {
        return rows("attendance_proof");
    }

    private static void handled(String type, String json) {
        var id = TestBroker.publish("events", type, UUID.randomUUID(), null, json);
        await().atMost(PATIENCE).until(() -> rows("inbox where id = '" + id + "'") == 1);
    }

    private static long rows(String from) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
