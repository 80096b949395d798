package org.zajedno.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.zajedno.local.LocalSecrets;

/** A look behind the API into a service's database, for comparing a ledger of what was accepted with what is there. */
record ServiceDatabase(String server, String service) {
    /** The first column of every row, as text, seen as somebody who acts for all countries. */
    List<String> column(String sql) throws SQLException {
        try (var connection = connect();
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

    private Connection connect() throws SQLException {
        var url = server.replaceAll("/[^/]*$", "/") + service;
        var role = service + "_owner";
        return DriverManager.getConnection(url, role, LocalSecrets.passwordOf(role));
    }

    /** Stops the service's relay at its next look: what stands in the outbox is not told. */
    OpenTransaction holdRelay() throws SQLException {
        return hold("select pg_advisory_xact_lock(hashtextextended('outbox-relay', 13))");
    }

    /** A transaction of the test's own that keeps the locks which the statement takes, until it is closed. */
    OpenTransaction hold(String sql) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return new OpenTransaction(connection);
    }

    /** Locks that stop a service at one exact place. */
    record OpenTransaction(Connection connection) implements AutoCloseable {
        private static final String WAITING =
                "select count(*) from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))";

        /** Whether somebody has come to that place and waits. */
        boolean isWaitedFor() throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(WAITING)) {
                return row.next() && row.getLong(1) > 0;
            }
        }

        /** Before its time; that it is closed again later does no harm. */
        void letGo() throws SQLException {
            connection.close();
        }

        @Override
        public void close() throws SQLException {
            letGo();
        }
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(column(sql).getFirst());
    }
}
