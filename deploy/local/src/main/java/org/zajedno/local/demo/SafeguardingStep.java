package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Somebody is not well: the help lines are there at once, the named contact is told, and nobody else hears a word. */
final class SafeguardingStep implements DemoStep {
    private static final String FLAGS = "/v1/safeguarding-flags";
    private static final String RESEARCHER = "researcher";

    private final JsonNode data = DemoData.json("care");

    @Override
    public void play(DemoContext demo) {
        demo.begin("Somebody is not well (panels)");
        cared(demo, data.path("flag"));
        data.path("waiting").forEach(waiting -> waits(demo, waiting));
    }

    private static void cared(DemoContext demo, JsonNode flag) {
        var user = flag.path("user").asText();
        var lead = flag.path("lead").asText();
        var lines = demo.as(user).in("sr-Cyrl").get("/v1/help-lines").expect(200);
        demo.report(
                "finds the help lines of the country",
                lines,
                lines.text("/items/0/name") + " " + lines.text("/items/0/phone"));
        var raised = demo.as(user)
                .post(FLAGS, Map.of("wantsCall", true, "words", flag.path("words")))
                .expect(201);
        demo.report(
                "asks for a call",
                raised,
                raised.text("/state") + "; the named contact gets mail without a word of it");
        demo.report("sees no flags", demo.as(RESEARCHER).get(FLAGS).expect(403), "");
        var path = FLAGS + "/" + raised.id();
        demo.report(
                "does not see the flag of another country",
                demo.as("ppi-ba").get(path).expect(404),
                "");
        var taken = demo.as(lead).post(path + "/takeover").expect(200);
        DemoStepException.unless(
                taken.json().path("words").equals(flag.path("words")),
                "The named contact does not read what was said.");
        demo.report("takes care of the person", taken, taken.text("/state"));
        var closed = demo.as(lead)
                .post(path + "/closing", Map.of("note", flag.path("note")))
                .expect(200);
        DemoStepException.unless(
                !closed.body().contains(flag.path("words").asText()),
                "What was said is kept after it was taken care of.");
        demo.report("closes it with a note; what was said is erased", closed, closed.text("/state"));
        var standing = demo.as(user).get(path + "/state").expect(200);
        demo.report("sees where it stands", standing, standing.text("/state"));
    }

    /** Something for the named contact who signs in. */
    private static void waits(DemoContext demo, JsonNode waiting) {
        var lead = demo.as(waiting.path("lead").asText());
        var before = lead.get(FLAGS + "?limit=200").expect(200);
        if (before.items().stream()
                .anyMatch(flag -> !flag.path("state").asText().equals("CLOSED"))) {
            demo.report("finds somebody who waits", before, "");
            return;
        }
        var raised = demo.as(waiting.path("user").asText())
                .post(FLAGS, Map.of("wantsCall", true))
                .expect(201);
        demo.report("asks for a call", raised, raised.text("/state"));
        if (waiting.path("taken").asBoolean()) {
            var taken = demo.as(waiting.path("lead").asText())
                    .post(FLAGS + "/" + raised.id() + "/takeover")
                    .expect(200);
            demo.report("takes care of the person", taken, taken.text("/state"));
        }
    }
}
