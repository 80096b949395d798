package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The webinar of 19 April 2021: planned, its programme released, people registered; it presents the booklet. */
final class WebinarStep implements Step {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode data = DemoData.json("webinar");

    @Override
    public void play(Stage stage) {
        stage.begin("The webinar that presents the booklet (events)");
        plan(stage);
        programme(stage);
        become(stage, "ANNOUNCED");
        become(stage, "REGISTRATION_OPEN");
        register(stage);
        calendar(stage);
    }

    private void plan(Stage stage) {
        var body = (ObjectNode) data.path("event").deepCopy();
        body.putArray("presentedWorkIds").add(stage.id("work"));
        var abbreviated = body.deepCopy();
        ((ObjectNode) abbreviated.path("starts")).put("zone", "CET");
        var refused = stage.as(COORDINATOR).post("/v1/events", abbreviated).expect(422);
        stage.told(
                "cannot say \"CET\"",
                refused,
                refused.text("/violations/0/field") + " " + refused.text("/violations/0/message"));
        var drafted = stage.eventually(
                "the booklet is known where events are kept",
                () -> stage.as(COORDINATOR).post("/v1/events", body),
                reply -> reply.status() != 422);
        stage.learn("event", drafted.expect(201).id());
        stage.told("drafts the webinar", drafted, drafted.text("/starts/printed"));
        var inLondon =
                stage.as(COORDINATOR).get(event(stage) + "?zone=Europe/London").expect(200);
        StepFailed.unless(
                inLondon.text("/starts/viewer/local").equals("2021-04-19T14:00"),
                "In London it does not begin at 14:00 but at " + inLondon.text("/starts/viewer/local"));
        stage.told("sees the time of London", inLondon, inLondon.text("/starts/viewer/printed"));
    }

    private void programme(Stage stage) {
        var read = stage.as(COORDINATOR).get(event(stage) + "/programme").expect(200);
        stage.as(COORDINATOR)
                .ifStill(read)
                .put(event(stage) + "/programme", data.path("programme"))
                .expect(200);
        var released = stage.as(COORDINATOR)
                .post(event(stage) + "/schedule-releases", Map.of())
                .expect(201);
        var speakers = released.json().findValues("speakers").stream()
                .flatMap(slots -> DemoData.each(slots).stream())
                .toList();
        StepFailed.unless(speakers.size() == 5, "There are not five speakers but " + speakers.size());
        stage.told(
                "releases the programme",
                released,
                "release " + released.text("/number") + ", five speakers, one from lived experience");
    }

    private static void become(Stage stage, String state) {
        var read = stage.as(COORDINATOR).get(event(stage)).expect(200);
        var now = stage.as(COORDINATOR)
                .ifStill(read)
                .post(event(stage) + "/state", Map.of("state", state))
                .expect(200);
        stage.told("moves the webinar on", now, now.text("/state"));
    }

    private void register(Stage stage) {
        var registrations = DemoData.each(data.path("registrations"));
        for (var one : registrations) {
            var user = one.path("user").asText();
            var made = stage.as(user)
                    .post(event(stage) + "/registrations", one.path("registration"))
                    .expect(201);
            stage.learn("registration." + user, made.id());
            var place = made.text("/waitingPosition");
            stage.told(
                    "registers",
                    made,
                    made.text("/state") + (place.isEmpty() ? "" : ", number " + place + " in the line"));
        }
        var waits = read(stage, registrations.getLast());
        StepFailed.unless(waits.text("/state").equals("WAITLISTED"), "With both seats taken the third does not wait.");
        var first = registrations.getFirst();
        var gone = stage.as(first.path("user").asText())
                .ifStill(read(stage, first))
                .post("/v1/registrations/"
                        + stage.id("registration." + first.path("user").asText()) + "/cancellation")
                .expect(200);
        stage.told("gives the seat up", gone, gone.text("/state"));
        var moved = read(stage, registrations.getLast());
        StepFailed.unless(moved.text("/state").equals("CONFIRMED"), "The first in the line did not get the free seat.");
        stage.told("has moved up", moved, moved.text("/state"));
        moreSeats(stage);
    }

    private void moreSeats(Stage stage) {
        var body = ((ObjectNode) data.path("event").deepCopy()).set("capacity", data.path("laterCapacity"));
        ((ObjectNode) body).putArray("presentedWorkIds").add(stage.id("work"));
        var read = stage.as(COORDINATOR).get(event(stage)).expect(200);
        var more = stage.as(COORDINATOR).ifStill(read).put(event(stage), body).expect(200);
        stage.told("makes room for all", more, more.text("/capacity") + " seats");
    }

    private static Reply read(Stage stage, JsonNode registration) {
        var user = registration.path("user").asText();
        return stage.as(user)
                .get("/v1/registrations/" + stage.id("registration." + user))
                .expect(200);
    }

    private static void calendar(Stage stage) {
        var file = stage.asNobody()
                .accepting("text/calendar")
                .get(event(stage) + "/calendar.ics")
                .expect(200);
        for (var needed :
                List.of("BEGIN:VTIMEZONE", "TZID:Europe/Belgrade", "DTSTART;TZID=Europe/Belgrade:20210419T150000")) {
            StepFailed.unless(file.body().contains(needed), "The calendar file lacks " + needed);
        }
        stage.told(
                "takes the calendar file",
                file,
                file.body().split("BEGIN:VEVENT", -1).length - 1 + " entries with their time zone");
    }

    static String event(Stage stage) {
        return "/v1/events/" + stage.id("event");
    }
}
