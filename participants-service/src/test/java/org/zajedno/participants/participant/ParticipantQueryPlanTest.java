package org.zajedno.participants.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.site;
import static org.zajedno.participants.Scenario.study;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.country.Country;
import org.zajedno.kit.http.ListParameters;
import org.zajedno.kit.testing.TestDatabase;

/** What a page and a single participant cost does not grow with the table: each is a walk along one index, behind the wall. */
@QuarkusTest
class ParticipantQueryPlanTest {

    private static final String MANY = """
            insert into participant (id, code, study_id, site_id, country, enrolment, version, created_at, modified_at)
            select gen_random_uuid(), 'C' || n, '%s', '%s', case when n %% 10 = 0 then 'RS' else 'XK' end, 'CANDIDATE', 0,
                   timestamptz '2019-01-01' + n * interval '1 second', timestamptz '2019-01-01' + n * interval '1 second'
            from generate_series(1, 20000) n""";

    private String study;

    @BeforeEach
    void manyParticipants() throws SQLException {
        TestDatabase.clean();
        study = study();
        var site = site(study, "RS");
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("set zajedno.countries = 'RS,XK'");
            statement.execute(MANY.formatted(study, site));
            statement.execute("analyze participant");
        }
    }

    @Test
    void pageOfACountryIsAWalkAlongItsIndex() throws SQLException {
        // When
        var plan = plan(page(new ParticipantFilter()));

        // Then
        assertThat(plan).contains("using participant_by_country").doesNotContain("Seq Scan on participant");
        assertThat(plan).contains("ROW(created_at, id) > ROW(").contains("Index Cond");
    }

    @Test
    void pageOfAStudyIsAWalkAlongItsIndex() throws SQLException {
        // Given
        var filter = new ParticipantFilter();
        filter.studyId = UUID.fromString(study);

        // When
        var plan = plan(page(filter));

        // Then
        assertThat(plan).contains("Index Scan using participant_by_").doesNotContain("Seq Scan on participant");
    }

    @Test
    void singleParticipantIsOneLookUp() throws SQLException {
        // When
        var plan = plan("select * from participant where id = '" + UUID.randomUUID() + "'");

        // Then
        assertThat(plan).contains("Index Scan using participant_pkey");
    }

    @Test
    void pagesFollowEachOtherToTheEnd() {
        // Given
        var seen = 0;
        String cursor = null;

        // When
        do {
            var page = as(TEAM_RS).get("/v1/participants?limit=200" + (cursor == null ? "" : "&cursor=" + cursor));
            seen += page.jsonPath().getList("items.id").size();
            cursor = page.path("next");
        } while (cursor != null);

        // Then
        assertThat(seen).isEqualTo(2_000);
    }

    private static String page(ParticipantFilter filter) {
        return ParticipantRepository.query(List.of(new Country("RS")), filter, new ListParameters())
                .text(true);
    }

    private String plan(String sql) throws SQLException {
        var bound = sql.replace(":countries", "'RS'")
                .replace(":after1", "timestamptz '2019-01-01T00:30:00Z'")
                .replace(":after2", "'00000000-0000-0000-0000-000000000000'::uuid")
                .replace(":study", "'" + study + "'")
                .replace(":rows", "26");
        try (var app = TestDatabase.asApp()) {
            return explain(app, bound);
        }
    }

    private static String explain(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute("set zajedno.countries = 'RS'");
            var plan = new StringBuilder();
            try (var row = statement.executeQuery("explain " + sql)) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
