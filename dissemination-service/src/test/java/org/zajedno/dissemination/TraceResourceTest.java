package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.BOSNIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.BOSNIAN_RESPONSE;
import static org.zajedno.dissemination.Scenario.GRIPP_REPORT;
import static org.zajedno.dissemination.Scenario.IMPACT;
import static org.zajedno.dissemination.Scenario.SECOND_VERSION;
import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.SERBIAN_CONTRIBUTION;
import static org.zajedno.dissemination.Scenario.SERBIAN_RESPONSE;
import static org.zajedno.dissemination.Scenario.WEBINAR;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.lead;
import static org.zajedno.dissemination.Scenario.member;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.thank;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.FactDispatcher.SentFact;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class TraceResourceTest {

    @Inject
    FactDispatcher facts;

    private String edition;
    private String reportLine;

    @BeforeEach
    void theWholeChainHappened() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
        var work = work();
        facts.dispatch(facts(work).toArray(SentFact[]::new));
        edition = edition(work, "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        thank(edition, "Mina A.");
        step(edition, "publication", null);
        reportLine = coordinator()
                .body("""
                        {"about":{"kind":"EDITION","id":"%s"},"name":"Booklet","description":"A booklet",
                         "audiences":["CITIZENS"],"channel":"PRINT_MATERIALS","outcome":"Out","status":"DELIVERED"}""".formatted(id(edition)))
                .post("/v1/reports/779334/2/communication/lines")
                .header("Location");
    }

    private static List<SentFact> facts(String work) {
        return List.of(
                Scenario.reviewOpened(),
                Scenario.submitted(SERBIAN_COMMENT, "RS"),
                Scenario.submitted(BOSNIAN_COMMENT, "BA"),
                Scenario.answered(SERBIAN_COMMENT, SERBIAN_RESPONSE, "RS", "ACCEPTED"),
                Scenario.answered(BOSNIAN_COMMENT, BOSNIAN_RESPONSE, "BA", "PARTLY_ACCEPTED"),
                Scenario.released(),
                Scenario.serbiaNamed(),
                Scenario.bosniaAsPanel(),
                Scenario.gathered(1, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                Scenario.impactRecorded("POSITIVE", 1, SERBIAN_COMMENT, BOSNIAN_COMMENT),
                Scenario.grippReportFrozen(),
                Scenario.announced(work, "ANNOUNCED", 0),
                Scenario.reached());
    }

    private static JsonPath trace(RequestSpecification caller, String kind, Object id) {
        return caller.get("/v1/trace/" + kind + "/" + id).jsonPath();
    }

    /** Each node as "kind id", sorted. */
    private static List<String> nodes(JsonPath trace) {
        return trace.<Map<String, String>>getList("nodes").stream()
                .map(node -> node.get("kind") + " " + node.get("id"))
                .sorted()
                .toList();
    }

    private static List<String> links(JsonPath trace) {
        return trace.<Map<String, Object>>getList("links").stream()
                .map(link -> link.get("type") + " " + ((Map<?, ?>) link.get("from")).get("id") + " "
                        + ((Map<?, ?>) link.get("to")).get("id"))
                .sorted()
                .toList();
    }

    private List<String> of(String country) {
        var serbian = country.equals("RS");
        return Stream.of(
                        "comment " + (serbian ? SERBIAN_COMMENT : BOSNIAN_COMMENT),
                        "response " + (serbian ? SERBIAN_RESPONSE : BOSNIAN_RESPONSE),
                        "material-version " + SECOND_VERSION,
                        "impact-entry " + IMPACT,
                        "gripp-report " + GRIPP_REPORT,
                        "edition " + id(edition),
                        "event " + WEBINAR,
                        "report-line " + id(reportLine))
                .sorted()
                .toList();
    }

    private Map<String, String> starts() {
        return Map.of(
                "impact-entry", IMPACT.toString(),
                "gripp-report", GRIPP_REPORT.toString(),
                "material-version", SECOND_VERSION.toString(),
                "edition", id(edition),
                "event", WEBINAR.toString(),
                "report-line", id(reportLine));
    }

    @Test
    void leadSeesTheWholeChainOfTheOwnCountryFromItsEnds() {
        starts().forEach((kind, id) -> {
            assertThat(nodes(trace(lead("RS"), kind, id))).as("from " + kind).isEqualTo(of("RS"));
            assertThat(nodes(trace(lead("BA"), kind, id))).as("from " + kind).isEqualTo(of("BA"));
        });
    }

    @Test
    void commentLeadsItsAuthorToEverythingThatBecameOfIt() {
        var trace = trace(member("RS"), "comment", SERBIAN_COMMENT);

        assertThat(links(trace))
                .containsExactlyInAnyOrder(
                        "RESPONDED_BY " + SERBIAN_COMMENT + " " + SERBIAN_RESPONSE,
                        "CHANGED_IN " + SERBIAN_COMMENT + " " + SECOND_VERSION,
                        "LOGGED_IN " + SERBIAN_COMMENT + " " + IMPACT,
                        "REPORTED_IN " + IMPACT + " " + GRIPP_REPORT,
                        "CREDITED_IN " + SERBIAN_COMMENT + " " + id(edition),
                        "PRESENTED_AT " + id(edition) + " " + WEBINAR,
                        "REPORTED_IN " + id(edition) + " " + id(reportLine));
        assertThat(trace.getString("nodes.find { it.kind == 'response' }.decision"))
                .isEqualTo("ACCEPTED");
        assertThat(trace.getString("nodes.find { it.kind == 'comment' }.href"))
                .isEqualTo("/v1/comments/" + SERBIAN_COMMENT);
        assertThat(reportLine).endsWith(trace.getString("nodes.find { it.kind == 'report-line' }.href"));
        assertThat(trace.getBoolean("truncated")).isFalse();
        assertThat(trace.getMap("")).doesNotContainKey("counts");
    }

    @Test
    void nobodyIsToldTheDayOfWhatSomebodySaidOrWasAnswered() {
        for (var caller : List.of(member("RS"), lead("RS"), researcher())) {
            var trace = trace(caller, "comment", SERBIAN_COMMENT);

            assertThat(trace.getList("nodes.findAll { it.kind in ['comment', 'response', 'concern'] }.occurredOn"))
                    .containsOnlyNulls();
            assertThat(trace.prettify()).doesNotContain("2020-02-10", "2020-02-20", "2020-02-15");
        }
    }

    @Test
    void responseLeadsToItsComment() {
        var trace = trace(member("BA"), "response", BOSNIAN_RESPONSE);

        assertThat(nodes(trace)).contains("comment " + BOSNIAN_COMMENT).doesNotContain("comment " + SERBIAN_COMMENT);
        assertThat(links(trace)).contains("RESPONDED_BY " + BOSNIAN_COMMENT + " " + BOSNIAN_RESPONSE);
    }

    @Test
    void nobodyElseStartsFromACommentOrItsResponse() {
        var all = new String[] {"BA", "XK", "ME", "MK", "RS"};
        for (var stranger : List.of("panel-member", "coordinator", "country-team", "integrator")) {
            assertThat(as(stranger, all)
                            .get("/v1/trace/comment/" + SERBIAN_COMMENT)
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger, all)
                            .get("/v1/trace/response/" + SERBIAN_RESPONSE)
                            .statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(lead("BA").get("/v1/trace/comment/" + SERBIAN_COMMENT).statusCode())
                .isEqualTo(404);
    }

    @Test
    void authorOfWhatWasTakenBackIsNoLongerKnown() {
        facts.dispatch(Scenario.retracted(SERBIAN_COMMENT, "RS"), Scenario.submitted(SERBIAN_COMMENT, "RS"));

        assertThat(member("RS").get("/v1/trace/comment/" + SERBIAN_COMMENT).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingTellsWhereAndInWhichLanguageACommentWasMade() {
        var reply = researcher().get("/v1/trace/edition/" + id(edition)).asString();

        assertThat(reply).doesNotContain("country", "panel", "\"RS\"", "\"BA\"", "Mina");
    }

    @Test
    void foreignUnknownAndMalformedStartsAreToldAsThreatModelSays() {
        var foreign = member("BA").get("/v1/trace/comment/" + SERBIAN_COMMENT);
        var unknown = member("BA").get("/v1/trace/comment/" + UUID.randomUUID());

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replaceAll("\"instance\".*", ""))
                .isEqualTo(unknown.asString().replaceAll("\"instance\".*", ""));
        assertThat(member("BA").get("/v1/trace/comment/1").statusCode()).isEqualTo(400);
        assertThat(member("BA").get("/v1/trace/opinion/" + SERBIAN_COMMENT).statusCode())
                .isEqualTo(404);
        assertThat(as("data-steward", "RS")
                        .get("/v1/trace/comment/" + SERBIAN_COMMENT)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void cancelledEventIsNoLongerInTheChain() {
        facts.dispatch(Scenario.announced(work(), "CANCELLED", 1));

        var trace = trace(researcher(), "edition", id(edition));

        assertThat(nodes(trace)).doesNotContain("event " + WEBINAR);
    }

    @Test
    void factsInAnyOrderAndTwiceGiveTheSameTrace() {
        var work = researcher().get("/v1/editions/" + id(edition)).jsonPath().getString("workId");
        var expected = lead("RS").get("/v1/trace/edition/" + id(edition)).jsonPath();
        var order = new Random(20210419);
        var outcomes = new TreeSet<String>();

        for (int round = 0; round < 12; round++) {
            FactDispatcher.forgetAll();
            var sent = new ArrayList<>(facts(work));
            sent.addAll(facts(work));
            sent.add(Scenario.credited(SERBIAN_CONTRIBUTION, SERBIAN_COMMENT, "RS", "NAMED", "Mina A.", 0));
            Collections.shuffle(sent, order);
            facts.dispatch(sent.toArray(SentFact[]::new));
            FactDispatcher.print(id(edition), SERBIAN_CONTRIBUTION, "Mina A.");
            var trace = member("RS").get("/v1/trace/comment/" + SERBIAN_COMMENT).jsonPath();
            outcomes.add(nodes(trace) + " " + links(trace) + " " + trace.getList("nodes.occurredOn"));
        }

        assertThat(outcomes).hasSize(1);
        assertThat(nodes(expected)).contains("event " + WEBINAR);
        assertThat(outcomes.first())
                .contains("REPORTED_IN", "PRESENTED_AT", "CREDITED_IN", "CHANGED_IN", "RESPONDED_BY", "LOGGED_IN");
    }
}
