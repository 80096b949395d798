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
    public void play(DemoContext demoContext) {
        var path = "/v1/review-requests/" + demoContext.id("next.review");
        var before = demoContext.as(RESEARCHER).get(path + "/response-board").expect(200);
        if (!before.json().path("groups").isEmpty()) {
            demoContext.told("finds comments that wait", before, before.text("/waiting") + " wait for an answer");
            return;
        }
        data.path("comments").forEach(comment -> say(demoContext, path, comment));
        data.path("held").forEach(comment -> say(demoContext, path, comment));
        giveBack(demoContext, path, data.path("returned"));
        begin(demoContext, path);
        data.path("drafts").forEach(draft -> stop(demoContext, path, draft));
        offer(demoContext);
        report(demoContext);
    }

    private static ApiResponse say(DemoContext demoContext, String path, JsonNode comment) {
        ObjectNode body = comment.deepCopy();
        body.remove(List.of("user", "lead", "reason"));
        if (comment.at("/about/type").asText().equals("QUESTION")) {
            ((ObjectNode) body.path("about")).put("questionId", demoContext.id("next.question"));
        }
        var user = comment.path("user").asText();
        var said = demoContext.as(user).post(path + "/comments", body).expect(201);
        var held = said.json().path("screening").asBoolean();
        if (!held) {
            demoContext.learn("waiting." + user, said.id());
        }
        return demoContext.told(
                "says something about it",
                said,
                held
                        ? "held: the PPI lead looks at it first"
                        : comment.path("language").asText());
    }

    /** The author gets the words back as a draft, with the reason. */
    private static void giveBack(DemoContext demoContext, String path, JsonNode comment) {
        var said = say(demoContext, path, comment);
        var returned = demoContext
                .as(comment.path("lead").asText())
                .post(
                        COMMENT + said.id() + "/screening",
                        Map.of("decision", "RETURN", "reason", comment.path("reason")))
                .expect(200);
        demoContext.told("gives it back as a draft, with a reason", returned, returned.text("/state"));
    }

    private void begin(DemoContext demoContext, String path) {
        var concern = data.path("concern");
        var gathered = demoContext
                .as(RESEARCHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "materialVersionId",
                                demoContext.id("next.version"),
                                "title",
                                concern.path("title"),
                                "commentIds",
                                DemoData.each(concern.path("users")).stream()
                                        .map(user -> demoContext.id("waiting." + user.asText()))
                                        .toList()))
                .expect(201);
        demoContext.told("gathers comments that say the same", gathered, gathered.text("/title"));
        var draft = data.path("draft");
        var drafted = demoContext
                .as(RESEARCHER)
                .put(
                        COMMENT + demoContext.id("waiting." + draft.path("user").asText()) + "/response-draft",
                        Map.of("decision", draft.path("decision"), "reason", draft.path("reason")))
                .expect(200);
        demoContext.told("drafts an answer", drafted, drafted.text("/decision"));
        var desk = demoContext.as(RESEARCHER).get(path + "/response-board").expect(200);
        demoContext.told(
                "leaves the answering desk",
                desk,
                desk.text("/waiting") + " wait for an answer, " + desk.text("/drafted") + " drafted");
    }

    /** In the middle of a sentence, and of the text. */
    private static void stop(DemoContext demoContext, String path, JsonNode draft) {
        ObjectNode content = draft.deepCopy();
        var user = content.remove("user").asText();
        var kept =
                demoContext.as(user).header("If-None-Match", "*").put(path + "/drafts/" + UUID.randomUUID(), content);
        DemoStepException.unless(kept.status() == 201 || kept.status() == 200, "A draft is not kept: " + kept.body());
        demoContext.told("stops in the middle of a sentence", kept, "the draft is kept");
        var language = draft.path("language").asText();
        var text = demoContext
                .as(user)
                .get("/v1/material-versions/" + demoContext.id("next.version") + "/texts/" + language)
                .expect(200);
        var place = demoContext
                .as(user)
                .put(
                        path + "/reading-position",
                        Map.of("language", language, "paragraphId", text.text("/paragraphs/2/id")));
        demoContext.told("stops reading at the third paragraph", place.expect(204), "");
    }

    private static void offer(DemoContext demoContext) {
        var title = DemoData.json("payment").path("meeting");
        for (var panel : DemoData.each(DemoData.json("panels").path("panels"))) {
            var user = panel.at("/members/0/user").asText();
            var offered = demoContext
                    .as(panel.path("ppiLead").asText())
                    .post(
                            "/v1/payment-offers",
                            Map.of(
                                    "membershipId",
                                    DemoUsers.of(demoContext, user),
                                    "taskKind",
                                    "MEETING",
                                    "title",
                                    title))
                    .expect(201);
            demoContext.told(
                    "offers payment for a meeting", offered, offered.text("/amount") + " " + offered.text("/currency"));
        }
        var user = "member-rs-1";
        var offer = demoContext.as(user).get("/v1/payment-offers?limit=200").expect(200).items().stream()
                .filter(one -> one.path("taskKind").asText().equals("MEETING"))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " was offered nothing for the meeting."));
        demoContext.as(user).post("/v1/payment-offers/" + offer + "/acceptance").expect(200);
        var claimed = demoContext
                .as(user)
                .post("/v1/payment-offers/" + offer + "/claims", Map.of())
                .expect(201);
        demoContext.told("claims what was offered for the meeting", claimed, claimed.text("/state"));
    }

    private void report(DemoContext demoContext) {
        var wanted = data.path("report");
        var begun = demoContext
                .as(RESEARCHER)
                .post(
                        "/v1/gripp-reports",
                        Map.of(
                                "studyId",
                                demoContext.id("study"),
                                "form",
                                wanted.path("form"),
                                "language",
                                wanted.path("language")))
                .expect(201);
        var latest = begun;
        for (var item : wanted.path("items").properties()) {
            latest = demoContext
                    .as(RESEARCHER)
                    .ifStill(latest)
                    .put("/v1/gripp-reports/" + begun.id() + "/items/" + item.getKey(), Map.of("text", item.getValue()))
                    .expect(200);
        }
        demoContext.told(
                "leaves another report unfinished",
                latest,
                "left to write: items "
                        + String.join(
                                ", ", DemoData.JSON.convertValue(latest.json().path("missing"), String[].class)));
    }
}
