package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The researcher sees comments without their authors and answers each; a member says whether the answer hits the point. */
final class AnswerStep implements Step {
    private static final String RESEARCHER = "researcher";
    private static final String COMMENT = "/v1/comments/";

    private final List<JsonNode> comments =
            DemoData.each(DemoData.json("comments").path("comments"));

    @Override
    public void play(Stage stage) {
        stage.begin("Every comment is answered, without knowing who made it (panels)");
        var acknowledged = stage.as("ppi-rs")
                .post(COMMENT + stage.id("comment.member-rs-1") + "/acknowledgement")
                .expect(200);
        stage.told("tells the member that it has arrived", acknowledged, acknowledged.text("/state"));
        seesNoAuthors(stage);
        for (var comment : comments) {
            var id = stage.id("comment." + comment.path("user").asText());
            var answered = answer(stage, id, comment.path("decision").asText(), comment.path("reason"))
                    .expect(201);
            stage.learn("response." + comment.path("user").asText(), answered.text("/response/id"));
            stage.told(
                    "answers a comment from " + answered.text("/from"),
                    answered,
                    comment.path("decision").asText() + ": "
                            + comment.at("/reason/en").asText());
        }
        var again = answer(
                stage,
                stage.id("comment.member-rs-1"),
                "OUT_OF_SCOPE",
                comments.getFirst().path("reason"));
        stage.told("cannot answer a second time", again.expect(409), again.text("/type"));
        hearsBack(stage);
        var overdue = stage.as(RESEARCHER).get("/v1/comments?overdue=true").expect(200);
        stage.told(
                "lists the answers that are overdue", overdue, overdue.items().size() + " overdue");
    }

    private static Reply answer(Stage stage, String comment, String decision, JsonNode reason) {
        return stage.as(RESEARCHER)
                .post(COMMENT + comment + "/response", Map.of("decision", decision, "reason", reason));
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

    private static void hearsBack(Stage stage) {
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
        var missed = stage.as("member-me-2")
                .post(
                        COMMENT + stage.id("comment.member-me-2") + "/reopening",
                        Map.of("reason", "Pitao sam ko to može da promijeni, a ne da li ovaj tekst može."))
                .expect(200);
        stage.told("says that the answer misses the point", missed, missed.text("/state"));
        var reason = DemoData.JSON.createObjectNode();
        reason.put(
                "en",
                "The ministry of health decides it. The country team has put it on the agenda of its next meeting there.");
        reason.put(
                "cnr",
                "O tome odlučuje ministarstvo zdravlja. Tim u zemlji je to stavio na dnevni red sljedećeg sastanka.");
        var answered = answer(stage, stage.id("comment.member-me-2"), "OUT_OF_SCOPE", reason)
                .expect(201);
        stage.learn("response.member-me-2", answered.text("/response/id"));
        stage.told("answers once more", answered, answered.text("/state"));
    }
}
