package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Hard words of the sheet, explained in each language for whoever taps on them; those of an earlier play stay. */
final class GlossaryStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    private static final String GLOSSARY = "/v1/glossary";

    @Override
    public void play(DemoContext demoContext) {
        var before = demoContext.as(RESEARCHER).get(GLOSSARY + "?language=en").expect(200).items().stream()
                .map(term -> term.path("id").asText())
                .collect(Collectors.toSet());
        DemoData.each(DemoData.json("glossary").path("terms")).stream()
                .filter(term -> !before.contains(term.path("id").asText()))
                .forEach(term -> explain(demoContext, term));
        var read = demoContext.as("member-xk-1").get(GLOSSARY + "?language=sq").expect(200);
        demoContext.told(
                "finds hard words explained",
                read,
                read.items().size() + " words, as «" + read.text("/items/0/term") + "»: "
                        + read.text("/items/0/explanation"));
    }

    private static void explain(DemoContext demoContext, JsonNode term) {
        var explained = demoContext
                .as(RESEARCHER)
                .put(
                        GLOSSARY + "/terms/" + term.path("id").asText(),
                        Map.of("term", term.path("term"), "explanation", term.path("explanation")))
                .expect(200);
        demoContext.told(
                "explains a word in " + term.path("term").size() + " languages",
                explained,
                "«" + explained.text("/term") + "»: " + explained.text("/explanation"));
    }
}
