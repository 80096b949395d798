package org.zajedno.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database a service: owned by a role that migrates, used by a role that owns nothing and cannot step around
 * row-level security; nobody else may even connect.
 */
final class DatabaseSetup {
    private static final String BARE =
            " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '";

    private DatabaseSetup() {}

    static Connection superuser(int port) throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2&socketTimeout=20";
        return DriverManager.getConnection(
                address, PostgresPart.SUPERUSER, LocalSecrets.passwordOf(PostgresPart.SUPERUSER));
    }

    static void create(int port) throws SQLException {
        try (var connection = superuser(port)) {
            for (var service : ServicePart.NAMES) {
                role(connection, service + "_owner");
                role(connection, service + "_app");
                database(connection, service, service + "_owner");
                run(connection, "GRANT CONNECT ON DATABASE " + service + " TO " + service + "_app");
            }
            role(connection, "keycloak");
            database(connection, "keycloak", "keycloak");
            run(connection, "REVOKE ALL ON DATABASE postgres FROM PUBLIC");
            run(connection, "REVOKE ALL ON DATABASE template1 FROM PUBLIC");
        }
    }

    private static void role(Connection connection, String name) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(connection, "CREATE ROLE " + name + BARE + LocalSecrets.passwordOf(name) + "'");
        }
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
        }
        run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
