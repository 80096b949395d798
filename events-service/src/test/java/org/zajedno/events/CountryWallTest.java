package org.zajedno.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zajedno.kit.testing.TestDatabase;

/** What the service's own database user can and cannot do, whatever the code forgets. */
@QuarkusTest
class CountryWallTest {

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme", "registration_desk", "registration", "waiting_place"})
    void withoutACountryNothingIsSeen(String table) throws SQLException {
        // Given
        var event = open(1);
        register(event, somebody("RS"), "RS");
        register(event, somebody("BA"), "BA");

        // When
        var seen = count("", "select count(*) from " + table);

        // Then
        assertThat(seen).isZero();
        assertThat(count("RS", "select count(*) from " + table)).isPositive();
    }

    @Test
    void withoutACountryNoDraftIsSeen() throws SQLException {
        // Given
        draft(5);
        open(5);

        // When
        var seen = count("", "select count(*) from event");

        // Then
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void oneCountryDoesNotSeeAnother() throws SQLException {
        // Given
        var event = open(5);
        register(event, somebody("RS"), "RS");
        register(event, somebody("RS"), "RS");
        register(event, somebody("BA"), "BA");

        // When
        var seen = count("BA,XK", "select count(*) from registration");

        // Then
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void registrationCannotBeMovedBehindAnotherWall() {
        // Given
        register(open(5), somebody("RS"), "RS");

        // When
        var refusal = refusal("RS", "update registration set country = 'BA'");

        // Then
        assertThat(refusal).isEqualTo("42501");
    }

    @Test
    void applicationChangesNoSchemaAndNothingThatIsFrozen() {
        // Given
        var forbidden = List.of(
                "create table mine (id int)",
                "alter table registration disable row level security",
                "drop policy wall on registration",
                "update schedule_release set days = '[]'",
                "update reach set figures = '{}'",
                "delete from registration",
                "select * from registration_read");

        // When
        var refusals = forbidden.stream().map(sql -> refusal("RS", sql)).toList();

        // Then
        assertThat(refusals).containsOnly("42501");
    }

    private static long count(String countries, String sql) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = '" + countries + "'");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String refusal(String countries, String sql) {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = '" + countries + "'");
            statement.execute(sql);
            return "none";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }
}
