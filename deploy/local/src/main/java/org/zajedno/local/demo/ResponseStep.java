package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The researcher sees comments without their authors and answers all at once; a member says whether the answer hits the point. */
final class ResponseStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    private static final String COMMENT = "/v1/comments/";

    private final JsonNode data = DemoData.json("comments");
    private final List<JsonNode> comments = DemoData.each(data.path("comments"));

    @Override
    public void play(DemoContext demo) {
        demo.begin("Every comment is answered, without knowing who made it (panels)");
        var acknowledged = demo.as("ppi-rs")
                .post(COMMENT + demo.id("comment.member-rs-1") + "/acknowledgement")
                .expect(200);
        demo.report("tells the member that it has arrived", acknowledged, acknowledged.text("/state"));
        seesNoAuthors(demo);
        var concerns = DemoData.each(data.path("concerns"));
        concerns.forEach(concern -> gather(demo, concern));
        comments.stream().filter(comment -> comment.has("decision")).forEach(comment -> draft(demo, comment));
        concerns.forEach(concern -> answerTogether(demo, concern));
        release(demo);
        var again = demo.as(RESEARCHER)
                .post(
                        COMMENT + demo.id("comment.member-rs-1") + "/response",
                        Map.of("decision", "OUT_OF_SCOPE", "reason", Map.of("en", "This was answered before.")));
        demo.report("cannot answer a second time", again.expect(409), again.text("/type"));
        hearsBack(demo);
        var overdue = demo.as(RESEARCHER).get("/v1/comments?overdue=true").expect(200);
        demo.report(
                "lists the answers that are overdue", overdue, overdue.items().size() + " overdue");
    }

    /** Comments of several countries that say the same are answered once. */
    private static void gather(DemoContext demo, JsonNode concern) {
        var gathered = demo.as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                demo.id("version.1"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> demo.id("comment." + user.asText()))
                                        .toList()))
                .expect(201);
        demo.learn("concern", gathered.id());
        demo.report(
                "gathers comments that say the same",
                gathered,
                gathered.json().path("commentIds").size() + " comments: " + gathered.text("/title"));
    }

    private static void draft(DemoContext demo, JsonNode comment) {
        var drafted = demo.as(RESEARCHER)
                .put(
                        COMMENT + demo.id("comment." + DemoData.key(comment)) + "/response-draft",
                        Map.of("decision", comment.path("decision"), "reason", comment.path("reason")))
                .expect(200);
        demo.report(
                "drafts an answer",
                drafted,
                drafted.text("/decision") + ": " + comment.at("/reason/en").asText());
    }

    private static void answerTogether(DemoContext demo, JsonNode concern) {
        var answered = demo.as(RESEARCHER)
                .post(
                        "/v1/concerns/" + demo.id("concern") + "/response",
                        Map.of("decision", concern.path("decision"), "reason", concern.path("reason")))
                .expect(201);
        demo.report(
                "answers them once, and all are told",
                answered,
                concern.path("decision").asText() + ": "
                        + concern.at("/reason/en").asText());
    }

    /** No panel hears before another. */
    private void release(DemoContext demo) {
        var review = "/v1/review-requests/" + demo.id("review");
        var before = demo.as("member-rs-1")
                .get(COMMENT + demo.id("comment.member-rs-1"))
                .expect(200);
        DemoStepException.unless(!before.json().has("response"), "A member sees an answer that is only drafted.");
        var desk = demo.as(RESEARCHER).get(review + "/response-board?limit=200").expect(200);
        demo.report(
                "looks over the answering desk",
                desk,
                "%s groups, %s wait, %s drafted"
                        .formatted(desk.json().path("groups").size(), desk.text("/waiting"), desk.text("/drafted")));
        var released = demo.as(RESEARCHER).post(review + "/responses/release").expect(200);
        demo.report("sends all drafted answers together", released, released.text("/released") + " answers");
        var answers = new HashMap<String, String>();
        demo.as(RESEARCHER)
                .get(review + "/comments?limit=200")
                .expect(200)
                .items()
                .forEach(comment -> answers.put(
                        comment.path("id").asText(), comment.at("/response/id").asText()));
        comments.stream()
                .map(DemoData::key)
                .forEach(key -> demo.learn("response." + key, answers.getOrDefault(demo.id("comment." + key), "")));
    }

    private void seesNoAuthors(DemoContext demo) {
        var seen = demo.as(RESEARCHER)
                .get("/v1/review-requests/" + demo.id("review") + "/comments?limit=200")
                .expect(200);
        for (var comment : seen.items()) {
            DemoStepException.unless(
                    !comment.has("pseudonym") && !comment.has("credit") && !comment.has("submittedAt"),
                    "The researcher sees a sign of who wrote a comment: " + comment);
        }
        DemoStepException.unless(
                seen.items().size() == comments.size(),
                "Not every comment is there: " + seen.items().size());
        demo.report(
                "sees the comments, no sign of their authors",
                seen,
                seen.items().size() + " comments, each from " + seen.text("/items/0/from"));
    }

    private void hearsBack(DemoContext demo) {
        var own = demo.as("member-rs-1")
                .in("sr")
                .get(COMMENT + demo.id("comment.member-rs-1"))
                .expect(200);
        demo.report(
                "reads the answer", own, own.text("/response/decision") + ": «" + own.text("/response/reason") + "»");
        var content = demo.as("member-rs-1")
                .post(COMMENT + demo.id("comment.member-rs-1") + "/confirmation")
                .expect(200);
        demo.report("is content with it", content, content.text("/state"));
        var reopened = data.path("reopened");
        var comment = "comment." + reopened.path("user").asText();
        var missed = demo.as(reopened.path("user").asText())
                .post(COMMENT + demo.id(comment) + "/reopening", Map.of("reason", reopened.path("why")))
                .expect(200);
        demo.report("says that the answer misses the point", missed, missed.text("/state"));
        var answered = demo.as(RESEARCHER)
                .post(
                        COMMENT + demo.id(comment) + "/response",
                        Map.of("decision", reopened.path("decision"), "reason", reopened.path("reason")))
                .expect(201);
        demo.learn("response." + reopened.path("user").asText(), answered.text("/response/id"));
        demo.report("answers once more", answered, answered.text("/state"));
    }
}
