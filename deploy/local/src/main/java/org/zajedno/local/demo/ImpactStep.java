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
    public void play(DemoContext demoContext) {
        demoContext.begin("What the involvement changed, and what it did not (panels)");
        DemoData.each(data.path("entries")).forEach(entry -> log(demoContext, entry));
        data.path("standards").forEach(rating -> rate(demoContext, rating));
        report(demoContext, "SF");
        report(demoContext, "LF");
    }

    private static void log(DemoContext demoContext, JsonNode told) {
        ObjectNode entry = told.path("entry").deepCopy();
        entry.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        var comments = entry.putArray("commentIds");
        told.path("users").forEach(user -> comments.add(demoContext.id("comment." + user.asText())));
        var logged = demoContext.as(RESEARCHER).post(ENTRIES.substring(0, ENTRIES.length() - 1), entry);
        demoContext.told(
                "logs what came of it",
                logged.expect(201),
                entry.has("noChange")
                        ? "no change, which is an outcome"
                        : entry.at("/whatChanged/en").asText());
        told.path("users").forEach(user -> demoContext.learn("impact." + user.asText(), logged.id()));
        if (told.has("contributor")) {
            var lead = demoContext.as(told.path("contributor").asText());
            var read = demoContext
                    .as(told.path("contributor").asText())
                    .get(ENTRIES + logged.id())
                    .expect(200);
            var both = lead.ifStill(read)
                    .put(ENTRIES + logged.id(), Map.of("contributorView", told.path("contributorView")))
                    .expect(200);
            demoContext.told(
                    "sets the panel's view beside it",
                    both,
                    told.at("/contributorView/en").asText());
        }
    }

    private void rate(DemoContext demoContext, JsonNode rating) {
        var panel = demoContext.id("panel." + rating.path("country").asText());
        var profile = "/v1/standards-assessments?panelId=" + panel + "&period=" + period();
        for (var number = 0; number < rating.path("users").size(); number++) {
            var user = rating.path("users").path(number).asText();
            var known = demoContext.as(user).get(profile).expect(200);
            if (hasRated(known, rating.path("standard").asText())) {
                continue;
            }
            var rated = demoContext
                    .as(user)
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
            demoContext.told(
                    "rates the work together", rated, rating.path("standard").asText());
        }
        var seen = demoContext
                .as(DemoUsers.lead(rating.path("country").asText()))
                .get(profile)
                .expect(200);
        demoContext.told(
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
    private void report(DemoContext demoContext, String form) {
        var begun = demoContext
                .as(RESEARCHER)
                .post(
                        REPORTS.substring(0, REPORTS.length() - 1),
                        Map.of("studyId", demoContext.id("study"), "form", form, "language", "en"))
                .expect(201);
        demoContext.told(
                "begins the GRIPP2 report, " + (form.equals("SF") ? "short form" : "long form"),
                begun,
                "written from evidence; left to a person: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(begun.json().path("missing"), String[].class)));
        var path = REPORTS + begun.id();
        var latest = begun;
        for (var code : DemoData.each(begun.json().path("missing"))) {
            var text = data.path("report").path(form).path(code.asText());
            latest = demoContext
                    .as(RESEARCHER)
                    .ifStill(latest)
                    .put(
                            path + "/items/" + code.asText(),
                            text.isMissingNode() ? Map.of("notApplicable", true) : Map.of("text", text))
                    .expect(200);
        }
        var frozen = demoContext
                .as(RESEARCHER)
                .ifStill(latest)
                .post(path + "/freezing", Map.of())
                .expect(200);
        demoContext.told("freezes it with a number to cite", frozen, frozen.text("/citation"));
        demoContext.learn("gripp." + form, begun.id());
    }
}
