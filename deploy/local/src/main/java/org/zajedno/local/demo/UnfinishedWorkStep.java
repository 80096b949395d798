package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Work that is begun and not finished, so that everybody who signs in finds something of their own to do. */
final class UnfinishedWorkStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    private static final String COMMENT = "/v1/comments/";

    private final JsonNode data = DemoData.json("waiting");

    @Override
    public void play(DemoContext demo) {
        var path = "/v1/review-requests/" + demo.id("next.review");
        var before = demo.as(RESEARCHER).get(path + "/response-board").expect(200);
        if (!before.json().path("groups").isEmpty()) {
            demo.report("finds comments that wait", before, before.text("/waiting") + " wait for an answer");
            return;
        }
        data.path("comments").forEach(comment -> say(demo, path, comment));
        data.path("held").forEach(comment -> say(demo, path, comment));
        giveBack(demo, path, data.path("returned"));
        begin(demo, path);
        data.path("drafts").forEach(draft -> stop(demo, path, draft));
        offer(demo);
        report(demo);
    }

    private static ApiResponse say(DemoContext demo, String path, JsonNode comment) {
        ObjectNode body = comment.deepCopy();
        body.remove(List.of("user", "lead", "reason"));
        if (comment.at("/about/type").asText().equals("QUESTION")) {
            ((ObjectNode) body.path("about")).put("questionId", demo.id("next.question"));
        }
        var user = comment.path("user").asText();
        var said = demo.as(user).post(path + "/comments", body).expect(201);
        var held = said.json().path("screening").asBoolean();
        if (!held) {
            demo.learn("waiting." + user, said.id());
        }
        return demo.report(
                "says something about it",
                said,
                held
                        ? "held: the PPI lead looks at it first"
                        : comment.path("language").asText());
    }

    /** The author gets the words back as a draft, with the reason. */
    private static void giveBack(DemoContext demo, String path, JsonNode comment) {
        var said = say(demo, path, comment);
        var returned = demo.as(comment.path("lead").asText())
                .post(
                        COMMENT + said.id() + "/screening",
                        Map.of("decision", "RETURN", "reason", comment.path("reason")))
                .expect(200);
        demo.report("gives it back as a draft, with a reason", returned, returned.text("/state"));
    }

    private void begin(DemoContext demo, String path) {
        var concern = data.path("concern");
        var gathered = demo.as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                demo.id("next.version"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> demo.id("waiting." + user.asText()))
                                        .toList()))
                .expect(201);
        demo.report("gathers comments that say the same", gathered, gathered.text("/title"));
        var draft = data.path("draft");
        var drafted = demo.as(RESEARCHER)
                .put(
                        COMMENT + demo.id("waiting." + draft.path("user").asText()) + "/response-draft",
                        Map.of("decision", draft.path("decision"), "reason", draft.path("reason")))
                .expect(200);
        demo.report("drafts an answer", drafted, drafted.text("/decision"));
        var desk = demo.as(RESEARCHER).get(path + "/response-board").expect(200);
        demo.report(
                "leaves the answering desk",
                desk,
                desk.text("/waiting") + " wait for an answer, " + desk.text("/drafted") + " drafted");
    }

    /** In the middle of a sentence, and of the text. */
    private static void stop(DemoContext demo, String path, JsonNode draft) {
        ObjectNode content = draft.deepCopy();
        var user = content.remove("user").asText();
        var kept = demo.as(user).header("If-None-Match", "*").put(path + "/drafts/" + UUID.randomUUID(), content);
        DemoStepException.unless(kept.status() == 201 || kept.status() == 200, "A draft is not kept: " + kept.body());
        demo.report("stops in the middle of a sentence", kept, "the draft is kept");
        var language = draft.path("language").asText();
        var text = demo.as(user)
                .get("/v1/material-versions/" + demo.id("next.version") + "/texts/" + language)
                .expect(200);
        var place = demo.as(user)
                .put(
                        path + "/reading-position",
                        Map.of("language", language, "paragraphId", text.text("/paragraphs/2/id")));
        demo.report("stops reading at the third paragraph", place.expect(204), "");
    }

    private static void offer(DemoContext demo) {
        var title = DemoData.json("payment").path("meeting");
        for (var panel : DemoData.each(DemoData.json("panels").path("panels"))) {
            var user = panel.at("/members/0/user").asText();
            var offered = demo.as(panel.path("ppiLead").asText())
                    .post(
                            "/v1/payment-offers",
                            Map.of("membershipId", DemoUsers.of(demo, user), "taskKind", "MEETING", "title", title))
                    .expect(201);
            demo.report(
                    "offers payment for a meeting", offered, offered.text("/amount") + " " + offered.text("/currency"));
        }
        var user = "member-rs-1";
        var offer = demo.as(user).get("/v1/payment-offers?limit=200").expect(200).items().stream()
                .filter(one -> one.path("taskKind").asText().equals("MEETING"))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " was offered nothing for the meeting."));
        demo.as(user).post("/v1/payment-offers/" + offer + "/acceptance").expect(200);
        var claimed = demo.as(user)
                .post("/v1/payment-offers/" + offer + "/claims", Map.of())
                .expect(201);
        demo.report("claims what was offered for the meeting", claimed, claimed.text("/state"));
    }

    private void report(DemoContext demo) {
        var wanted = data.path("report");
        var begun = demo.as(RESEARCHER)
                .post(
                        "/v1/gripp-reports",
                        Map.of(
                                "studyId",
                                demo.id("study"),
                                "form",
                                wanted.path("form"),
                                "language",
                                wanted.path("language")))
                .expect(201);
        var latest = begun;
        for (var item : wanted.path("items").properties()) {
            latest = demo.as(RESEARCHER)
                    .ifStill(latest)
                    .put("/v1/gripp-reports/" + begun.id() + "/items/" + item.getKey(), Map.of("text", item.getValue()))
                    .expect(200);
        }
        demo.report(
                "leaves another report unfinished",
                latest,
                "left to write: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(latest.json().path("missing"), String[].class)));
    }
}
