package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What the involvement changed, and what it did not: told to the panel, logged from both sides, and reported by GRIPP2. */
final class ImpactStep implements Step {
    private static final String RESEARCHER = "researcher";
    private static final String ENTRIES = "/v1/impact-entries/";
    private static final String REPORTS = "/v1/gripp-reports/";

    private final JsonNode data = DemoData.json("impact");

    @Override
    public void play(Stage stage) {
        stage.begin("What the involvement changed, and what it did not (panels)");
        tellThePanel(stage, data.path("said"));
        DemoData.each(data.path("entries")).forEach(entry -> log(stage, entry));
        report(stage);
    }

    private static void tellThePanel(Stage stage, JsonNode said) {
        var worded = stage.as(said.path("ppi").asText())
                .put(
                        "/v1/comments/"
                                + stage.id("comment." + said.path("user").asText()) + "/said",
                        Map.of("said", said.path("words"), "dropCountry", false))
                .expect(200);
        stage.told(
                "words for others what a member said",
                worded,
                said.at("/words/en").asText());
        var page = stage.as(said.path("reader").asText())
                .in("sr-Cyrl")
                .get("/v1/panels/" + stage.id("panel." + said.path("country").asText()) + "/said-and-done?limit=200")
                .expect(200);
        StepFailed.unless(
                page.items().stream().anyMatch(line -> line.path("said").equals(said.at("/words/sr-Cyrl"))),
                "The panel does not read what its PPI lead worded: " + page.body());
        stage.told("reads “you said – we did”", page, said.at("/words/sr-Cyrl").asText());
    }

    private static void log(Stage stage, JsonNode told) {
        ObjectNode entry = told.path("entry").deepCopy();
        entry.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        var comments = entry.putArray("commentIds");
        told.path("users").forEach(user -> comments.add(stage.id("comment." + user.asText())));
        var logged = stage.as(RESEARCHER).post(ENTRIES.substring(0, ENTRIES.length() - 1), entry);
        stage.told(
                "logs what came of it",
                logged.expect(201),
                entry.has("noChange")
                        ? "no change, which is an outcome"
                        : entry.at("/whatChanged/en").asText());
        if (told.has("contributor")) {
            var lead = stage.as(told.path("contributor").asText());
            var read = stage.as(told.path("contributor").asText())
                    .get(ENTRIES + logged.id())
                    .expect(200);
            var both = lead.ifStill(read)
                    .put(ENTRIES + logged.id(), Map.of("contributorView", told.path("contributorView")))
                    .expect(200);
            stage.told(
                    "sets the panel's view beside it",
                    both,
                    told.at("/contributorView/en").asText());
        }
    }

    private void report(Stage stage) {
        var begun = stage.as(RESEARCHER)
                .post(
                        REPORTS.substring(0, REPORTS.length() - 1),
                        Map.of("studyId", stage.id("study"), "form", "SF", "language", "en"))
                .expect(201);
        stage.told(
                "begins the GRIPP2 report",
                begun,
                "written from evidence; left to a person: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(begun.json().path("missing"), String[].class)));
        var path = REPORTS + begun.id();
        data.path("report").properties().forEach(item -> write(stage, path, item.getKey(), item.getValue()));
        var frozen = stage.as(RESEARCHER)
                .ifStill(stage.as(RESEARCHER).get(path).expect(200))
                .post(path + "/freezing", Map.of())
                .expect(200);
        stage.told("freezes it with a number to cite", frozen, frozen.text("/citation"));
        stage.learn("gripp", begun.id());
    }

    private static void write(Stage stage, String path, String code, JsonNode text) {
        stage.as(RESEARCHER)
                .ifStill(stage.as(RESEARCHER).get(path).expect(200))
                .put(path + "/items/" + code, Map.of("text", text))
                .expect(200);
    }
}
