package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** What the involvement changed, and what it did not: logged from both sides, rated, and reported by GRIPP2. */
final class ImpactStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    private static final String ENTRIES = "/v1/impact-entries/";
    private static final String REPORTS = "/v1/gripp-reports/";

    private final JsonNode data = DemoData.json("impact");

    @Override
    public void play(DemoContext demo) {
        demo.begin("What the involvement changed, and what it did not (panels)");
        DemoData.each(data.path("entries")).forEach(entry -> log(demo, entry));
        data.path("standards").forEach(rating -> rate(demo, rating));
        report(demo, "SF");
        report(demo, "LF");
    }

    private static void log(DemoContext demo, JsonNode told) {
        ObjectNode entry = told.path("entry").deepCopy();
        entry.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        var comments = entry.putArray("commentIds");
        told.path("users").forEach(user -> comments.add(demo.id("comment." + user.asText())));
        var logged = demo.as(RESEARCHER).post(ENTRIES.substring(0, ENTRIES.length() - 1), entry);
        demo.report(
                "logs what came of it",
                logged.expect(201),
                entry.has("noChange")
                        ? "no change, which is an outcome"
                        : entry.at("/whatChanged/en").asText());
        told.path("users").forEach(user -> demo.learn("impact." + user.asText(), logged.id()));
        if (told.has("contributor")) {
            var lead = demo.as(told.path("contributor").asText());
            var read = demo.as(told.path("contributor").asText())
                    .get(ENTRIES + logged.id())
                    .expect(200);
            var both = lead.ifStill(read)
                    .put(ENTRIES + logged.id(), Map.of("contributorView", told.path("contributorView")))
                    .expect(200);
            demo.report(
                    "sets the panel's view beside it",
                    both,
                    told.at("/contributorView/en").asText());
        }
    }

    private void rate(DemoContext demo, JsonNode rating) {
        var panel = demo.id("panel." + rating.path("country").asText());
        var profile = "/v1/standards-assessments?panelId=" + panel + "&period=" + period();
        for (var number = 0; number < rating.path("users").size(); number++) {
            var user = rating.path("users").path(number).asText();
            var known = demo.as(user).get(profile).expect(200);
            if (hasRated(known, rating.path("standard").asText())) {
                continue;
            }
            var rated = demo.as(user)
                    .post(
                            "/v1/standards-assessments",
                            Map.of(
                                    "panelId",
                                    panel,
                                    "standard",
                                    rating.path("standard"),
                                    "score",
                                    rating.path("scores").path(number),
                                    "evidence",
                                    rating.path("evidence"),
                                    "period",
                                    period()))
                    .expect(201);
            demo.report(
                    "rates the work together", rated, rating.path("standard").asText());
        }
        var seen = demo.as(DemoUsers.lead(rating.path("country").asText()))
                .get(profile)
                .expect(200);
        demo.report(
                "sees no rating of so few people",
                seen,
                rating.path("standard").asText() + ": fewer than five rated it");
    }

    private static boolean hasRated(ApiResponse profile, String standard) {
        return profile.items().stream()
                .anyMatch(line -> line.path("standard").asText().equals(standard) && line.hasNonNull("own"));
    }

    private static String period() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return today.getYear() + (today.getMonthValue() <= 6 ? "-H1" : "-H2");
    }

    /** What a person has to write is written, or said not to apply; then the report is closed for good. */
    private void report(DemoContext demo, String form) {
        var begun = demo.as(RESEARCHER)
                .post(
                        REPORTS.substring(0, REPORTS.length() - 1),
                        Map.of("studyId", demo.id("study"), "form", form, "language", "en"))
                .expect(201);
        demo.report(
                "begins the GRIPP2 report, " + (form.equals("SF") ? "short form" : "long form"),
                begun,
                "written from evidence; left to a person: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(begun.json().path("missing"), String[].class)));
        var path = REPORTS + begun.id();
        var latest = begun;
        for (var code : DemoData.each(begun.json().path("missing"))) {
            var text = data.path("report").path(form).path(code.asText());
            latest = demo.as(RESEARCHER)
                    .ifStill(latest)
                    .put(
                            path + "/items/" + code.asText(),
                            text.isMissingNode() ? Map.of("notApplicable", true) : Map.of("text", text))
                    .expect(200);
        }
        var frozen = demo.as(RESEARCHER)
                .ifStill(latest)
                .post(path + "/freezing", Map.of())
                .expect(200);
        demo.report("freezes it with a number to cite", frozen, frozen.text("/citation"));
        demo.learn("gripp." + form, begun.id());
    }
}
