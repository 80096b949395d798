package org.zajedno.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** The wall as the database keeps it, with a row behind it in every table. */
@QuarkusTest
class CountryWallTest {

    private static final List<String> WALLED = List.of(
            "study",
            "reporting_period",
            "further_grant",
            "partner_organisation",
            "site",
            "participant",
            "participant_change",
            "consent_form",
            "consent_form_version",
            "consent_form_text",
            "consent_record",
            "consent_event",
            "withdrawal",
            "vault.disclosure");
    private static final List<String> PERSONAL = List.of(
            "participant", "participant_change", "consent_record", "consent_event", "withdrawal", "vault.disclosure");

    @BeforeEach
    void somethingEverywhere() {
        TestDatabase.clean();
        var study = study();
        var participant = participant(study, "RS");
        move(TEAM_RS, participant, "SCREENING");
        var consent = consent(TEAM_RS, participant, versionInForce(form(study)));
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"QUOTE\", \"scope\": \"ERASE\"}");
        as(TEAM_RS).body("{\"name\": \"Petar\"}").put("/v1/participants/" + participant + "/identity");
        post(STEWARD_RS, "/v1/participants/" + participant + "/identity/disclosures", "{\"reason\": \"to call back\"}");
    }

    @Test
    void withoutACountryThereIsNothing() throws SQLException {
        // When
        var seen = counts("reset zajedno.countries");

        // Then
        assertThat(seen.values()).containsOnly(0L);
    }

    @Test
    void anotherCountrySeesNothingPersonal() throws SQLException {
        // When
        var seen = counts("set zajedno.countries = 'XK,ME'");

        // Then
        assertThat(seen).containsEntry("study", 1L);
        assertThat(PERSONAL).allSatisfy(table -> assertThat(seen).containsEntry(table, 0L));
    }

    @Test
    void ownCountrySeesItsRows() throws SQLException {
        // When
        var seen = counts("set zajedno.countries = 'RS'");

        // Then
        assertThat(seen.values()).allMatch(rows -> rows > 0);
    }

    @Test
    void everyTableWithACountryHasItsWall() throws SQLException {
        // When
        var open = unwalled();

        // Then
        assertThat(open).containsExactlyInAnyOrder("outbox", "inbox", "dead_letter", "idempotency_key");
    }

    private static Map<String, Long> counts(String setting) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute(setting);
            var counts = new HashMap<String, Long>();
            for (var table : WALLED) {
                counts.put(table, count(app, table));
            }
            return counts;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> unwalled() throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select array_agg(relname) from pg_class where relkind = 'r' and relowner = current_user::regrole"
                                + " and not (relrowsecurity and relforcerowsecurity) and relname not like 'flyway%'")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }
}
