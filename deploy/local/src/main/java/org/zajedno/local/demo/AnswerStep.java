package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The researcher sees comments without their authors and answers all at once; a member says whether the answer hits the point. */
final class AnswerStep implements Step {
    private static final String RESEARCHER = "researcher";
    private static final String COMMENT = "/v1/comments/";

    private final JsonNode data = DemoData.json("comments");
    private final List<JsonNode> comments = DemoData.each(data.path("comments"));

    @Override
    public void play(Stage stage) {
        stage.begin("Every comment is answered, without knowing who made it (panels)");
        var acknowledged = stage.as("ppi-rs")
                .post(COMMENT + stage.id("comment.member-rs-1") + "/acknowledgement")
                .expect(200);
        stage.told("tells the member that it has arrived", acknowledged, acknowledged.text("/state"));
        seesNoAuthors(stage);
        var concerns = DemoData.each(data.path("concerns"));
        concerns.forEach(concern -> gather(stage, concern));
        comments.stream().filter(comment -> comment.has("decision")).forEach(comment -> draft(stage, comment));
        concerns.forEach(concern -> answerTogether(stage, concern));
        release(stage);
        var again = stage.as(RESEARCHER)
                .post(
                        COMMENT + stage.id("comment.member-rs-1") + "/response",
                        Map.of("decision", "OUT_OF_SCOPE", "reason", Map.of("en", "This was answered before.")));
        stage.told("cannot answer a second time", again.expect(409), again.text("/type"));
        hearsBack(stage);
        var overdue = stage.as(RESEARCHER).get("/v1/comments?overdue=true").expect(200);
        stage.told(
                "lists the answers that are overdue", overdue, overdue.items().size() + " overdue");
    }

    /** Comments of several countries that say the same are answered once. */
    private static void gather(Stage stage, JsonNode concern) {
        var gathered = stage.as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                stage.id("version.1"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> stage.id("comment." + user.asText()))
                                        .toList()))
                .expect(201);
        stage.learn("concern", gathered.id());
        stage.told(
                "gathers comments that say the same",
                gathered,
                gathered.json().path("commentIds").size() + " comments: " + gathered.text("/title"));
    }

    private static void draft(Stage stage, JsonNode comment) {
        var drafted = stage.as(RESEARCHER)
                .put(
                        COMMENT + stage.id("comment." + DemoData.key(comment)) + "/response-draft",
                        Map.of("decision", comment.path("decision"), "reason", comment.path("reason")))
                .expect(200);
        stage.told(
                "drafts an answer",
                drafted,
                drafted.text("/decision") + ": " + comment.at("/reason/en").asText());
    }

    private static void answerTogether(Stage stage, JsonNode concern) {
        var answered = stage.as(RESEARCHER)
                .post(
                        "/v1/concerns/" + stage.id("concern") + "/response",
                        Map.of("decision", concern.path("decision"), "reason", concern.path("reason")))
                .expect(201);
        stage.told(
                "answers them once, and all are told",
                answered,
                concern.path("decision").asText() + ": "
                        + concern.at("/reason/en").asText());
    }

    /** No panel hears before another. */
    private void release(Stage stage) {
        var review = "/v1/review-requests/" + stage.id("review");
        var before = stage.as("member-rs-1")
                .get(COMMENT + stage.id("comment.member-rs-1"))
                .expect(200);
        StepFailed.unless(!before.json().has("response"), "A member sees an answer that is only drafted.");
        var desk =
                stage.as(RESEARCHER).get(review + "/response-board?limit=200").expect(200);
        stage.told(
                "looks over the answering desk",
                desk,
                "%s groups, %s wait, %s drafted"
                        .formatted(desk.json().path("groups").size(), desk.text("/waiting"), desk.text("/drafted")));
        var released = stage.as(RESEARCHER).post(review + "/responses/release").expect(200);
        stage.told("sends all drafted answers together", released, released.text("/released") + " answers");
        var answers = new HashMap<String, String>();
        stage.as(RESEARCHER)
                .get(review + "/comments?limit=200")
                .expect(200)
                .items()
                .forEach(comment -> answers.put(
                        comment.path("id").asText(), comment.at("/response/id").asText()));
        comments.stream()
                .map(DemoData::key)
                .forEach(key -> stage.learn("response." + key, answers.get(stage.id("comment." + key))));
    }

    private void seesNoAuthors(Stage stage) {
        var seen = stage.as(RESEARCHER)
                .get("/v1/review-requests/" + stage.id("review") + "/comments?limit=200")
                .expect(200);
        for (var comment : seen.items()) {
            StepFailed.unless(
                    !comment.has("pseudonym") && !comment.has("credit") && !comment.has("submittedAt"),
                    "The researcher sees a sign of who wrote a comment: " + comment);
        }
        StepFailed.unless(
                seen.items().size() == comments.size(),
                "Not every comment is there: " + seen.items().size());
        stage.told(
                "sees the comments, no sign of their authors",
                seen,
                seen.items().size() + " comments, each from " + seen.text("/items/0/from"));
    }

    private void hearsBack(Stage stage) {
        var own = stage.as("member-rs-1")
                .in("sr")
                .get(COMMENT + stage.id("comment.member-rs-1"))
                .expect(200);
        stage.told(
                "reads the answer", own, own.text("/response/decision") + ": «" + own.text("/response/reason") + "»");
        var content = stage.as("member-rs-1")
                .post(COMMENT + stage.id("comment.member-rs-1") + "/confirmation")
                .expect(200);
        stage.told("is content with it", content, content.text("/state"));
        var reopened = data.path("reopened");
        var comment = "comment." + reopened.path("user").asText();
        var missed = stage.as(reopened.path("user").asText())
                .post(COMMENT + stage.id(comment) + "/reopening", Map.of("reason", reopened.path("why")))
                .expect(200);
        stage.told("says that the answer misses the point", missed, missed.text("/state"));
        var answered = stage.as(RESEARCHER)
                .post(
                        COMMENT + stage.id(comment) + "/response",
                        Map.of("decision", reopened.path("decision"), "reason", reopened.path("reason")))
                .expect(201);
        stage.learn("response." + reopened.path("user").asText(), answered.text("/response/id"));
        stage.told("answers once more", answered, answered.text("/state"));
    }
}
