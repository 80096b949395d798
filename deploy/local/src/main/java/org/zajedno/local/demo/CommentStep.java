package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members find the review in their own language, read the text, and say what they think of it. */
final class CommentStep implements Step {
    private final List<JsonNode> comments =
            DemoData.each(DemoData.json("comments").path("comments"));

    @Override
    public void play(Stage stage) {
        stage.begin("Members read and comment, each in the own language (panels)");
        var review = "/v1/review-requests/" + stage.id("review");
        for (var comment : comments) {
            var user = comment.path("user").asText();
            var language = comment.path("language").asText();
            reads(stage, user, language);
            var said = stage.as(user)
                    .in(language)
                    .post(review + "/comments", body(stage, comment))
                    .expect(201);
            stage.learn("comment." + user, said.id());
            stage.told(
                    "comments " + about(comment),
                    said,
                    language + ", " + comment.path("kind").asText() + ", credit "
                            + comment.at("/credit/preference").asText());
        }
        refusals(stage, review);
    }

    private static void reads(Stage stage, String user, String language) {
        var open = stage.as(user)
                .in(language)
                .get("/v1/review-requests?state=OPEN&limit=200")
                .expect(200);
        var mine = open.items().stream()
                .filter(review -> review.path("id").asText().equals(stage.id("review")))
                .findFirst()
                .orElseThrow(() -> new StepFailed(user + " does not find the review."));
        var title = DemoData.json("material").path("title").path(language);
        StepFailed.unless(
                mine.path("title").equals(title), user + " finds the review with the title " + mine.path("title"));
        var text = stage.as(user)
                .get("/v1/material-versions/" + stage.id("version.1") + "/texts/" + language)
                .expect(200);
        for (var paragraph : DemoData.paragraphs(1, language)) {
            StepFailed.unless(
                    text.text("/text").contains(paragraph),
                    "The text in " + language + " came back without: " + paragraph);
        }
        stage.told("finds the open review and reads the text", text, "«" + title.asText() + "»");
    }

    private static Map<String, Object> body(Stage stage, JsonNode comment) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", comment.path("kind"));
        body.put("language", comment.path("language"));
        body.put("text", comment.path("text"));
        body.put("credit", comment.path("credit"));
        body.put(
                "about",
                switch (comment.at("/about/type").asText()) {
                    case "PASSAGE" ->
                        Map.of(
                                "type",
                                "PASSAGE",
                                "selector",
                                Sheet.passage(
                                        stage,
                                        1,
                                        comment.path("language").asText(),
                                        comment.at("/about/quote").asText()));
                    case "QUESTION" ->
                        Map.of(
                                "type",
                                "QUESTION",
                                "questionId",
                                stage.id("question."
                                        + comment.at("/about/question").asInt()));
                    default -> Map.of("type", "GENERAL");
                });
        return body;
    }

    private static String about(JsonNode comment) {
        return switch (comment.at("/about/type").asText()) {
            case "PASSAGE" -> "on «" + comment.at("/about/quote").asText() + "»";
            case "QUESTION" ->
                "in answer to question " + comment.at("/about/question").asInt();
            default -> "in general";
        };
    }

    private void refusals(Stage stage, String review) {
        var body = body(stage, comments.getFirst());
        var shifted = new LinkedHashMap<>(Sheet.passage(stage, 1, "sr-Latn", "6 susreta"));
        shifted.put("start", 0);
        shifted.put("end", 9);
        body.put("about", Map.of("type", "PASSAGE", "selector", shifted));
        var wrong = stage.as("member-rs-1").post(review + "/comments", body).expect(422);
        stage.told(
                "quotes what the text does not have there",
                wrong,
                wrong.text("/violations/0/field") + " " + wrong.text("/violations/0/message"));
        var foreign = stage.as("member-ba-1").get("/v1/comments/" + stage.id("comment.member-rs-1"));
        stage.told("does not see a comment of another member", foreign.expect(404), "");
    }
}
