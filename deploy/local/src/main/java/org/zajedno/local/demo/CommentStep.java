package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
            if (comment.has("source")) {
                onBehalf(stage, review, comment);
                continue;
            }
            if (!comment.has("key")) {
                reads(stage, user, language);
            }
            var said = stage.as(user)
                    .in(language)
                    .post(review + "/comments", body(stage, comment))
                    .expect(201);
            stage.learn("comment." + DemoData.key(comment), said.id());
            stage.told(
                    "comments " + about(comment),
                    said,
                    language + ", " + comment.path("kind").asText() + ", credit "
                            + comment.at("/credit/preference").asText());
            if (comment.has("checkedBy")) {
                check(stage, comment.path("checkedBy").asText(), said);
            }
        }
        refusals(stage, review);
    }

    /** Somebody called: the PPI lead writes it down, the member finds it among the own comments. */
    private static void onBehalf(Stage stage, String review, JsonNode comment) {
        var user = comment.path("user").asText();
        var body = body(stage, comment);
        body.put("membershipId", Seats.of(stage, user));
        body.put("source", comment.path("source"));
        body.put("receivedOn", LocalDate.now(ZoneOffset.UTC).toString());
        var entered = stage.as(comment.path("lead").asText())
                .post(review + "/comments-on-behalf", body)
                .expect(201);
        stage.learn("comment." + DemoData.key(comment), entered.id());
        stage.told("enters what a member said on the phone", entered, entered.text("/source"));
        var own = stage.as(user).get("/v1/comments/" + entered.id()).expect(200);
        stage.told("finds it among the own comments", own, "from " + own.text("/source"));
    }

    /** Its words may point at somebody: nobody outside the panel hears of it before the PPI lead has looked. */
    private static void check(Stage stage, String lead, Reply said) {
        var path = "/v1/comments/" + said.id();
        stage.told(
                "does not see what is still looked at",
                stage.as("researcher").get(path).expect(404),
                "");
        var waiting = stage.as(lead)
                .get(Seats.panel(stage, Seats.country(lead)) + "/screenings?limit=200")
                .expect(200);
        var marks = waiting.items().stream()
                .filter(check -> check.path("commentId").asText().equals(said.id()))
                .flatMap(check -> DemoData.each(check.path("marks")).stream())
                .map(mark -> mark.path("reason").asText())
                .toList();
        stage.told("finds what the free-text check marked", waiting, String.join(", ", marks));
        var passed = stage.as(lead)
                .post(path + "/screening", Map.of("decision", "PASS"))
                .expect(200);
        stage.told("lets the comment go to the researchers", passed, "a capital gives nobody away");
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

    static Map<String, Object> body(Stage stage, JsonNode comment) {
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
