package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The booklet comes out in six languages, each with its obligatory sentences and with thanks to whoever wants them. */
final class BookletStep implements DemoStep {
    private static final String RESEARCHER = "researcher";
    /** Whoever wrote an edition last does not approve it. */
    private static final String COORDINATOR = "coordinator";

    private static final String EDITION = "/v1/editions/";
    /** Who translates into a language, and so edits its edition. */
    private static final Map<String, String> TRANSLATORS =
            Map.of("sr-Latn", "team-rs", "sq", "team-xk", "mk", "team-mk", "bs", "team-ba", "cnr", "team-me");

    private static final List<String> COUNTRIES = List.of("ba", "xk", "me", "mk", "rs");

    private final JsonNode data = DemoData.json("booklet");

    @Override
    public void play(DemoContext demo) {
        demo.begin("The booklet in six languages, with thanks to those who contributed (dissemination)");
        work(demo);
        data.path("editions").fieldNames().forEachRemaining(language -> prepare(demo, language));
        acknowledge(demo);
        data.path("editions").fieldNames().forEachRemaining(language -> publish(demo, language));
    }

    private void work(DemoContext demo) {
        var body = Map.of("studyId", demo.id("study"), "kind", data.path("kind"), "title", data.path("title"));
        var work = demo.eventually(
                "the study is known where works are kept",
                () -> demo.as(RESEARCHER).post("/v1/works", body),
                reply -> reply.status() != 422);
        demo.learn("work", work.expect(201).id());
        demo.report("opens a work", work, work.text("/kind") + " «" + work.text("/title") + "»");
    }

    private void prepare(DemoContext demo, String language) {
        var editor = TRANSLATORS.getOrDefault(language, RESEARCHER);
        var content = new LinkedHashMap<String, Object>();
        data.path("editions").path(language).properties().forEach(text -> content.put(text.getKey(), text.getValue()));
        content.put("countries", data.path("countries"));
        var body = new LinkedHashMap<String, Object>();
        body.put("language", language);
        body.put("content", content);
        if (!editor.equals(RESEARCHER)) {
            body.put("sourceEditionId", demo.id("edition.en"));
        }
        var made = demo.as(editor)
                .post("/v1/works/" + demo.id("work") + "/editions", body)
                .expect(201);
        demo.learn("edition." + language, made.id());
        var edition = made;
        if (edition.text("/state").equals("IN_TRANSLATION")) {
            edition = demo.as(editor)
                    .ifStill(edition)
                    .post(EDITION + made.id() + "/review")
                    .expect(200);
        }
        edition = demo.as(editor.equals(RESEARCHER) ? COORDINATOR : RESEARCHER)
                .ifStill(edition)
                .post(EDITION + made.id() + "/approval")
                .expect(200);
        demo.report(
                "prepares the edition in " + language,
                edition,
                edition.text("/state") + " «" + edition.text("/title") + "»");
    }

    /** The PPI lead knows what to print for a contribution, and nobody else does before it is printed. */
    private void acknowledge(DemoContext demo) {
        for (var country : COUNTRIES) {
            var lines = lines(demo, country);
            if (country.equals(COUNTRIES.getLast())) {
                refusedWithoutThanks(demo);
            }
            if (lines.isEmpty()) {
                continue;
            }
            data.path("editions").fieldNames().forEachRemaining(language -> {
                var lead = "ppi-" + country;
                var path = EDITION + demo.id("edition." + language) + "/acknowledgements";
                var thanked = demo.eventually(
                        "the contributions are known where editions are kept",
                        () -> {
                            var read = demo.as(lead).get(path).expect(200);
                            return demo.as(lead).ifStill(read).put(path, Map.of("lines", lines));
                        },
                        reply -> reply.status() != 422);
                thanked.expect(200);
                if (language.equals("en")) {
                    demo.report("enters whom to thank, in each edition", thanked, lines.size() + " lines");
                }
            });
        }
    }

    private static List<Map<String, String>> lines(DemoContext demo, String country) {
        var lead = "ppi-" + country;
        var known = demo.as(lead)
                .get("/v1/contributions?limit=200&studyId=" + demo.id("study"))
                .expect(200);
        demo.report("sees what the members contributed", known, known.items().size() + " contributions");
        return known.items().stream()
                .filter(one -> List.of("NAMED", "PSEUDONYM")
                        .contains(one.path("credit").asText()))
                .map(one -> one.path("line").asText())
                .distinct()
                .map(line -> Map.of("text", line))
                .toList();
    }

    private static void refusedWithoutThanks(DemoContext demo) {
        var path = EDITION + demo.id("edition.en");
        var read = demo.as(RESEARCHER).get(path).expect(200);
        var refused = demo.as(RESEARCHER).ifStill(read).post(path + "/publication");
        demo.report(
                "cannot publish it: somebody is not thanked yet",
                refused.expect(409),
                "missing " + refused.json().path("missing"));
    }

    private static void publish(DemoContext demo, String language) {
        var path = EDITION + demo.id("edition." + language);
        var read = demo.as(RESEARCHER).get(path).expect(200);
        var out = demo.as(RESEARCHER).ifStill(read).post(path + "/publication").expect(200);
        DemoStepException.unless(
                out.text("/statements/funderAcknowledgement").contains("779334"),
                "The edition in " + language + " does not name the grant.");
        DemoStepException.unless(
                out.text("/statements/statusNote").startsWith("*"),
                "The edition in " + language + " names Kosovo* without its note.");
        DemoStepException.unless(
                !out.text("/statements/disclaimer").isEmpty(), "The edition in " + language + " has no disclaimer.");
        demo.report(
                "publishes the edition in " + language,
                out,
                out.text("/state") + ", thanks "
                        + String.join(", ", strings(out.json().path("acknowledgements"))));
        demo.asNobody().get(path).expect(200);
    }

    private static List<String> strings(JsonNode array) {
        return DemoData.each(array).stream().map(JsonNode::asText).toList();
    }
}
