package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The booklet and the webinar as lines of the EU portal's two tables. */
final class ReportStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";
    private static final int LONGEST_OBJECTIVE = 200;

    private final JsonNode data = DemoData.json("report");

    @Override
    public void play(DemoContext demo) {
        demo.begin("Lines of the EU report, as the portal's forms ask for them (dissemination)");
        var path = "/v1/reports/779334/" + data.path("period").asText();
        tooLong(demo, path + "/dissemination/lines");
        for (var table : new String[] {"dissemination", "communication"}) {
            DemoData.each(data.path(table)).forEach(line -> add(demo, path + "/" + table + "/lines", table, line));
            read(demo, path + "/" + table);
        }
    }

    private static ObjectNode body(DemoContext demo, JsonNode line) {
        var kind = line.path("about").asText();
        var body = (ObjectNode) line.deepCopy();
        body.putPOJO("about", Map.of("kind", kind, "id", demo.id(kind.equals("EVENT") ? "event" : "edition.en")));
        return body;
    }

    private void tooLong(DemoContext demo, String path) {
        var body = body(demo, data.at("/dissemination/0")).put("objective", "a".repeat(LONGEST_OBJECTIVE + 1));
        var refused = demo.as(COORDINATOR).post(path, body).expect(422);
        demo.report("cannot write 201 characters into a field of 200", refused, refused.text("/violations/0/field"));
    }

    private static void add(DemoContext demo, String path, String table, JsonNode line) {
        var added = demo.eventually(
                "the event is known where reports are kept",
                () -> demo.as(COORDINATOR).post(path, body(demo, line)),
                reply -> reply.status() != 422);
        demo.learn(
                "line." + table + "." + line.path("about").asText(),
                added.expect(201).id());
        demo.report("reports an activity", added, added.text("/name") + ", " + added.text("/status/label"));
    }

    private static void read(DemoContext demo, String path) {
        var json = demo.as("integrator").get(path).expect(200);
        var csv = demo.as("integrator").accepting("text/csv").get(path).expect(200);
        var columns = json.json().path("columns");
        DemoStepException.unless(
                csv.body().contains(columns.get(0).asText())
                        && csv.body().contains(columns.get(columns.size() - 1).asText()),
                "The CSV does not have the portal's columns.");
        demo.report(
                "takes the table as JSON and as CSV",
                csv,
                json.json().path("lines").size() + " lines, " + columns.size() + " columns");
    }
}
