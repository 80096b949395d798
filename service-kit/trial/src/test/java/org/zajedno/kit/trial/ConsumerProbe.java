package org.zajedno.kit.trial;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zajedno.kit.testing.TestDatabase;

/** What the consumer under test did, as its database tells. */
final class ConsumerProbe {

    private ConsumerProbe() {}

    static String fact(UUID subject, int number) {
        return "{\"thingId\":\"" + subject + "\",\"number\":" + number + "}";
    }

    static List<Integer> heard(UUID subject) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var query = connection.prepareStatement("select number from heard where subject = ? order by seq")) {
            query.setObject(1, subject);
            var numbers = new ArrayList<Integer>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getInt(1));
                }
            }
            return numbers;
        }
    }

    static List<String> column(String sql) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            var values = new ArrayList<String>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    static void asOwner(String... statements) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
