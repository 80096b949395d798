package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.SERBIAN_RESPONSE;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.thank;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** What the database itself keeps from the service's own user. */
@QuarkusTest
class DatabaseRightsTest {

    private static final List<String> WALLED = List.of(
            "work",
            "edition",
            "contribution",
            "acknowledgement_line",
            "comment",
            "response",
            "material_version",
            "material_change",
            "report_line",
            "acknowledged_withdrawal",
            "concern",
            "concern_comment",
            "impact_entry",
            "impact_comment",
            "comment_taken_back",
            "gripp_report",
            "reported_impact");

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void somethingIsStoredEverywhere() {
        TestDatabase.clean();
        facts.dispatch(
                Scenario.studyRegistered(),
                Scenario.submitted(SERBIAN_COMMENT, "RS"),
                Scenario.answered(SERBIAN_COMMENT, SERBIAN_RESPONSE, "RS", "ACCEPTED"),
                Scenario.released(),
                Scenario.serbiaNamed(),
                Scenario.gathered(1, SERBIAN_COMMENT),
                Scenario.impactRecorded("POSITIVE", 1, SERBIAN_COMMENT),
                Scenario.grippReportFrozen(),
                Scenario.retracted(UUID.randomUUID(), "RS"),
                Scenario.announced(Scenario.STUDY.toString(), "FINISHED", 1),
                new FactDispatcher.SentFact(
                        "participants",
                        "ConsentWithdrawn",
                        Scenario.STUDY,
                        "RS",
                        "2021-01-01",
                        "{\"withdrawalId\":\"%s\",\"consentId\":\"%s\"}".formatted(Scenario.WEBINAR, Scenario.STUDY)));
        var edition = edition(work(), "en", "Let's Work Together", "How to work together.");
        thank(edition, "Mina A.");
        Scenario.coordinator().body("""
                        {"about":{"kind":"EVENT","id":"%s"},"name":"Webinar","type":"MEETING","audiences":["CITIZENS"],
                         "objective":"To present.","status":"DELIVERED"}""".formatted(Scenario.WEBINAR)).post("/v1/reports/779334/2/dissemination/lines");
    }

    private static Map<String, Long> seen(String countries) throws SQLException {
        var seen = new LinkedHashMap<String, Long>();
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            if (countries != null) {
                statement.execute("select set_config('zajedno.countries', '" + countries + "', true)");
            }
            for (var table : WALLED) {
                try (var row = statement.executeQuery("select count(*) from " + table)) {
                    row.next();
                    seen.put(table, row.getLong(1));
                }
            }
        }
        return seen;
    }

    @Test
    void withoutACountryNoRowIsSeen() throws SQLException {
        assertThat(seen(null).values()).containsOnly(0L);
        assertThat(seen("").values()).containsOnly(0L);
    }

    @Test
    void ownCountryIsSeen() throws SQLException {
        assertThat(seen("RS").values()).containsOnly(1L);
    }

    @Test
    void otherCountrySeesWhatConcernsTheProject() throws SQLException {
        var seen = seen("BA");

        assertThat(seen.entrySet().stream()
                        .filter(table -> table.getValue() > 0)
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "work",
                        "edition",
                        "material_version",
                        "report_line",
                        "concern",
                        "impact_entry",
                        "gripp_report",
                        "reported_impact");
    }

    @Test
    void serviceCannotChangeTheSchema() throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("alter table comment disable row level security"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("delete from comment_taken_back"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from report_line"))
                    .hasMessageContaining("permission denied");
        }
    }
}
