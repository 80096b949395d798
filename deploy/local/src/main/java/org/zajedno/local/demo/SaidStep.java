package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** “You said – we did”: each PPI lead words for others what members said, in the panel's languages. */
final class SaidStep implements Step {
    private final JsonNode data = DemoData.json("impact");

    @Override
    public void play(Stage stage) {
        stage.begin("What each panel said and what was done, told in its language (panels)");
        data.path("said").forEach(said -> word(stage, said));
        data.path("readers").forEach(reader -> read(stage, reader));
    }

    private static void word(Stage stage, JsonNode said) {
        var worded = stage.as(Seats.lead(said.path("country").asText()))
                .put(
                        "/v1/comments/"
                                + stage.id("comment." + said.path("comment").asText()) + "/you-said",
                        Map.of("said", said.path("words"), "dropCountry", said.path("dropCountry")))
                .expect(200);
        stage.told(
                "words for others what a member said",
                worded,
                said.at("/words/en").asText());
    }

    private void read(Stage stage, JsonNode reader) {
        var user = reader.path("user").asText();
        var language = reader.path("language").asText();
        var words = DemoData.each(data.path("said")).stream()
                .filter(said -> said.path("comment").equals(reader.path("comment")))
                .map(said -> said.path("words").path(language))
                .findFirst()
                .orElseThrow();
        var page = stage.as(user)
                .in(language)
                .get(Seats.panel(stage, Seats.country(user)) + "/you-said-we-did?limit=200")
                .expect(200);
        StepFailed.unless(
                page.items().stream().anyMatch(line -> line.path("said").equals(words)),
                "The panel does not read what its PPI lead worded: " + page.body());
        stage.told("reads “you said – we did”", page, words.asText());
    }
}
