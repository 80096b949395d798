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
    public void play(DemoContext demoContext) {
        demoContext.begin("Lines of the EU report, as the portal's forms ask for them (dissemination)");
        var path = "/v1/reports/779334/" + data.path("period").asText();
        tooLong(demoContext, path + "/dissemination/lines");
        for (var table : new String[] {"dissemination", "communication"}) {
            DemoData.each(data.path(table))
                    .forEach(line -> add(demoContext, path + "/" + table + "/lines", table, line));
            read(demoContext, path + "/" + table);
        }
    }

    private static ObjectNode body(DemoContext demoContext, JsonNode line) {
        var kind = line.path("about").asText();
        var body = (ObjectNode) line.deepCopy();
        body.putPOJO(
                "about", Map.of("kind", kind, "id", demoContext.id(kind.equals("EVENT") ? "event" : "edition.en")));
        return body;
    }

    private void tooLong(DemoContext demoContext, String path) {
        var body = body(demoContext, data.at("/dissemination/0")).put("objective", "a".repeat(LONGEST_OBJECTIVE + 1));
        var refused = demoContext.as(COORDINATOR).post(path, body).expect(422);
        demoContext.told(
                "cannot write 201 characters into a field of 200", refused, refused.text("/violations/0/field"));
    }

    private static void add(DemoContext demoContext, String path, String table, JsonNode line) {
        var added = demoContext.eventually(
                "the event is known where reports are kept",
                () -> demoContext.as(COORDINATOR).post(path, body(demoContext, line)),
                reply -> reply.status() != 422);
        demoContext.learn(
                "line." + table + "." + line.path("about").asText(),
                added.expect(201).id());
        demoContext.told("reports an activity", added, added.text("/name") + ", " + added.text("/status/label"));
    }

    private static void read(DemoContext demoContext, String path) {
        var json = demoContext.as("integrator").get(path).expect(200);
        var csv = demoContext.as("integrator").accepting("text/csv").get(path).expect(200);
        var columns = json.json().path("columns");
        DemoStepException.unless(
                csv.body().contains(columns.get(0).asText())
                        && csv.body().contains(columns.get(columns.size() - 1).asText()),
                "The CSV does not have the portal's columns.");
        demoContext.told(
                "takes the table as JSON and as CSV",
                csv,
                json.json().path("lines").size() + " lines, " + columns.size() + " columns");
    }
}
