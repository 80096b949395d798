package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The webinar is over: how many people it reached is told without pointing at any of them. */
final class ReachStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode reach = DemoData.json("webinar").path("reach");

    @Override
    public void play(DemoContext demo) {
        var path = WebinarStep.event(demo) + "/reach";
        demo.report(
                "cannot record its reach before its end",
                demo.as(COORDINATOR).post(path, reach).expect(409),
                "");
        become(demo, "RUNNING");
        become(demo, "FINISHED");
        demo.as(COORDINATOR).post(path, reach).expect(201);
        var told = demo.asNobody().get(path).expect(200);
        DemoStepException.unless(
                told.text("/persons/value").equals("150")
                        && told.text("/countries/value").equals("24"),
                "Not 150 persons from 24 countries: " + told.body());
        DemoStepException.unless(
                !told.body().contains("\"US\":{\"value\":1"), "A country with one person is shown: " + told.body());
        demo.report(
                "learns whom it reached",
                told,
                "150 persons, 24 countries; per country " + told.text("/perCountry/status") + ", "
                        + shown(told.json().at("/perCountry/cells")) + " cells shown, the rest hidden");
    }

    private static long shown(JsonNode cells) {
        return DemoData.each(cells).stream()
                .filter(cell -> cell.path("state").asText().equals("SHOWN"))
                .count();
    }

    private static void become(DemoContext demo, String state) {
        var event = WebinarStep.event(demo);
        var read = demo.as(COORDINATOR).get(event).expect(200);
        var now = demo.as(COORDINATOR)
                .ifStill(read)
                .post(event + "/state", Map.of("state", state))
                .expect(200);
        demo.report("moves the webinar on", now, now.text("/state"));
    }
}
