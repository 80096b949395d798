package org.zajedno.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, as its owner and as its application user. */
public final class TestDatabase {

    private static final String TABLES =
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                    + " where tableowner = current_user and tablename not like 'flyway%' and tablename not like 'reference_%'";

    private static final String DEADLOCK = "40P01";

    private TestDatabase() {}

    /** Removes every row but Flyway's history and tables named {@code reference_*}, whose rows the migrations brought. */
    public static void clean() {
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            truncate(statement, "truncate " + String.join(", ", tables) + " cascade");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Once more for as long as the service's own work in the background holds the tables in another order. */
    private static void truncate(Statement statement, String sql) throws SQLException {
        while (true) {
            try {
                statement.execute(sql);
                return;
            } catch (SQLException refused) {
                if (!DEADLOCK.equals(refused.getSQLState())) {
                    throw refused;
                }
            }
        }
    }

    /** The names of all tables with their schema, Flyway's own excepted. */
    public static List<String> tables() {
        try (var connection = asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** May change the schema; still bound by forced row-level security. */
    public static Connection asOwner() throws SQLException {
        return connect("zajedno.database.owner", "zajedno.database.owner.password");
    }

    /** What the service itself may; no country is set. */
    public static Connection asApp() throws SQLException {
        return connect("zajedno.database.user", "zajedno.database.password");
    }

    /** Ends every connection to the service's database and takes no new one, until it is closed again. */
    public static Absence away() throws SQLException {
        var absence = new Absence(asSuperuser(), value("zajedno.database.url").replaceFirst(".*/", ""));
        absence.begin();
        return absence;
    }

    /** A time without the database. */
    public record Absence(Connection server, String database) implements AutoCloseable {

        private void begin() throws SQLException {
            allowConnections(false);
            try (var end = server.prepareStatement(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")) {
                end.setString(1, database);
                end.execute();
            }
        }

        private void allowConnections(boolean allowed) throws SQLException {
            try (var statement = server.createStatement()) {
                statement.execute("alter database " + database + " allow_connections " + allowed);
            }
        }

        @Override
        public void close() throws SQLException {
            allowConnections(true);
            server.close();
        }
    }

    private static Connection asSuperuser() throws SQLException {
        return asSuperuser(value("zajedno.database.url").replaceFirst("/[^/]*$", "/postgres"));
    }

    /** The service's database as whoever operates it: no wall hides a row. */
    public static Connection withoutWalls() throws SQLException {
        return asSuperuser(value("zajedno.database.url"));
    }

    private static Connection asSuperuser(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(value("zajedno.database.url"), value(user), value(password));
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}
