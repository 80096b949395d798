package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The researcher adds the information sheet in seven languages and asks the five panels to review it. */
final class ReviewStep implements Step {
    private static final String RESEARCHER = "researcher";

    private final JsonNode data = DemoData.json("material");

    @Override
    public void play(Stage stage) {
        stage.begin("A study material and a review request to the five panels (panels)");
        material(stage);
        Sheet.draft(stage, 1);
        request(stage);
    }

    private void material(Stage stage) {
        var body = Map.of("studyId", stage.id("study"), "title", data.path("title"), "kind", data.path("kind"));
        var material = stage.as(RESEARCHER).post("/v1/materials", body).expect(201);
        stage.learn("material", material.id());
        stage.told("adds a study material", material, material.text("/title"));
    }

    private void request(Stage stage) {
        var deadline = Instant.now()
                .plus(Duration.ofDays(data.path("deadlineInDays").asInt()))
                .truncatedTo(ChronoUnit.HOURS);
        var body = Map.of(
                "materialVersionId",
                stage.id("version.1"),
                "panelIds",
                stage.known().idsOf("panel"),
                "summary",
                data.path("summary"),
                "questions",
                data.path("questions"),
                "deadline",
                deadline.toString());
        var prepared = stage.as(RESEARCHER).post("/v1/review-requests", body).expect(201);
        stage.learn("review", prepared.id());
        stage.told(
                "prepares a review request",
                prepared,
                prepared.json().path("panelIds").size() + " panels, "
                        + prepared.json().path("questions").size() + " questions, until " + prepared.text("/deadline"));
        var path = "/v1/review-requests/" + prepared.id();
        stage.told("does not see the draft", stage.as("member-rs-1").get(path).expect(404), "");
        var open = stage.as(RESEARCHER).post(path + "/opening").expect(200);
        for (var question : DemoData.each(open.json().path("questions"))) {
            stage.learn(
                    "question." + (stage.known().idsOf("question").size() + 1),
                    question.path("id").asText());
        }
        stage.told("puts it before the panels", open, open.text("/state"));
    }
}
