package org.zajedno.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL with one database, its owner, and an application user who owns nothing and cannot pass the wall. */
final class EmbeddedDatabase {

    private final EmbeddedPostgres server;
    private final String service;

    private EmbeddedDatabase(EmbeddedPostgres server, String service) {
        this.server = server;
        this.service = service;
    }

    static EmbeddedDatabase start(String service) {
        try {
            // the data of a test need not survive a power cut
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            var database = new EmbeddedDatabase(server, service);
            database.provision();
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void provision() {
        var statements = List.of(
                "create role " + service + "_owner login password 'test'",
                "create role " + service + "_app login password 'test' nosuperuser nobypassrls nocreatedb nocreaterole",
                "create database " + service + " owner " + service + "_owner",
                "revoke all on database " + service + " from public",
                "grant connect on database " + service + " to " + service + "_app");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "zajedno.database.url", "jdbc:postgresql://localhost:" + server.getPort() + "/" + service,
                "zajedno.database.user", service + "_app",
                "zajedno.database.password", "test",
                "zajedno.database.owner", service + "_owner",
                "zajedno.database.owner.password", "test");
    }

    void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
