package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** “You said – we did”: each PPI lead words for others what members said, in the panel's languages. */
final class YouSaidWeDidStep implements DemoStep {
    private final JsonNode data = DemoData.json("impact");

    @Override
    public void play(DemoContext demo) {
        demo.begin("What each panel said and what was done, told in its language (panels)");
        data.path("said").forEach(said -> word(demo, said));
        data.path("readers").forEach(reader -> read(demo, reader));
    }

    private static void word(DemoContext demo, JsonNode said) {
        var worded = demo.as(DemoUsers.lead(said.path("country").asText()))
                .put(
                        "/v1/comments/"
                                + demo.id("comment." + said.path("comment").asText()) + "/you-said",
                        Map.of("said", said.path("words"), "dropCountry", said.path("dropCountry")))
                .expect(200);
        demo.report(
                "words for others what a member said",
                worded,
                said.at("/words/en").asText());
    }

    private void read(DemoContext demo, JsonNode reader) {
        var user = reader.path("user").asText();
        var language = reader.path("language").asText();
        var words = DemoData.each(data.path("said")).stream()
                .filter(said -> said.path("comment").equals(reader.path("comment")))
                .map(said -> said.path("words").path(language))
                .findFirst()
                .orElseThrow();
        var page = demo.as(user)
                .in(language)
                .get(DemoUsers.panel(demo, DemoUsers.country(user)) + "/you-said-we-did?limit=200")
                .expect(200);
        DemoStepException.unless(
                page.items().stream().anyMatch(line -> line.path("said").equals(words)),
                "The panel does not read what its PPI lead worded: " + page.body());
        demo.report("reads “you said – we did”", page, words.asText());
    }
}
