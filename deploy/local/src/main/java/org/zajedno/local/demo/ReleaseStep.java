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
    public void play(DemoContext demo) {
        demo.begin("Version 2, changed for the comments that were accepted (panels)");
        var closed = demo.as(RESEARCHER)
                .post("/v1/review-requests/" + demo.id("review") + "/closing", Map.of())
                .expect(200);
        demo.report("ends the review", closed, closed.text("/state"));
        var drafted = InformationSheet.draft(demo, 2);
        var version = "/v1/material-versions/" + drafted.id();
        var tooEarly = demo.as(RESEARCHER).post(version + "/release", Map.of()).expect(409);
        DemoStepException.unless(
                tooEarly.json().path("commentIds").size() == accepted.size(),
                "The refusal does not name the accepted comments: " + tooEarly.body());
        demo.report(
                "cannot release it yet",
                tooEarly,
                "names " + tooEarly.json().path("commentIds").size() + " accepted comments without a change");
        accepted.forEach(comment -> change(demo, version, comment));
        var released = demo.as(RESEARCHER).post(version + "/release", Map.of()).expect(200);
        demo.report("releases it", released, released.text("/state") + " " + released.text("/releasedAt"));
        cannotBeChanged(demo, version);
        compare(demo, version);
    }

    /** What reads otherwise, and where the comments' passages are now. */
    private static void compare(DemoContext demo, String version) {
        var compared = demo.as("member-mk-1")
                .get(version + "/comparison?earlierMaterialVersionId=" + demo.id("version.1") + "&language=mk")
                .expect(200);
        var changed = DemoData.each(compared.json().path("paragraphs")).stream()
                .filter(paragraph -> !paragraph.path("state").asText().equals("SAME"))
                .count();
        demo.report(
                "sees both versions side by side",
                compared,
                changed + " of " + compared.json().path("paragraphs").size() + " paragraphs read otherwise");
        var anchors = demo.as("member-rs-1")
                .get("/v1/comments/" + demo.id("comment.member-rs-1") + "/anchors")
                .expect(200);
        demo.report(
                "finds the place of the comment in version " + anchors.text("/items/0/versionNumber"),
                anchors,
                anchors.text("/items/0/state") + " «" + anchors.text("/items/0/selector/exact") + "»");
    }

    private static void change(DemoContext demo, String version, JsonNode comment) {
        var language = comment.path("language").asText();
        var paragraph = comment.at("/change/paragraph").asInt();
        var body = new LinkedHashMap<String, Object>();
        body.put("commentIds", List.of(demo.id("comment." + DemoData.key(comment))));
        body.put("language", language);
        body.put("before", InformationSheet.paragraph(demo, 1, language, paragraph));
        body.put("after", InformationSheet.paragraph(demo, 2, language, paragraph));
        body.put("description", comment.at("/change/description"));
        var made = demo.as(RESEARCHER).post(version + "/changes", body).expect(201);
        demo.report("says what a comment changed", made, language + ": " + made.text("/description"));
    }

    private static void cannotBeChanged(DemoContext demo, String version) {
        var read = demo.as(RESEARCHER).get(version).expect(200);
        var late = demo.as(RESEARCHER).ifStill(read).put(version + "/texts/en", Map.of("text", "Something else."));
        demo.report("cannot change it any more", late.expect(409), late.text("/type"));
        var own = demo.as("member-rs-1")
                .in("sr-Latn")
                .get("/v1/comments/" + demo.id("comment.member-rs-1"))
                .expect(200);
        DemoStepException.unless(
                own.text("/changes/0/versionNumber").equals("2"), "The member does not see what the comment changed.");
        demo.report(
                "sees what the own comment changed",
                own,
                "version " + own.text("/changes/0/versionNumber") + ": «" + own.text("/changes/0/after/exact") + "»");
    }
}
