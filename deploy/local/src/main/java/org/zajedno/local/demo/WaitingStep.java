package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Work that is begun and not finished, so that everybody who signs in finds something of their own to do. */
final class WaitingStep implements Step {
    private static final String RESEARCHER = "researcher";
    private static final String COMMENT = "/v1/comments/";

    private final JsonNode data = DemoData.json("waiting");

    @Override
    public void play(Stage stage) {
        var path = "/v1/review-requests/" + stage.id("next.review");
        var before = stage.as(RESEARCHER).get(path + "/response-board").expect(200);
        if (!before.json().path("groups").isEmpty()) {
            stage.told("finds comments that wait", before, before.text("/waiting") + " wait for an answer");
            return;
        }
        data.path("comments").forEach(comment -> say(stage, path, comment));
        data.path("held").forEach(comment -> say(stage, path, comment));
        giveBack(stage, path, data.path("returned"));
        begin(stage, path);
        data.path("drafts").forEach(draft -> stop(stage, path, draft));
        offer(stage);
        report(stage);
    }

    private static Reply say(Stage stage, String path, JsonNode comment) {
        ObjectNode body = comment.deepCopy();
        body.remove(List.of("user", "lead", "reason"));
        if (comment.at("/about/type").asText().equals("QUESTION")) {
            ((ObjectNode) body.path("about")).put("questionId", stage.id("next.question"));
        }
        var user = comment.path("user").asText();
        var said = stage.as(user).post(path + "/comments", body).expect(201);
        var held = said.json().path("screening").asBoolean();
        if (!held) {
            stage.learn("waiting." + user, said.id());
        }
        return stage.told(
                "says something about it",
                said,
                held
                        ? "held: the PPI lead looks at it first"
                        : comment.path("language").asText());
    }

    /** The author gets the words back as a draft, with the reason. */
    private static void giveBack(Stage stage, String path, JsonNode comment) {
        var said = say(stage, path, comment);
        var returned = stage.as(comment.path("lead").asText())
                .post(
                        COMMENT + said.id() + "/screening",
                        Map.of("decision", "RETURN", "reason", comment.path("reason")))
                .expect(200);
        stage.told("gives it back as a draft, with a reason", returned, returned.text("/state"));
    }

    private void begin(Stage stage, String path) {
        var concern = data.path("concern");
        var gathered = stage.as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                stage.id("next.version"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> stage.id("waiting." + user.asText()))
                                        .toList()))
                .expect(201);
        stage.told("gathers comments that say the same", gathered, gathered.text("/title"));
        var draft = data.path("draft");
        var drafted = stage.as(RESEARCHER)
                .put(
                        COMMENT + stage.id("waiting." + draft.path("user").asText()) + "/response-draft",
                        Map.of("decision", draft.path("decision"), "reason", draft.path("reason")))
                .expect(200);
        stage.told("drafts an answer", drafted, drafted.text("/decision"));
        var desk = stage.as(RESEARCHER).get(path + "/response-board").expect(200);
        stage.told(
                "leaves the answering desk",
                desk,
                desk.text("/waiting") + " wait for an answer, " + desk.text("/drafted") + " drafted");
    }

    /** In the middle of a sentence, and of the text. */
    private static void stop(Stage stage, String path, JsonNode draft) {
        ObjectNode content = draft.deepCopy();
        var user = content.remove("user").asText();
        var kept = stage.as(user).header("If-None-Match", "*").put(path + "/drafts/" + UUID.randomUUID(), content);
        StepFailed.unless(kept.status() == 201 || kept.status() == 200, "A draft is not kept: " + kept.body());
        stage.told("stops in the middle of a sentence", kept, "the draft is kept");
        var language = draft.path("language").asText();
        var text = stage.as(user)
                .get("/v1/material-versions/" + stage.id("next.version") + "/texts/" + language)
                .expect(200);
        var place = stage.as(user)
                .put(
                        path + "/reading-position",
                        Map.of("language", language, "paragraphId", text.text("/paragraphs/2/id")));
        stage.told("stops reading at the third paragraph", place.expect(204), "");
    }

    private static void offer(Stage stage) {
        var title = DemoData.json("payment").path("meeting");
        for (var panel : DemoData.each(DemoData.json("panels").path("panels"))) {
            var user = panel.at("/members/0/user").asText();
            var offered = stage.as(panel.path("ppiLead").asText())
                    .post(
                            "/v1/payment-offers",
                            Map.of("membershipId", Seats.of(stage, user), "taskKind", "MEETING", "title", title))
                    .expect(201);
            stage.told(
                    "offers payment for a meeting", offered, offered.text("/amount") + " " + offered.text("/currency"));
        }
        var user = "member-rs-1";
        var offer = stage.as(user).get("/v1/payment-offers?limit=200").expect(200).items().stream()
                .filter(one -> one.path("taskKind").asText().equals("MEETING"))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new StepFailed(user + " was offered nothing for the meeting."));
        stage.as(user).post("/v1/payment-offers/" + offer + "/acceptance").expect(200);
        var claimed = stage.as(user)
                .post("/v1/payment-offers/" + offer + "/claims", Map.of())
                .expect(201);
        stage.told("claims what was offered for the meeting", claimed, claimed.text("/state"));
    }

    private void report(Stage stage) {
        var wanted = data.path("report");
        var begun = stage.as(RESEARCHER)
                .post(
                        "/v1/gripp-reports",
                        Map.of(
                                "studyId",
                                stage.id("study"),
                                "form",
                                wanted.path("form"),
                                "language",
                                wanted.path("language")))
                .expect(201);
        var latest = begun;
        for (var item : wanted.path("items").properties()) {
            latest = stage.as(RESEARCHER)
                    .ifStill(latest)
                    .put("/v1/gripp-reports/" + begun.id() + "/items/" + item.getKey(), Map.of("text", item.getValue()))
                    .expect(200);
        }
        stage.told(
                "leaves another report unfinished",
                latest,
                "left to write: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(latest.json().path("missing"), String[].class)));
    }
}
