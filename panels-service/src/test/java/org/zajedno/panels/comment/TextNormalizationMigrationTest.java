package org.zajedno.panels.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

/** What was stored when letters came in as they were typed is composed, and what counts in it still finds its place. */
@QuarkusTest
class TextNormalizationMigrationTest {

    private static final String MIGRATION = "/db/migration/V2.97__letters_are_composed.sql";

    /** Texts, paragraphs and passages as they would stand there if their letters had been typed with separate accents. */
    private static final List<String> AS_BEFORE = List.of(
            "update comment c set text = normalize(c.text, NFD), topic = 'PASSAGE '"
                    + " || char_length(normalize(left(t.text, split_part(c.topic, ' ', 2)::int), NFD)) || ' '"
                    + " || char_length(normalize(left(t.text, split_part(c.topic, ' ', 3)::int), NFD)),"
                    + " about = jsonb_set(c.about, '{selector}', normalize((c.about -> 'selector')::text, NFD)::jsonb"
                    + " || jsonb_build_object('start', char_length(normalize(left(t.text,"
                    + " (c.about -> 'selector' ->> 'start')::int), NFD)), 'end', char_length(normalize(left(t.text,"
                    + " (c.about -> 'selector' ->> 'end')::int), NFD)))) from material_text t"
                    + " where t.material_version_id = c.material_version_id and t.language = c.language",
            "update material_text t set text = normalize(text, NFD), paragraphs = (select jsonb_agg("
                    + "normalize(p.value::text, NFD)::jsonb || jsonb_build_object('start', char_length(normalize(left(t.text,"
                    + " (p.value ->> 'start')::int), NFD)), 'end', char_length(normalize(left(t.text,"
                    + " (p.value ->> 'end')::int), NFD))) order by p.ordinality)"
                    + " from jsonb_array_elements(t.paragraphs) with ordinality p)",
            "update study_material set title = normalize(title::text, NFD)::jsonb");

    private String version;
    private String account;
    private String comment;

    @BeforeEach
    void somebodySpokeAboutAPassage() {
        TestDatabase.clean();
        var panel = panel("RS");
        account = memberOf(panel, "RS", "Lipa");
        version = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        var review = ReviewSteps.openReview(version, panel);
        comment = ReviewSteps.say(
                        review, "RS", account, ReviewSteps.comment(ReviewSteps.passage(), ReviewSteps.UNCREDITED))
                .path("id");
    }

    private String everything() {
        return member("RS", account).get("/v1/comments/" + comment).asString()
                + researcher()
                        .get("/v1/material-versions/" + version + "/texts/sr-Latn")
                        .asString();
    }

    @Test
    void textsFromBeforeAreComposedAndPassagesKeepTheirPlace() throws SQLException, IOException {
        // Given
        var composed = everything();
        asOwner(AS_BEFORE);
        assertThat(everything()).isNotEqualTo(composed);
        // When
        asOwner(List.of(migration()));
        // Then
        assertThat(everything()).isEqualTo(composed);
        assertThat(topic()).isEqualTo("PASSAGE 0 45");
    }

    private static String topic() throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            try (var row = statement.executeQuery("select topic from comment")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String migration() throws IOException {
        try (var script = TextNormalizationMigrationTest.class.getResourceAsStream(MIGRATION)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void asOwner(List<String> changes) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            for (var change : changes) {
                statement.execute(change);
            }
        }
    }
}
