package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The booklet and the webinar as lines of the EU portal's two tables. */
final class ReportStep implements Step {
    private static final String COORDINATOR = "coordinator";
    private static final int LONGEST_OBJECTIVE = 200;

    private final JsonNode data = DemoData.json("report");

    @Override
    public void play(Stage stage) {
        stage.begin("Lines of the EU report, as the portal's forms ask for them (dissemination)");
        var path = "/v1/reports/779334/" + data.path("period").asText();
        tooLong(stage, path + "/dissemination/lines");
        for (var table : new String[] {"dissemination", "communication"}) {
            DemoData.each(data.path(table)).forEach(line -> add(stage, path + "/" + table + "/lines", table, line));
            read(stage, path + "/" + table);
        }
    }

    private static ObjectNode body(Stage stage, JsonNode line) {
        var kind = line.path("about").asText();
        var body = (ObjectNode) line.deepCopy();
        body.putPOJO("about", Map.of("kind", kind, "id", stage.id(kind.equals("EVENT") ? "event" : "edition.en")));
        return body;
    }

    private void tooLong(Stage stage, String path) {
        var body = body(stage, data.at("/dissemination/0")).put("objective", "a".repeat(LONGEST_OBJECTIVE + 1));
        var refused = stage.as(COORDINATOR).post(path, body).expect(422);
        stage.told("cannot write 201 characters into a field of 200", refused, refused.text("/violations/0/field"));
    }

    private static void add(Stage stage, String path, String table, JsonNode line) {
        var added = stage.eventually(
                "the event is known where reports are kept",
                () -> stage.as(COORDINATOR).post(path, body(stage, line)),
                reply -> reply.status() != 422);
        stage.learn(
                "line." + table + "." + line.path("about").asText(),
                added.expect(201).id());
        stage.told("reports an activity", added, added.text("/name") + ", " + added.text("/status/label"));
    }

    private static void read(Stage stage, String path) {
        var json = stage.as("integrator").get(path).expect(200);
        var csv = stage.as("integrator").accepting("text/csv").get(path).expect(200);
        var columns = json.json().path("columns");
        StepFailed.unless(
                csv.body().contains(columns.get(0).asText())
                        && csv.body().contains(columns.get(columns.size() - 1).asText()),
                "The CSV does not have the portal's columns.");
        stage.told(
                "takes the table as JSON and as CSV",
                csv,
                json.json().path("lines").size() + " lines, " + columns.size() + " columns");
    }
}
