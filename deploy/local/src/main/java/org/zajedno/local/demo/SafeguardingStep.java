package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Somebody is not well: the help lines are there at once, the named contact is told, and nobody else hears a word. */
final class SafeguardingStep implements DemoStep {
    private static final String FLAGS = "/v1/safeguarding-flags";
    private static final String RESEARCHER = "researcher";

    private final JsonNode data = DemoData.json("care");

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("Somebody is not well (panels)");
        cared(demoContext, data.path("flag"));
        data.path("waiting").forEach(waiting -> waits(demoContext, waiting));
    }

    private static void cared(DemoContext demoContext, JsonNode flag) {
        var user = flag.path("user").asText();
        var lead = flag.path("lead").asText();
        var lines = demoContext.as(user).in("sr-Cyrl").get("/v1/help-lines").expect(200);
        demoContext.told(
                "finds the help lines of the country",
                lines,
                lines.text("/items/0/name") + " " + lines.text("/items/0/phone"));
        var raised = demoContext
                .as(user)
                .post(FLAGS, Map.of("wantsCall", true, "words", flag.path("words")))
                .expect(201);
        demoContext.told(
                "asks for a call",
                raised,
                raised.text("/state") + "; the named contact gets mail without a word of it");
        demoContext.told("sees no flags", demoContext.as(RESEARCHER).get(FLAGS).expect(403), "");
        var path = FLAGS + "/" + raised.id();
        demoContext.told(
                "does not see the flag of another country",
                demoContext.as("ppi-ba").get(path).expect(404),
                "");
        var taken = demoContext.as(lead).post(path + "/takeover").expect(200);
        DemoStepException.unless(
                taken.json().path("words").equals(flag.path("words")),
                "The named contact does not read what was said.");
        demoContext.told("takes care of the person", taken, taken.text("/state"));
        var closed = demoContext
                .as(lead)
                .post(path + "/closing", Map.of("note", flag.path("note")))
                .expect(200);
        DemoStepException.unless(
                !closed.body().contains(flag.path("words").asText()),
                "What was said is kept after it was taken care of.");
        demoContext.told("closes it with a note; what was said is erased", closed, closed.text("/state"));
        var standing = demoContext.as(user).get(path + "/state").expect(200);
        demoContext.told("sees where it stands", standing, standing.text("/state"));
    }

    /** Something for the named contact who signs in. */
    private static void waits(DemoContext demoContext, JsonNode waiting) {
        var lead = demoContext.as(waiting.path("lead").asText());
        var before = lead.get(FLAGS + "?limit=200").expect(200);
        if (before.items().stream()
                .anyMatch(flag -> !flag.path("state").asText().equals("CLOSED"))) {
            demoContext.told("finds somebody who waits", before, "");
            return;
        }
        var raised = demoContext
                .as(waiting.path("user").asText())
                .post(FLAGS, Map.of("wantsCall", true))
                .expect(201);
        demoContext.told("asks for a call", raised, raised.text("/state"));
        if (waiting.path("taken").asBoolean()) {
            var taken = demoContext
                    .as(waiting.path("lead").asText())
                    .post(FLAGS + "/" + raised.id() + "/takeover")
                    .expect(200);
            demoContext.told("takes care of the person", taken, taken.text("/state"));
        }
    }
}
