package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The researcher adds the information sheet in seven languages and asks the five panels to review it. */
final class ReviewStep implements DemoStep {
    private static final String RESEARCHER = "researcher";

    private final JsonNode data = DemoData.json("material");

    @Override
    public void play(DemoContext demo) {
        demo.begin("A study material and a review request to the five panels (panels)");
        material(demo);
        InformationSheet.draft(demo, 1);
        request(demo);
    }

    private void material(DemoContext demo) {
        var body = Map.of("studyId", demo.id("study"), "title", data.path("title"), "kind", data.path("kind"));
        var material = demo.as(RESEARCHER).post("/v1/materials", body).expect(201);
        demo.learn("material", material.id());
        demo.report("adds a study material", material, material.text("/title"));
    }

    private void request(DemoContext demo) {
        var deadline = Instant.now()
                .plus(Duration.ofDays(data.path("deadlineInDays").asInt()))
                .truncatedTo(ChronoUnit.HOURS);
        var body = Map.of(
                "materialVersionId",
                demo.id("version.1"),
                "panelIds",
                demo.known().idsOf("panel"),
                "summary",
                data.path("summary"),
                "questions",
                data.path("questions"),
                "deadline",
                deadline.toString());
        var prepared = demo.as(RESEARCHER).post("/v1/review-requests", body).expect(201);
        demo.learn("review", prepared.id());
        demo.report(
                "prepares a review request",
                prepared,
                prepared.json().path("panelIds").size() + " panels, "
                        + prepared.json().path("questions").size() + " questions, until " + prepared.text("/deadline"));
        var path = "/v1/review-requests/" + prepared.id();
        demo.report("does not see the draft", demo.as("member-rs-1").get(path).expect(404), "");
        var open = demo.as(RESEARCHER).post(path + "/opening").expect(200);
        for (var question : DemoData.each(open.json().path("questions"))) {
            demo.learn(
                    "question." + (demo.known().idsOf("question").size() + 1),
                    question.path("id").asText());
        }
        demo.report("puts it before the panels", open, open.text("/state"));
    }
}
