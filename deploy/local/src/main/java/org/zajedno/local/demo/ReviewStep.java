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
    public void play(DemoContext demoContext) {
        demoContext.begin("A study material and a review request to the five panels (panels)");
        material(demoContext);
        InformationSheet.draft(demoContext, 1);
        request(demoContext);
    }

    private void material(DemoContext demoContext) {
        var body = Map.of("studyId", demoContext.id("study"), "title", data.path("title"), "kind", data.path("kind"));
        var material = demoContext.as(RESEARCHER).post("/v1/materials", body).expect(201);
        demoContext.learn("material", material.id());
        demoContext.told("adds a study material", material, material.text("/title"));
    }

    private void request(DemoContext demoContext) {
        var deadline = Instant.now()
                .plus(Duration.ofDays(data.path("deadlineInDays").asInt()))
                .truncatedTo(ChronoUnit.HOURS);
        var body = Map.of(
                "materialVersionId",
                demoContext.id("version.1"),
                "panelIds",
                demoContext.known().idsOf("panel"),
                "summary",
                data.path("summary"),
                "questions",
                data.path("questions"),
                "deadline",
                deadline.toString());
        var prepared =
                demoContext.as(RESEARCHER).post("/v1/review-requests", body).expect(201);
        demoContext.learn("review", prepared.id());
        demoContext.told(
                "prepares a review request",
                prepared,
                prepared.json().path("panelIds").size() + " panels, "
                        + prepared.json().path("questions").size() + " questions, until " + prepared.text("/deadline"));
        var path = "/v1/review-requests/" + prepared.id();
        demoContext.told(
                "does not see the draft",
                demoContext.as("member-rs-1").get(path).expect(404),
                "");
        var open = demoContext.as(RESEARCHER).post(path + "/opening").expect(200);
        for (var question : DemoData.each(open.json().path("questions"))) {
            demoContext.learn(
                    "question." + (demoContext.known().idsOf("question").size() + 1),
                    question.path("id").asText());
        }
        demoContext.told("puts it before the panels", open, open.text("/state"));
    }
}
