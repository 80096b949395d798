package org.zajedno.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.thankIn;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.dissemination.FactDispatcher.SentFact;
import org.zajedno.kit.testing.TestDatabase;

/**
 * Nobody but the author and the PPI lead of its country learns from the trace which comment a name stands for, from whichever
 * start and with whichever countries: what they are told is the same whoever of those who said something is thanked for it.
 */
@QuarkusTest
class TraceAnonymityTest {

    private static final String[] ALL = {"BA", "XK", "ME", "MK", "RS"};
    private static final Map<String, String[]> STRANGERS = Map.of(
            "researcher", ALL,
            "coordinator", ALL,
            "country-team", new String[] {"RS"},
            "integrator", ALL,
            "panel-member", new String[] {"RS"});

    private static final List<UUID> COMMENTS = IntStream.range(0, 12)
            .mapToObj(number -> UUID.fromString("22222222-0000-4000-8000-0000000000%02d".formatted(number)))
            .toList();
    private static final List<UUID> RESPONSES = IntStream.range(0, 12)
            .mapToObj(number -> UUID.fromString("33333333-0000-4000-8000-0000000000%02d".formatted(number)))
            .toList();

    @Inject
    FactDispatcher facts;

    private String work;
    private String edition;
    private String line;

    @BeforeEach
    void somethingIsPrinted() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
        work = work();
        edition = edition(work, "mk", "Да работиме заедно", "Како да работиме заедно.");
        step(edition, "approval", null);
    }

    /** Twelve comments, by turns of Serbia and North Macedonia; those of these places are thanked for in print, by a name each. */
    private void said(int... thanked) {
        saidAndEntered(thanked);
        step(edition, "publication", null);
        line = coordinator()
                .body("""
                        {"about":{"kind":"EDITION","id":"%s"},"name":"Booklet","description":"A booklet",
                         "audiences":["CITIZENS"],"channel":"PRINT_MATERIALS","outcome":"Out","status":"DELIVERED"}""".formatted(id(edition)))
                .post("/v1/reports/779334/2/communication/lines")
                .header("Location");
    }

    /** The same, and the thanks are not printed yet. */
    private void saidAndEntered(int... thanked) {
        var sent = new ArrayList<SentFact>();
        sent.add(Scenario.reviewOpened());
        for (int place = 0; place < COMMENTS.size(); place++) {
            var country = country(place);
            sent.add(Scenario.submitted(COMMENTS.get(place), country));
            sent.add(Scenario.answered(COMMENTS.get(place), RESPONSES.get(place), country, "ACCEPTED"));
        }
        sent.add(Scenario.released(COMMENTS.toArray(UUID[]::new)));
        sent.add(Scenario.gathered(1, COMMENTS.toArray(UUID[]::new)));
        sent.add(Scenario.impactRecorded("POSITIVE", 1, COMMENTS.toArray(UUID[]::new)));
        sent.add(Scenario.grippReportFrozen());
        sent.add(Scenario.announced(work, "ANNOUNCED", 0));
        var lines = new TreeMap<String, List<String>>();
        for (int number = 0; number < thanked.length; number++) {
            var contribution = UUID.fromString("44444444-0000-4000-8000-0000000000%02d".formatted(number));
            var place = thanked[number];
            sent.add(
                    Scenario.credited(contribution, COMMENTS.get(place), country(place), "NAMED", "Name " + number, 0));
            lines.computeIfAbsent(country(place), _ -> new ArrayList<>()).add("Name " + number);
        }
        facts.dispatch(sent.toArray(SentFact[]::new));
        lines.forEach((country, names) -> thankIn(country, edition, names.toArray(String[]::new)));
    }

    private static String country(int place) {
        return place % 2 == 0 ? "RS" : "MK";
    }

    private Map<String, String> starts() {
        var starts = new LinkedHashMap<String, String>();
        starts.put("edition", id(edition));
        starts.put("event", Scenario.WEBINAR.toString());
        starts.put("report-line", id(line));
        starts.put("material-version", Scenario.SECOND_VERSION.toString());
        starts.put("concern", Scenario.CONCERN.toString());
        starts.put("impact-entry", Scenario.IMPACT.toString());
        starts.put("gripp-report", Scenario.GRIPP_REPORT.toString());
        return starts;
    }

    /** All that a stranger is told from everywhere, ids of this run's own things made alike. */
    private Map<String, String> told(String role, String... countries) {
        var told = new LinkedHashMap<String, String>();
        starts().forEach((kind, id) -> told.put(kind, plain(as(role, countries).get("/v1/trace/" + kind + "/" + id))));
        for (int place = 0; place < COMMENTS.size(); place++) {
            told.put("comment " + place, plain(as(role, countries).get("/v1/trace/comment/" + COMMENTS.get(place))));
            told.put("response " + place, plain(as(role, countries).get("/v1/trace/response/" + RESPONSES.get(place))));
        }
        return told;
    }

    private String plain(Response reply) {
        return reply.statusCode() + " "
                + reply.asString()
                        .replace(work, "work")
                        .replace(id(edition), "edition")
                        .replace(id(line), "line")
                        .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void strangersAreToldTheSameWhoeverIsThanked() {
        // Given
        var first = new LinkedHashMap<String, Map<String, String>>();
        said(0, 1, 2, 3, 4, 5);
        STRANGERS.forEach((role, countries) -> first.put(role, told(role, countries)));
        first.put("researcher of one country", told("researcher", "MK"));

        // When
        somethingIsPrinted();
        said(6, 7, 8, 9, 10, 11);

        // Then
        STRANGERS.forEach(
                (role, countries) -> assertThat(told(role, countries)).as(role).isEqualTo(first.get(role)));
        assertThat(told("researcher", "MK")).isEqualTo(first.get("researcher of one country"));
    }

    @Test
    void strangersAreToldTheSameInWhicheverOfTheirCountriesSomebodyIsThanked() {
        // Given
        said(0, 2, 4, 6, 8, 10);
        var serbian = told("researcher", ALL);

        // When
        somethingIsPrinted();
        said(1, 3, 5, 7, 9, 11);

        // Then
        assertThat(told("researcher", ALL)).isEqualTo(serbian);
    }

    @Test
    void nobodyIsLedFromAThingToASingleComment() {
        // Given
        said(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

        // When / Then
        STRANGERS.forEach((role, countries) -> starts().forEach((kind, id) -> {
            var reply = as(role, countries).get("/v1/trace/" + kind + "/" + id).asString();
            assertThat(reply).as(role + " from " + kind).doesNotContain("CREDITED_IN", "\"comment\"", "\"response\"");
            COMMENTS.forEach(comment -> assertThat(reply).doesNotContain(comment.toString()));
        }));
    }

    @Test
    void countsAreOfTheWholeProjectAndRounded() {
        // Given
        said(0, 1, 2, 3, 4, 5, 6);

        // When
        var ofAll =
                as("integrator", ALL).get("/v1/trace/edition/" + id(edition)).jsonPath();
        var ofOne =
                as("country-team", "RS").get("/v1/trace/edition/" + id(edition)).jsonPath();
        var ofVersion = coordinator()
                .get("/v1/trace/material-version/" + Scenario.SECOND_VERSION)
                .jsonPath();

        // Then
        assertThat(ofAll.getMap("counts"))
                .isEqualTo(Map.of(
                        "comments", Map.of("atLeast", 5, "state", "SHOWN"),
                        "waiting", Map.of("atLeast", 0, "state", "ZERO"),
                        "responded", Map.of("atLeast", 0, "state", "ZERO"),
                        "changed", Map.of("atLeast", 5, "state", "SHOWN")));
        assertThat(ofOne.getMap("counts")).isEqualTo(ofAll.getMap("counts"));
        assertThat(ofVersion.getMap("counts.comments")).isEqualTo(Map.of("atLeast", 10, "state", "SHOWN"));
    }

    @Test
    void fewAreNotCounted() {
        // Given
        said(0, 1, 2, 3);

        // When
        var counts = coordinator().get("/v1/trace/edition/" + id(edition)).jsonPath();

        // Then
        assertThat(counts.getMap("counts.comments")).isEqualTo(Map.of("state", "SUPPRESSED", "bound", 5));
        assertThat(counts.getMap("counts.waiting")).isEqualTo(Map.of("atLeast", 0, "state", "ZERO"));
    }

    @Test
    void thanksThatAreNotPrintedYetAreNotCounted() {
        // Given
        saidAndEntered(0, 1, 2, 3, 4, 5);

        // When
        var trace = coordinator().get("/v1/trace/edition/" + id(edition)).jsonPath();

        // Then
        assertThat(trace.getMap("counts.comments")).isEqualTo(Map.of("atLeast", 0, "state", "ZERO"));
    }

    @Test
    void whatStandsSideBySideInAStudyIsShownFromBothEnds() {
        // Given
        said(0, 1, 2, 3, 4, 5);

        // When
        var back =
                as("integrator", ALL).get("/v1/trace/report-line/" + id(line)).jsonPath();
        var forth = as("integrator", ALL)
                .get("/v1/trace/material-version/" + Scenario.SECOND_VERSION)
                .jsonPath();

        // Then
        assertThat(back.getList("nodes.kind", String.class))
                .containsExactlyInAnyOrder("report-line", "edition", "material-version", "event");
        assertThat(forth.getList("nodes.kind", String.class))
                .containsExactlyInAnyOrder("material-version", "edition", "event", "report-line");
        assertThat(back.getList("links.type", String.class)).contains("SAME_STUDY", "PRESENTED_AT", "REPORTED_IN");
        assertThat(forth.getList("links.type", String.class)).contains("SAME_STUDY", "PRESENTED_AT", "REPORTED_IN");
    }
}
