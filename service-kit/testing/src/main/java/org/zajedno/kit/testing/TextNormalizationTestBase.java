package org.zajedno.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migration that composes letters finds every table, walled or not, and leaves alone what would become one. */
public abstract class TextNormalizationTestBase {

    private final String migration;

    /** @param migration the script's file name */
    protected TextNormalizationTestBase(String migration) {
        this.migration = migration;
    }

    @BeforeEach
    void somethingIsStoredAsItWasTyped() throws SQLException {
        asOwner("create table typed (words text unique, told jsonb);"
                + "insert into typed values (E'uc\\u030Ces\\u030Cc\\u0301e', '{\"sr-Latn\": \"uc\u030Ces\u030Cc\u0301e\"}');"
                + "alter table typed enable row level security; alter table typed force row level security;"
                + "create table twice (words text unique);"
                + "insert into twice values (E'c\\u030C'), (E'\\u010D')");
    }

    @AfterEach
    void itIsGone() throws SQLException {
        asOwner("drop table if exists typed; drop table if exists twice");
    }

    @Test
    void whatWasTypedWithSeparateAccentsIsComposed() throws SQLException, IOException {
        // Given
        assertThat(composed("typed", "words")).isFalse();
        // When
        asOwner(script());
        // Then
        assertThat(composed("typed", "words")).isTrue();
        assertThat(composed("typed", "told::text")).isTrue();
        assertThat(composed("twice", "words")).isFalse();
    }

    private String script() throws IOException {
        try (var script = getClass().getResourceAsStream("/db/migration/" + migration)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean composed(String table, String column) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("alter table " + table + " no force row level security");
            try (var row = statement.executeQuery(
                    "select coalesce(bool_and(" + column + " is nfc normalized), true) from " + table)) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void asOwner(String script) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(script);
        }
    }
}
