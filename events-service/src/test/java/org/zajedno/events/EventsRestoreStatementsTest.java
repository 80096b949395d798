package org.zajedno.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.RestoreStatementsTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class EventsRestoreStatementsTest extends RestoreStatementsTestBase {

    private static final String FORM = "insert into known_consent_form (form_version_id, ended) values (?, false)";
    private static final String CONSENT =
            "insert into known_consent (consent_id, country, study_id, form_version_id, permitted, renewed, version)"
                    + " values (?, 'RS', ?, ?, '{QUOTE}', '{}', 1)";

    @Test
    void consentsThatParticipantsHasLostGo() throws Exception {
        TestDatabase.clean();
        var form = UUID.randomUUID();
        var consent = UUID.randomUUID();
        var study = UUID.randomUUID();
        try (var database = TestDatabase.withoutWalls()) {
            database.setAutoCommit(false);
            // Given
            does(database, FORM, form);
            does(database, FORM, UUID.randomUUID());
            does(database, CONSENT, consent, study, form);
            does(database, CONSENT, UUID.randomUUID(), study, form);
            does(database, "insert into known_study (study_id) values (?), (?)", study, UUID.randomUUID());

            // When
            afterRestoreOf(
                    "participants",
                    List.of(new Kept("consent", consent), new Kept("form_version", form), new Kept("study", study)),
                    database);

            // Then
            assertThat(ids(database, "select consent_id from known_consent")).containsExactly(consent);
            assertThat(ids(database, "select form_version_id from known_consent_form"))
                    .containsExactly(form);
            assertThat(ids(database, "select study_id from known_study")).containsExactly(study);
            database.rollback();
        }
    }

    private static void does(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        }
    }

    private static List<UUID> ids(Connection database, String sql) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
