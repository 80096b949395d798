package org.zajedno.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** The log of readings has a term, which its writer cannot shorten. */
@QuarkusTest
class RegistrationReadLogTest {

    @Inject
    RegistrationReadLog log;

    @BeforeEach
    void empty() {
        TestDatabase.clean();
    }

    @Test
    void readingIsDeletedWhenItsTermIsOver() throws SQLException {
        // Given
        note("1 day");
        note("1 year 364 days");
        note("2 years 1 day");
        note("10 years");

        // When
        log.deleteOld();

        // Then
        assertThat(kept()).containsExactly("1 day", "1 year 364 days");
    }

    private static void note(String age) throws SQLException {
        try (var connection = TestDatabase.asApp();
                var statement = connection.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            statement.execute("insert into registration_read (account, event_id, shown, at) values ('" + age
                    + "', gen_random_uuid(), 1, now() - interval '" + age + "')");
        }
    }

    /** Without the wall, which shows them to nobody. */
    private static List<String> kept() throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table registration_read no force row level security");
            var accounts = new ArrayList<String>();
            try (var row = statement.executeQuery("select account from registration_read order by at desc")) {
                while (row.next()) {
                    accounts.add(row.getString(1));
                }
            }
            connection.rollback();
            return accounts;
        }
    }
}
