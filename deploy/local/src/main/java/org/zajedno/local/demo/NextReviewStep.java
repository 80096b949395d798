package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The next material is put before the panels and stays open, so that a member who signs in finds something to do. */
final class NextReviewStep implements DemoStep {
    private static final String RESEARCHER = "researcher";

    private final JsonNode data = DemoData.json("material");

    @Override
    public void play(DemoContext demo) {
        demo.begin("What waits for whoever signs in (panels)");
        var next = data.path("next");
        var waiting = demo.as(RESEARCHER)
                .get("/v1/review-requests?state=OPEN&limit=200")
                .expect(200);
        var known = waiting.items().stream()
                .filter(review -> review.path("title").equals(next.at("/title/en")))
                .findFirst();
        if (known.isPresent()) {
            learn(demo, known.get());
            demo.report(
                    "finds the next material before the panels",
                    waiting,
                    next.at("/title/en").asText());
            return;
        }
        var material = demo.as(RESEARCHER)
                .post(
                        "/v1/materials",
                        Map.of("studyId", demo.id("study"), "title", next.path("title"), "kind", next.path("kind")))
                .expect(201);
        var version = demo.as(RESEARCHER)
                .post(
                        "/v1/materials/" + material.id() + "/versions",
                        Map.of(
                                "sourceLanguage",
                                "en",
                                "texts",
                                DemoData.json("waiting").path("texts")))
                .expect(201);
        var deadline = Instant.now()
                .plus(Duration.ofDays(data.path("deadlineInDays").asInt()))
                .truncatedTo(ChronoUnit.HOURS);
        var prepared = demo.as(RESEARCHER)
                .post("/v1/review-requests", request(version.id(), demo.known().idsOf("panel"), deadline))
                .expect(201);
        var open = demo.as(RESEARCHER)
                .post("/v1/review-requests/" + prepared.id() + "/opening")
                .expect(200);
        learn(demo, open.json());
        demo.report("puts the next material before the panels", open, open.text("/title"));
    }

    private static void learn(DemoContext demo, JsonNode review) {
        demo.learn("next.review", review.path("id").asText());
        demo.learn("next.version", review.path("materialVersionId").asText());
        demo.learn("next.question", review.at("/questions/0/id").asText());
    }

    private Map<String, Object> request(String version, List<String> panels, Instant deadline) {
        return Map.of(
                "materialVersionId",
                version,
                "panelIds",
                panels,
                "summary",
                data.at("/next/summary"),
                "questions",
                data.at("/next/questions"),
                "deadline",
                deadline.toString());
    }
}
