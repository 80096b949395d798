package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Hard words of the sheet, explained in each language for whoever taps on them; those of an earlier play stay. */
final class GlossaryStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    private static final String GLOSSARY = "/v1/glossary";

    @Override
    public void play(DemoContext demo) {
        var before = demo.as(RESEARCHER).get(GLOSSARY + "?language=en").expect(200).items().stream()
                .map(term -> term.path("id").asText())
                .collect(Collectors.toSet());
        DemoData.each(DemoData.json("glossary").path("terms")).stream()
                .filter(term -> !before.contains(term.path("id").asText()))
                .forEach(term -> explain(demo, term));
        var read = demo.as("member-xk-1").get(GLOSSARY + "?language=sq").expect(200);
        demo.report(
                "finds hard words explained",
                read,
                read.items().size() + " words, as «" + read.text("/items/0/term") + "»: "
                        + read.text("/items/0/explanation"));
    }

    private static void explain(DemoContext demo, JsonNode term) {
        var explained = demo.as(RESEARCHER)
                .put(
                        GLOSSARY + "/terms/" + term.path("id").asText(),
                        Map.of("term", term.path("term"), "explanation", term.path("explanation")))
                .expect(200);
        demo.report(
                "explains a word in " + term.path("term").size() + " languages",
                explained,
                "«" + explained.text("/term") + "»: " + explained.text("/explanation"));
    }
}
