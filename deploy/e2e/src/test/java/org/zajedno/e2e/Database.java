package org.zajedno.e2e;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zajedno.local.LocalSecrets;

/** A look behind the API into a service's database, for comparing a ledger of what was accepted with what is there. */
record Database(String server, String service) {
    /** The first column of every row, as text, seen as somebody who acts for all countries. */
    List<String> column(String sql) throws SQLException {
        var url = server.replaceAll("/[^/]*$", "/") + service;
        var role = service + "_owner";
        try (var connection = DriverManager.getConnection(url, role, LocalSecrets.passwordOf(role));
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'BA,XK,ME,MK,RS'");
            try (var rows = statement.executeQuery(sql)) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(column(sql).getFirst());
    }
}
