package org.zajedno.panels.gripp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class GrippApiTest {

    private String account;
    private String comment;

    @BeforeEach
    void aPanelHasSpoken() {
        TestDatabase.clean();
        var serbia = panel("RS");
        account = memberOf(serbia, "RS", "Lipa");
        var review = ReviewSteps.openReview(
                ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), serbia, panel("BA"));
        comment = ReviewSteps.said(review, "RS", account);
    }

    private Response begin(String form, String language) {
        return researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"" + form + "\",\"language\":\"" + language
                        + "\"}")
                .post("/v1/gripp-reports");
    }

    private void record(String outcome) {
        researcher()
                .body("{\"commentIds\":[\"" + comment + "\"],\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                        + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"Written review\"},"
                        + "\"hopedToInfluence\":{\"en\":\"That people can plan\"},\"standards\":[],"
                        + outcome + "}")
                .post("/v1/impact-entries");
    }

    private Response write(String report, String code, String text) {
        return researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"" + text + "\"}")
                .put(report + "/items/" + code);
    }

    private void writeAll(String report) {
        List.of("1", "4", "5").forEach(code -> write(report, code, "Written by a person <b>&"));
    }

    private Response freeze(String report, String body) {
        return researcher().header("If-Match", "*").body(body).post(report + "/freezing");
    }

    private static String item(String code, String rest) {
        return "items.find { it.code == '" + code + "' }." + rest;
    }

    @Test
    void evidenceFillsTheReportAndAPersonIsAskedForTheRest() {
        record("\"whatChanged\":{\"en\":\"The sheet is longer\"},\"effect\":\"NEGATIVE\"");

        var report = begin("SF", "sr-Latn");

        assertThat(report.statusCode()).isEqualTo(201);
        var items = report.jsonPath();
        assertThat(items.getList("items.code")).isEqualTo(List.of("1", "2", "3", "4", "5"));
        assertThat(items.getString("title")).isEqualTo("Izveštaj GRIPP2, kratki oblik");
        assertThat(items.getString(item("2", "text")))
                .contains("Upitani paneli: 2", "Članovi panela koji su doprineli: manje od 5", "Saradnja: 1");
        assertThat(items.getString(item("3", "text"))).contains("2026-03-01, nagore: [en] The sheet is longer");
        assertThat(items.<String>getList(item("3", "evidenceRefs")))
                .anyMatch(path -> path.startsWith("/v1/impact-entries/"));
        assertThat(items.getList("missing")).isEqualTo(List.of("1", "4", "5"));
    }

    @Test
    void longFormHasThirtyFourItems() {
        var report = begin("LF", "mk").jsonPath();

        assertThat(report.getList("items")).hasSize(34);
        assertThat(report.getString(item("4b", "name"))).isEqualTo("Вклучени лица");
        assertThat(report.getString(item("6", "text")))
                .isEqualTo("Членови на панелите платени за советувања: помалку од 5");
    }

    @Test
    void reportIsNotFrozenWhileItemsAreMissing() {
        record("\"noChange\":true");
        var report = begin("SF", "en").header("Location");
        write(report, "1", "To be heard");

        var refused = freeze(report, "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/gripp-items-missing");
        assertThat(refused.jsonPath().getList("codes")).isEqualTo(List.of("4", "5"));
    }

    @Test
    void reportIsNotFrozenWhileNobodyLookedAtWhatDidNotGoWell() {
        record("\"whatChanged\":{\"en\":\"The sheet is clear\"}");
        var report = begin("SF", "en").header("Location");
        writeAll(report);

        var refused = freeze(report, "{}");

        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/gripp-failure-not-considered");
        var frozen = freeze(report, "{\"noneFound\":true}").jsonPath();
        assertThat(frozen.getString("noneFound")).contains("none was found");
    }

    @Test
    void frozenReportIsNumberedCitableAndStaysAsItWas() throws SQLException {
        record("\"noChange\":true");
        var report = begin("SF", "en").header("Location");
        writeAll(report);

        var frozen = freeze(report, "{}").jsonPath();

        assertThat(frozen.getInt("number")).isPositive();
        assertThat(frozen.getString("citation")).startsWith("Zajedno, GRIPP2 report, short form. No. ");
        record("\"whatChanged\":{\"en\":\"Something later\"}");
        assertThat(researcher().get(report).jsonPath().getString(item("3", "text")))
                .isEqualTo(frozen.getString(item("3", "text")));
        assertThat(write(report, "5", "Other").jsonPath().getString("type")).isEqualTo("/problems/gripp-frozen");
        assertThat(freeze(report, "{}").statusCode()).isEqualTo(409);
        try (var app = TestDatabase.asApp();
                var statement = app.createStatement()) {
            statement.execute("select set_config('zajedno.countries', 'RS', false)");
            assertThat(statement.executeUpdate("update gripp_report set number = 99"))
                    .isZero();
        }
    }

    @Test
    void draftIsForResearchersAndAFrozenReportForEverybodyOnTheProject() {
        record("\"noChange\":true");
        var report = begin("SF", "en").header("Location");
        var draft = member("RS", account).get(report);
        writeAll(report);

        freeze(report, "{}");

        assertThat(draft.statusCode()).isEqualTo(404);
        assertThat(member("RS", account).get(report).statusCode()).isEqualTo(200);
        assertThat(member("RS", account).get("/v1/gripp-reports").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void researcherOfSomeCountriesDoesNotCountForAll() {
        var report = begin("SF", "en").header("Location");

        var refused = as(TestTokens.of("researcher").in("RS")).get(report);

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void itemOfAnotherIsNotWrittenOver() {
        var begun = begin("SF", "en");
        write(begun.header("Location"), "1", "First");

        var stale = researcher()
                .header("If-Match", begun.header("ETag"))
                .body("{\"text\":\"Second\"}")
                .put(begun.header("Location") + "/items/1");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(researcher()
                        .body("{\"text\":\"Second\"}")
                        .put(begun.header("Location") + "/items/1")
                        .statusCode())
                .isEqualTo(428);
    }
}
