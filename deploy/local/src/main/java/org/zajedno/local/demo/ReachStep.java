package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The webinar is over: how many people it reached is told without pointing at any of them. */
final class ReachStep implements Step {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode reach = DemoData.json("webinar").path("reach");

    @Override
    public void play(Stage stage) {
        var path = WebinarStep.event(stage) + "/reach";
        stage.told(
                "cannot record its reach before its end",
                stage.as(COORDINATOR).post(path, reach).expect(409),
                "");
        become(stage, "RUNNING");
        become(stage, "FINISHED");
        stage.as(COORDINATOR).post(path, reach).expect(201);
        var told = stage.asNobody().get(path).expect(200);
        StepFailed.unless(
                told.text("/persons/value").equals("150")
                        && told.text("/countries/value").equals("24"),
                "Not 150 persons from 24 countries: " + told.body());
        StepFailed.unless(
                !told.body().contains("\"US\":{\"value\":1"), "A country with one person is shown: " + told.body());
        stage.told(
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

    private static void become(Stage stage, String state) {
        var event = WebinarStep.event(stage);
        var read = stage.as(COORDINATOR).get(event).expect(200);
        var now = stage.as(COORDINATOR)
                .ifStill(read)
                .post(event + "/state", Map.of("state", state))
                .expect(200);
        stage.told("moves the webinar on", now, now.text("/state"));
    }
}
