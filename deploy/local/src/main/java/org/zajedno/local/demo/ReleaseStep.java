package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Version 2 says which comments changed which passages; before that it cannot be released, after that it cannot be changed. */
final class ReleaseStep implements DemoStep {
    private static final String RESEARCHER = "researcher";

    private final List<JsonNode> accepted = DemoData.each(
                    DemoData.json("comments").path("comments"))
            .stream()
            .filter(comment -> comment.has("change"))
            .toList();

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("Version 2, changed for the comments that were accepted (panels)");
        var closed = demoContext
                .as(RESEARCHER)
                .post("/v1/review-requests/" + demoContext.id("review") + "/closing", Map.of())
                .expect(200);
        demoContext.told("ends the review", closed, closed.text("/state"));
        var drafted = InformationSheet.draft(demoContext, 2);
        var version = "/v1/material-versions/" + drafted.id();
        var tooEarly =
                demoContext.as(RESEARCHER).post(version + "/release", Map.of()).expect(409);
        DemoStepException.unless(
                tooEarly.json().path("commentIds").size() == accepted.size(),
                "The refusal does not name the accepted comments: " + tooEarly.body());
        demoContext.told(
                "cannot release it yet",
                tooEarly,
                "names " + tooEarly.json().path("commentIds").size() + " accepted comments without a change");
        accepted.forEach(comment -> change(demoContext, version, comment));
        var released =
                demoContext.as(RESEARCHER).post(version + "/release", Map.of()).expect(200);
        demoContext.told("releases it", released, released.text("/state") + " " + released.text("/releasedAt"));
        cannotBeChanged(demoContext, version);
        compare(demoContext, version);
    }

    /** What reads otherwise, and where the comments' passages are now. */
    private static void compare(DemoContext demoContext, String version) {
        var compared = demoContext
                .as("member-mk-1")
                .get(version + "/comparison?earlierMaterialVersionId=" + demoContext.id("version.1") + "&language=mk")
                .expect(200);
        var changed = DemoData.each(compared.json().path("paragraphs")).stream()
                .filter(paragraph -> !paragraph.path("state").asText().equals("SAME"))
                .count();
        demoContext.told(
                "sees both versions side by side",
                compared,
                changed + " of " + compared.json().path("paragraphs").size() + " paragraphs read otherwise");
        var anchors = demoContext
                .as("member-rs-1")
                .get("/v1/comments/" + demoContext.id("comment.member-rs-1") + "/anchors")
                .expect(200);
        demoContext.told(
                "finds the place of the comment in version " + anchors.text("/items/0/versionNumber"),
                anchors,
                anchors.text("/items/0/state") + " «" + anchors.text("/items/0/selector/exact") + "»");
    }

    private static void change(DemoContext demoContext, String version, JsonNode comment) {
        var language = comment.path("language").asText();
        var paragraph = comment.at("/change/paragraph").asInt();
        var body = new LinkedHashMap<String, Object>();
        body.put("commentIds", List.of(demoContext.id("comment." + DemoData.key(comment))));
        body.put("language", language);
        body.put("before", InformationSheet.paragraph(demoContext, 1, language, paragraph));
        body.put("after", InformationSheet.paragraph(demoContext, 2, language, paragraph));
        body.put("description", comment.at("/change/description"));
        var made = demoContext.as(RESEARCHER).post(version + "/changes", body).expect(201);
        demoContext.told("says what a comment changed", made, language + ": " + made.text("/description"));
    }

    private static void cannotBeChanged(DemoContext demoContext, String version) {
        var read = demoContext.as(RESEARCHER).get(version).expect(200);
        var late =
                demoContext.as(RESEARCHER).ifStill(read).put(version + "/texts/en", Map.of("text", "Something else."));
        demoContext.told("cannot change it any more", late.expect(409), late.text("/type"));
        var own = demoContext
                .as("member-rs-1")
                .in("sr-Latn")
                .get("/v1/comments/" + demoContext.id("comment.member-rs-1"))
                .expect(200);
        DemoStepException.unless(
                own.text("/changes/0/versionNumber").equals("2"), "The member does not see what the comment changed.");
        demoContext.told(
                "sees what the own comment changed",
                own,
                "version " + own.text("/changes/0/versionNumber") + ": «" + own.text("/changes/0/after/exact") + "»");
    }
}
