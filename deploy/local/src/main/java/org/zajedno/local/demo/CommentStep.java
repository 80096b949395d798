package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members find the review in their own language, read the text, and say what they think of it. */
final class CommentStep implements DemoStep {
    private final List<JsonNode> comments =
            DemoData.each(DemoData.json("comments").path("comments"));

    @Override
    public void play(DemoContext demo) {
        demo.begin("Members read and comment, each in the own language (panels)");
        var review = "/v1/review-requests/" + demo.id("review");
        for (var comment : comments) {
            var user = comment.path("user").asText();
            var language = comment.path("language").asText();
            if (comment.has("source")) {
                onBehalf(demo, review, comment);
                continue;
            }
            if (!comment.has("key")) {
                reads(demo, user, language);
            }
            var said = demo.as(user)
                    .in(language)
                    .post(review + "/comments", body(demo, comment))
                    .expect(201);
            demo.learn("comment." + DemoData.key(comment), said.id());
            demo.report(
                    "comments " + about(comment),
                    said,
                    language + ", " + comment.path("kind").asText() + ", credit "
                            + comment.at("/credit/preference").asText());
            if (comment.has("checkedBy")) {
                check(demo, comment.path("checkedBy").asText(), said);
            }
        }
        refusals(demo, review);
    }

    /** Somebody called: the PPI lead writes it down, the member finds it among the own comments. */
    private static void onBehalf(DemoContext demo, String review, JsonNode comment) {
        var user = comment.path("user").asText();
        var body = body(demo, comment);
        body.put("membershipId", DemoUsers.of(demo, user));
        body.put("source", comment.path("source"));
        body.put("receivedOn", LocalDate.now(ZoneOffset.UTC).toString());
        var entered = demo.as(comment.path("lead").asText())
                .post(review + "/comments-on-behalf", body)
                .expect(201);
        demo.learn("comment." + DemoData.key(comment), entered.id());
        demo.report("enters what a member said on the phone", entered, entered.text("/source"));
        var own = demo.as(user).get("/v1/comments/" + entered.id()).expect(200);
        demo.report("finds it among the own comments", own, "from " + own.text("/source"));
    }

    /** Its words may point at somebody: nobody outside the panel hears of it before the PPI lead has looked. */
    private static void check(DemoContext demo, String lead, ApiResponse said) {
        var path = "/v1/comments/" + said.id();
        demo.report(
                "does not see what is still looked at",
                demo.as("researcher").get(path).expect(404),
                "");
        var waiting = demo.as(lead)
                .get(DemoUsers.panel(demo, DemoUsers.country(lead)) + "/screenings?limit=200")
                .expect(200);
        var marks = waiting.items().stream()
                .filter(check -> check.path("commentId").asText().equals(said.id()))
                .flatMap(check -> DemoData.each(check.path("marks")).stream())
                .map(mark -> mark.path("reason").asText())
                .toList();
        demo.report("finds what the free-text check marked", waiting, String.join(", ", marks));
        var passed = demo.as(lead)
                .post(path + "/screening", Map.of("decision", "PASS"))
                .expect(200);
        demo.report("lets the comment go to the researchers", passed, "a capital gives nobody away");
    }

    private static void reads(DemoContext demo, String user, String language) {
        var open = demo.as(user)
                .in(language)
                .get("/v1/review-requests?state=OPEN&limit=200")
                .expect(200);
        var mine = open.items().stream()
                .filter(review -> review.path("id").asText().equals(demo.id("review")))
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " does not find the review."));
        var title = DemoData.json("material").path("title").path(language);
        DemoStepException.unless(
                mine.path("title").equals(title), user + " finds the review with the title " + mine.path("title"));
        var text = demo.as(user)
                .get("/v1/material-versions/" + demo.id("version.1") + "/texts/" + language)
                .expect(200);
        for (var paragraph : DemoData.paragraphs(1, language)) {
            DemoStepException.unless(
                    text.text("/text").contains(paragraph),
                    "The text in " + language + " came back without: " + paragraph);
        }
        demo.report("finds the open review and reads the text", text, "«" + title.asText() + "»");
    }

    static Map<String, Object> body(DemoContext demo, JsonNode comment) {
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
                                InformationSheet.passage(
                                        demo,
                                        1,
                                        comment.path("language").asText(),
                                        comment.at("/about/quote").asText()));
                    case "QUESTION" ->
                        Map.of(
                                "type",
                                "QUESTION",
                                "questionId",
                                demo.id("question."
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

    private void refusals(DemoContext demo, String review) {
        var body = body(demo, comments.getFirst());
        var shifted = new LinkedHashMap<>(InformationSheet.passage(demo, 1, "sr-Latn", "6 susreta"));
        shifted.put("start", 0);
        shifted.put("end", 9);
        body.put("about", Map.of("type", "PASSAGE", "selector", shifted));
        var wrong = demo.as("member-rs-1").post(review + "/comments", body).expect(422);
        demo.report(
                "quotes what the text does not have there",
                wrong,
                wrong.text("/violations/0/field") + " " + wrong.text("/violations/0/message"));
        var foreign = demo.as("member-ba-1").get("/v1/comments/" + demo.id("comment.member-rs-1"));
        demo.report("does not see a comment of another member", foreign.expect(404), "");
    }
}
