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

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(value("zajedno.database.url"), value(user), value(password));
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}
