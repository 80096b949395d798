package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.BOSNIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.CONCERN;
import static org.zajedno.dissemination.Scenario.GRIPP_REPORT;
import static org.zajedno.dissemination.Scenario.IMPACT;
import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.gathered;
import static org.zajedno.dissemination.Scenario.impactRecorded;
import static org.zajedno.dissemination.Scenario.member;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.retracted;
import static org.zajedno.dissemination.Scenario.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

/** Concerns, the impact log and its reports in the trace: who is led to them, and what facts in any order make of them. */
@QuarkusTest
class ImpactTraceTest {

    private static final String SERBIAN = "comment " + SERBIAN_COMMENT;
    private static final String BOSNIAN = "comment " + BOSNIAN_COMMENT;
    private static final String CONCERNED = "concern " + CONCERN;
    private static final String LOGGED = "impact-entry " + IMPACT;
    private static final String REPORTED = "gripp-report " + GRIPP_REPORT;

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void twoCountriesSaidTheSame() {
        TestDatabase.clean();
        facts.dispatch(
                submitted(SERBIAN_COMMENT, "RS"),
                submitted(BOSNIAN_COMMENT, "BA"),
                gathered(1, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                impactRecorded("POSITIVE", 1, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                Scenario.grippReportFrozen());
    }

    private static List<String> nodes(RequestSpecification caller, String kind, UUID id) {
        return nodes(caller.get("/v1/trace/" + kind + "/" + id).jsonPath());
    }

    private static List<String> nodes(JsonPath trace) {
        return trace.<Map<String, String>>getList("nodes").stream()
                .map(node -> node.get("kind") + " " + node.get("id"))
                .toList();
    }

    private static List<Integer> starts(String role, String... countries) {
        return Stream.of("concern/" + CONCERN, "impact-entry/" + IMPACT, "gripp-report/" + GRIPP_REPORT)
                .map(start -> as(role, countries).get("/v1/trace/" + start).statusCode())
                .toList();
    }

    @Test
    void commentLeadsToItsConcernItsImpactAndTheReport() {
        // When
        var trace = researcher().get("/v1/trace/comment/" + SERBIAN_COMMENT).jsonPath();

        // Then
        assertThat(trace.getList("links.type", String.class))
                .containsExactly("GATHERED_IN", "LOGGED_IN", "REPORTED_IN");
        assertThat(trace.getMap("nodes[1]"))
                .isEqualTo(Map.of("kind", "concern", "id", CONCERN.toString(), "href", "/v1/concerns/" + CONCERN));
        assertThat(trace.getMap("nodes[2]"))
                .isEqualTo(Map.of(
                        "kind", "impact-entry",
                        "id", IMPACT.toString(),
                        "state", "POSITIVE",
                        "href", "/v1/impact-entries/" + IMPACT,
                        "occurredOn", "2020-02-28"));
        assertThat(trace.getMap("nodes[3]"))
                .isEqualTo(Map.of(
                        "kind", "gripp-report",
                        "id", GRIPP_REPORT.toString(),
                        "label", "7",
                        "href", "/v1/gripp-reports/" + GRIPP_REPORT,
                        "occurredOn", "2020-04-01"));
    }

    @Test
    void eachLeadsPastTheCommentsToTheOthersAndSaysHowManyThereAre() {
        // When
        var fromConcern = researcher().get("/v1/trace/concern/" + CONCERN).jsonPath();
        var fromImpact = researcher().get("/v1/trace/impact-entry/" + IMPACT).jsonPath();
        var fromReport =
                researcher().get("/v1/trace/gripp-report/" + GRIPP_REPORT).jsonPath();

        // Then
        assertThat(List.of(fromConcern, fromImpact, fromReport)).allSatisfy(found -> {
            assertThat(nodes(found)).containsExactlyInAnyOrder(CONCERNED, LOGGED, REPORTED);
            assertThat(found.getMap("counts.comments")).isEqualTo(Map.of("state", "SUPPRESSED", "bound", 5));
        });
    }

    @Test
    void eachLeadsALeadBackToTheCommentsOfTheCountry() {
        // When
        var fromImpact = nodes(as("ppi-lead", "RS"), "impact-entry", IMPACT);
        var fromReport = nodes(as("ppi-lead", "RS"), "gripp-report", GRIPP_REPORT);

        // Then
        assertThat(List.of(fromImpact, fromReport))
                .allSatisfy(found -> assertThat(found).containsExactlyInAnyOrder(SERBIAN, LOGGED, REPORTED));
    }

    @Test
    void nobodyStartsFromWhatThePanelsDoNotLetThemRead() {
        // When / Then: concern, impact entry, report
        assertThat(starts("researcher", "RS")).containsExactly(200, 200, 200);
        assertThat(starts("coordinator", "RS")).containsExactly(404, 200, 200);
        assertThat(starts("ppi-lead", "RS")).containsExactly(404, 200, 200);
        assertThat(starts("ppi-lead", "ME")).containsExactly(404, 404, 200);
        assertThat(starts("country-team", "RS")).containsExactly(404, 404, 200);
        assertThat(starts("panel-member", "RS")).containsExactly(404, 404, 200);
        assertThat(starts("integrator", "BA", "XK", "ME", "MK", "RS")).containsExactly(404, 404, 404);
        assertThat(starts("data-steward", "RS")).containsExactly(403, 403, 403);
    }

    @Test
    void nobodyIsLedToWhatThePanelsDoNotLetThemRead() {
        // When / Then
        assertThat(nodes(as("ppi-lead", "RS"), "comment", SERBIAN_COMMENT)).containsExactly(SERBIAN, LOGGED, REPORTED);
        assertThat(nodes(as("ppi-lead", "RS"), "gripp-report", GRIPP_REPORT))
                .containsExactly(REPORTED, LOGGED, SERBIAN);
        assertThat(nodes(as("ppi-lead", "ME"), "gripp-report", GRIPP_REPORT)).containsExactly(REPORTED);
        assertThat(nodes(as("country-team", "RS"), "gripp-report", GRIPP_REPORT))
                .containsExactly(REPORTED);
        assertThat(nodes(coordinator(), "gripp-report", GRIPP_REPORT)).containsExactly(REPORTED, LOGGED);
        assertThat(nodes(as("researcher", "RS"), "concern", CONCERN)).containsExactly(CONCERNED, LOGGED, REPORTED);
        assertThat(nodes(as("researcher", "RS"), "comment", SERBIAN_COMMENT))
                .containsExactly(SERBIAN, CONCERNED, LOGGED, REPORTED);
    }

    @Test
    void memberFindsTheImpactOfTheOwnCommentAndNoCommentOfOthers() {
        // Given
        facts.dispatch(Scenario.released());

        // When
        var fromComment = nodes(member("RS"), "comment", SERBIAN_COMMENT);
        var fromVersion = nodes(member("RS"), "material-version", Scenario.SECOND_VERSION);
        var fromReport = nodes(member("RS"), "gripp-report", GRIPP_REPORT);

        // Then
        assertThat(fromComment)
                .containsExactly(SERBIAN, "material-version " + Scenario.SECOND_VERSION, LOGGED, REPORTED);
        assertThat(fromVersion).containsExactly("material-version " + Scenario.SECOND_VERSION);
        assertThat(fromReport).containsExactly(REPORTED);
    }

    @Test
    void entryWithoutCommentsIsSeenByWhoeverSeesTheWholeLog() {
        // Given
        TestDatabase.clean();
        facts.dispatch(impactRecorded("NO_CHANGE", 1), Scenario.grippReportFrozen());

        // When / Then
        assertThat(nodes(coordinator(), "gripp-report", GRIPP_REPORT)).containsExactly(REPORTED, LOGGED);
        assertThat(nodes(as("ppi-lead", "RS"), "gripp-report", GRIPP_REPORT)).containsExactly(REPORTED);
        assertThat(starts("ppi-lead", "RS")).containsExactly(404, 404, 200);
    }

    @Test
    void commentThatIsTakenBackIsBehindNothingWheneverThatIsHeard() {
        // When
        facts.dispatch(retracted(SERBIAN_COMMENT, "RS"));

        // Then
        assertThat(nodes(researcher(), "comment", SERBIAN_COMMENT)).containsExactly(SERBIAN);
        facts.dispatch(
                gathered(2, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                impactRecorded("MIXED", 2, SERBIAN_COMMENT, BOSNIAN_COMMENT));
        assertThat(nodes(researcher(), "comment", SERBIAN_COMMENT)).containsExactly(SERBIAN);
        assertThat(nodes(as("ppi-lead", "BA"), "impact-entry", IMPACT)).containsExactly(LOGGED, BOSNIAN, REPORTED);
        assertThat(nodes(as("ppi-lead", "RS"), "gripp-report", GRIPP_REPORT)).containsExactly(REPORTED);
    }

    @Test
    void olderGatheringDoesNotStandOverANewerOne() {
        // When
        facts.dispatch(
                gathered(3, BOSNIAN_COMMENT),
                gathered(2, SERBIAN_COMMENT),
                gathered(1, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                gathered(3, BOSNIAN_COMMENT));

        // Then
        assertThat(nodes(researcher(), "comment", SERBIAN_COMMENT)).containsExactly(SERBIAN, LOGGED, REPORTED);
        assertThat(nodes(researcher(), "comment", BOSNIAN_COMMENT))
                .containsExactly(BOSNIAN, CONCERNED, LOGGED, REPORTED);
    }

    @Test
    void olderOutcomeDoesNotStandOverANewerOneAndNoCommentIsLost() {
        // When: a lead who sees one country's comments told it again
        facts.dispatch(
                impactRecorded("NEGATIVE", 3, SERBIAN_COMMENT),
                impactRecorded("POSITIVE", 2, SERBIAN_COMMENT, BOSNIAN_COMMENT));

        // Then
        var trace = researcher().get("/v1/trace/impact-entry/" + IMPACT).jsonPath();
        assertThat(trace.getString("nodes[0].state")).isEqualTo("NEGATIVE");
        assertThat(nodes(as("ppi-lead", "RS", "BA"), "impact-entry", IMPACT)).contains(SERBIAN, BOSNIAN);
    }

    @Test
    void commentThatIsHeardOfLateAppears() {
        // Given
        TestDatabase.clean();
        facts.dispatch(
                Scenario.grippReportFrozen(),
                impactRecorded("POSITIVE", 1, SERBIAN_COMMENT),
                gathered(2, SERBIAN_COMMENT),
                gathered(1, BOSNIAN_COMMENT));
        assertThat(nodes(researcher(), "impact-entry", IMPACT)).containsExactly(LOGGED, REPORTED);

        // When
        facts.dispatch(submitted(SERBIAN_COMMENT, "RS"), submitted(BOSNIAN_COMMENT, "BA"));

        // Then
        assertThat(nodes(researcher(), "comment", SERBIAN_COMMENT))
                .containsExactly(SERBIAN, CONCERNED, LOGGED, REPORTED);
        assertThat(nodes(researcher(), "comment", BOSNIAN_COMMENT)).containsExactly(BOSNIAN);
    }
}
