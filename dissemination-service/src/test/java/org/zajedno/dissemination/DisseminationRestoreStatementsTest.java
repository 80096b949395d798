package org.zajedno.dissemination;

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
class DisseminationRestoreStatementsTest extends RestoreStatementsTestBase {

    private static final String COMMENT =
            "insert into comment (id, country, material_version_id, kind, submitted_on, version) values (?, 'RS', ?, 'CONTENT', '2021-04-19', 1)";
    private static final String RESPONSE =
            "insert into response (id, comment_id, country, decision, answered_on, version) values (?, ?, 'RS', 'ACCEPTED', '2021-04-20', 1)";

    @Test
    void whatPanelsHaveLostGoesAndTheRestStays() throws Exception {
        TestDatabase.clean();
        var comment = UUID.randomUUID();
        var lost = UUID.randomUUID();
        var version = UUID.randomUUID();
        var response = UUID.randomUUID();
        try (var database = TestDatabase.withoutWalls()) {
            database.setAutoCommit(false);
            // Given
            does(database, COMMENT, comment, version);
            does(database, COMMENT, lost, version);
            does(database, RESPONSE, response, comment);
            does(database, RESPONSE, UUID.randomUUID(), comment);
            does(database, RESPONSE, UUID.randomUUID(), lost);

            // When
            afterRestoreOf("panels", List.of(new Kept("comment", comment), new Kept("response", response)), database);

            // Then
            assertThat(ids(database, "select id from comment")).containsExactly(comment);
            assertThat(ids(database, "select id from response")).containsExactly(response);
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
