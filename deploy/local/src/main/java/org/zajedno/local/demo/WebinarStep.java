package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The webinar of 19 April 2021: planned, its programme released, people registered; it presents the booklet. */
final class WebinarStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode data = DemoData.json("webinar");

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("The webinar that presents the booklet (events)");
        plan(demoContext);
        programme(demoContext);
        become(demoContext, "ANNOUNCED");
        become(demoContext, "REGISTRATION_OPEN");
        register(demoContext);
        calendar(demoContext);
    }

    private void plan(DemoContext demoContext) {
        var body = (ObjectNode) data.path("event").deepCopy();
        body.putArray("presentedWorkIds").add(demoContext.id("work"));
        var abbreviated = body.deepCopy();
        ((ObjectNode) abbreviated.path("starts")).put("zone", "CET");
        var refused =
                demoContext.as(COORDINATOR).post("/v1/events", abbreviated).expect(422);
        demoContext.told(
                "cannot say \"CET\"",
                refused,
                refused.text("/violations/0/field") + " " + refused.text("/violations/0/message"));
        var drafted = demoContext.eventually(
                "the booklet is known where events are kept",
                () -> demoContext.as(COORDINATOR).post("/v1/events", body),
                reply -> reply.status() != 422);
        demoContext.learn("event", drafted.expect(201).id());
        demoContext.told("drafts the webinar", drafted, drafted.text("/starts/printed"));
        var inLondon = demoContext
                .as(COORDINATOR)
                .get(event(demoContext) + "?zone=Europe/London")
                .expect(200);
        DemoStepException.unless(
                inLondon.text("/starts/viewer/local").equals("2021-04-19T14:00"),
                "In London it does not begin at 14:00 but at " + inLondon.text("/starts/viewer/local"));
        demoContext.told("sees the time of London", inLondon, inLondon.text("/starts/viewer/printed"));
    }

    private void programme(DemoContext demoContext) {
        var read = demoContext
                .as(COORDINATOR)
                .get(event(demoContext) + "/programme")
                .expect(200);
        demoContext
                .as(COORDINATOR)
                .ifStill(read)
                .put(event(demoContext) + "/programme", data.path("programme"))
                .expect(200);
        var released = demoContext
                .as(COORDINATOR)
                .post(event(demoContext) + "/schedule-releases", Map.of())
                .expect(201);
        var speakers = released.json().findValues("speakers").stream()
                .flatMap(slots -> DemoData.each(slots).stream())
                .toList();
        DemoStepException.unless(speakers.size() == 5, "There are not five speakers but " + speakers.size());
        demoContext.told(
                "releases the programme",
                released,
                "release " + released.text("/number") + ", five speakers, one from lived experience");
    }

    private static void become(DemoContext demoContext, String state) {
        var read = demoContext.as(COORDINATOR).get(event(demoContext)).expect(200);
        var now = demoContext
                .as(COORDINATOR)
                .ifStill(read)
                .post(event(demoContext) + "/state", Map.of("state", state))
                .expect(200);
        demoContext.told("moves the webinar on", now, now.text("/state"));
    }

    private void register(DemoContext demoContext) {
        var registrations = DemoData.each(data.path("registrations"));
        for (var one : registrations) {
            var user = one.path("user").asText();
            var made = demoContext
                    .as(user)
                    .post(event(demoContext) + "/registrations", one.path("registration"))
                    .expect(201);
            demoContext.learn("registration." + user, made.id());
            var place = made.text("/waitingPosition");
            demoContext.told(
                    "registers",
                    made,
                    made.text("/state") + (place.isEmpty() ? "" : ", number " + place + " in the line"));
        }
        var waits = read(demoContext, registrations.getLast());
        DemoStepException.unless(
                waits.text("/state").equals("WAITLISTED"), "With both seats taken the third does not wait.");
        var first = registrations.getFirst();
        var gone = demoContext
                .as(first.path("user").asText())
                .ifStill(read(demoContext, first))
                .post("/v1/registrations/"
                        + demoContext.id("registration." + first.path("user").asText()) + "/cancellation")
                .expect(200);
        demoContext.told("gives the seat up", gone, gone.text("/state"));
        var moved = read(demoContext, registrations.getLast());
        DemoStepException.unless(
                moved.text("/state").equals("CONFIRMED"), "The first in the line did not get the free seat.");
        demoContext.told("has moved up", moved, moved.text("/state"));
        moreSeats(demoContext);
    }

    private void moreSeats(DemoContext demoContext) {
        var body = ((ObjectNode) data.path("event").deepCopy()).set("capacity", data.path("laterCapacity"));
        ((ObjectNode) body).putArray("presentedWorkIds").add(demoContext.id("work"));
        var read = demoContext.as(COORDINATOR).get(event(demoContext)).expect(200);
        var more = demoContext
                .as(COORDINATOR)
                .ifStill(read)
                .put(event(demoContext), body)
                .expect(200);
        demoContext.told("makes room for all", more, more.text("/capacity") + " seats");
    }

    private static ApiResponse read(DemoContext demoContext, JsonNode registration) {
        var user = registration.path("user").asText();
        return demoContext
                .as(user)
                .get("/v1/registrations/" + demoContext.id("registration." + user))
                .expect(200);
    }

    private static void calendar(DemoContext demoContext) {
        var file = demoContext
                .asNobody()
                .accepting("text/calendar")
                .get(event(demoContext) + "/calendar.ics")
                .expect(200);
        for (var needed :
                List.of("BEGIN:VTIMEZONE", "TZID:Europe/Belgrade", "DTSTART;TZID=Europe/Belgrade:20210419T150000")) {
            DemoStepException.unless(file.body().contains(needed), "The calendar file lacks " + needed);
        }
        demoContext.told(
                "takes the calendar file",
                file,
                file.body().split("BEGIN:VEVENT", -1).length - 1 + " entries with their time zone");
    }

    static String event(DemoContext demoContext) {
        return "/v1/events/" + demoContext.id("event");
    }
}
