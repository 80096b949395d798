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
    public void play(DemoContext demoContext) {
        demoContext.begin("Every comment is answered, without knowing who made it (panels)");
        var acknowledged = demoContext
                .as("ppi-rs")
                .post(COMMENT + demoContext.id("comment.member-rs-1") + "/acknowledgement")
                .expect(200);
        demoContext.told("tells the member that it has arrived", acknowledged, acknowledged.text("/state"));
        seesNoAuthors(demoContext);
        var concerns = DemoData.each(data.path("concerns"));
        concerns.forEach(concern -> gather(demoContext, concern));
        comments.stream().filter(comment -> comment.has("decision")).forEach(comment -> draft(demoContext, comment));
        concerns.forEach(concern -> answerTogether(demoContext, concern));
        release(demoContext);
        var again = demoContext
                .as(RESEARCHER)
                .post(
                        COMMENT + demoContext.id("comment.member-rs-1") + "/response",
                        Map.of("decision", "OUT_OF_SCOPE", "reason", Map.of("en", "This was answered before.")));
        demoContext.told("cannot answer a second time", again.expect(409), again.text("/type"));
        hearsBack(demoContext);
        var overdue =
                demoContext.as(RESEARCHER).get("/v1/comments?overdue=true").expect(200);
        demoContext.told(
                "lists the answers that are overdue", overdue, overdue.items().size() + " overdue");
    }

    /** Comments of several countries that say the same are answered once. */
    private static void gather(DemoContext demoContext, JsonNode concern) {
        var gathered = demoContext
                .as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                demoContext.id("version.1"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> demoContext.id("comment." + user.asText()))
                                        .toList()))
                .expect(201);
        demoContext.learn("concern", gathered.id());
        demoContext.told(
                "gathers comments that say the same",
                gathered,
                gathered.json().path("commentIds").size() + " comments: " + gathered.text("/title"));
    }

    private static void draft(DemoContext demoContext, JsonNode comment) {
        var drafted = demoContext
                .as(RESEARCHER)
                .put(
                        COMMENT + demoContext.id("comment." + DemoData.key(comment)) + "/response-draft",
                        Map.of("decision", comment.path("decision"), "reason", comment.path("reason")))
                .expect(200);
        demoContext.told(
                "drafts an answer",
                drafted,
                drafted.text("/decision") + ": " + comment.at("/reason/en").asText());
    }

    private static void answerTogether(DemoContext demoContext, JsonNode concern) {
        var answered = demoContext
                .as(RESEARCHER)
                .post(
                        "/v1/concerns/" + demoContext.id("concern") + "/response",
                        Map.of("decision", concern.path("decision"), "reason", concern.path("reason")))
                .expect(201);
        demoContext.told(
                "answers them once, and all are told",
                answered,
                concern.path("decision").asText() + ": "
                        + concern.at("/reason/en").asText());
    }

    /** No panel hears before another. */
    private void release(DemoContext demoContext) {
        var review = "/v1/review-requests/" + demoContext.id("review");
        var before = demoContext
                .as("member-rs-1")
                .get(COMMENT + demoContext.id("comment.member-rs-1"))
                .expect(200);
        DemoStepException.unless(!before.json().has("response"), "A member sees an answer that is only drafted.");
        var desk = demoContext
                .as(RESEARCHER)
                .get(review + "/response-board?limit=200")
                .expect(200);
        demoContext.told(
                "looks over the answering desk",
                desk,
                "%s groups, %s wait, %s drafted"
                        .formatted(desk.json().path("groups").size(), desk.text("/waiting"), desk.text("/drafted")));
        var released =
                demoContext.as(RESEARCHER).post(review + "/responses/release").expect(200);
        demoContext.told("sends all drafted answers together", released, released.text("/released") + " answers");
        var answers = new HashMap<String, String>();
        demoContext
                .as(RESEARCHER)
                .get(review + "/comments?limit=200")
                .expect(200)
                .items()
                .forEach(comment -> answers.put(
                        comment.path("id").asText(), comment.at("/response/id").asText()));
        comments.stream()
                .map(DemoData::key)
                .forEach(key -> demoContext.learn("response." + key, answers.get(demoContext.id("comment." + key))));
    }

    private void seesNoAuthors(DemoContext demoContext) {
        var seen = demoContext
                .as(RESEARCHER)
                .get("/v1/review-requests/" + demoContext.id("review") + "/comments?limit=200")
                .expect(200);
        for (var comment : seen.items()) {
            DemoStepException.unless(
                    !comment.has("pseudonym") && !comment.has("credit") && !comment.has("submittedAt"),
                    "The researcher sees a sign of who wrote a comment: " + comment);
        }
        DemoStepException.unless(
                seen.items().size() == comments.size(),
                "Not every comment is there: " + seen.items().size());
        demoContext.told(
                "sees the comments, no sign of their authors",
                seen,
                seen.items().size() + " comments, each from " + seen.text("/items/0/from"));
    }

    private void hearsBack(DemoContext demoContext) {
        var own = demoContext
                .as("member-rs-1")
                .in("sr")
                .get(COMMENT + demoContext.id("comment.member-rs-1"))
                .expect(200);
        demoContext.told(
                "reads the answer", own, own.text("/response/decision") + ": «" + own.text("/response/reason") + "»");
        var content = demoContext
                .as("member-rs-1")
                .post(COMMENT + demoContext.id("comment.member-rs-1") + "/confirmation")
                .expect(200);
        demoContext.told("is content with it", content, content.text("/state"));
        var reopened = data.path("reopened");
        var comment = "comment." + reopened.path("user").asText();
        var missed = demoContext
                .as(reopened.path("user").asText())
                .post(COMMENT + demoContext.id(comment) + "/reopening", Map.of("reason", reopened.path("why")))
                .expect(200);
        demoContext.told("says that the answer misses the point", missed, missed.text("/state"));
        var answered = demoContext
                .as(RESEARCHER)
                .post(
                        COMMENT + demoContext.id(comment) + "/response",
                        Map.of("decision", reopened.path("decision"), "reason", reopened.path("reason")))
                .expect(201);
        demoContext.learn("response." + reopened.path("user").asText(), answered.text("/response/id"));
        demoContext.told("answers once more", answered, answered.text("/state"));
    }
}
