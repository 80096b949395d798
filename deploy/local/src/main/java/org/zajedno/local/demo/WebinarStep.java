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
    public void play(DemoContext demo) {
        demo.begin("The webinar that presents the booklet (events)");
        plan(demo);
        programme(demo);
        become(demo, "ANNOUNCED");
        become(demo, "REGISTRATION_OPEN");
        register(demo);
        calendar(demo);
    }

    private void plan(DemoContext demo) {
        var body = (ObjectNode) data.path("event").deepCopy();
        body.putArray("presentedWorkIds").add(demo.id("work"));
        var abbreviated = body.deepCopy();
        ((ObjectNode) abbreviated.path("starts")).put("zone", "CET");
        var refused = demo.as(COORDINATOR).post("/v1/events", abbreviated).expect(422);
        demo.report(
                "cannot say \"CET\"",
                refused,
                refused.text("/violations/0/field") + " " + refused.text("/violations/0/message"));
        var drafted = demo.eventually(
                "the booklet is known where events are kept",
                () -> demo.as(COORDINATOR).post("/v1/events", body),
                reply -> reply.status() != 422);
        demo.learn("event", drafted.expect(201).id());
        demo.report("drafts the webinar", drafted, drafted.text("/starts/printed"));
        var inLondon =
                demo.as(COORDINATOR).get(event(demo) + "?zone=Europe/London").expect(200);
        DemoStepException.unless(
                inLondon.text("/starts/viewer/local").equals("2021-04-19T14:00"),
                "In London it does not begin at 14:00 but at " + inLondon.text("/starts/viewer/local"));
        demo.report("sees the time of London", inLondon, inLondon.text("/starts/viewer/printed"));
    }

    private void programme(DemoContext demo) {
        var read = demo.as(COORDINATOR).get(event(demo) + "/programme").expect(200);
        demo.as(COORDINATOR)
                .ifStill(read)
                .put(event(demo) + "/programme", data.path("programme"))
                .expect(200);
        var released = demo.as(COORDINATOR)
                .post(event(demo) + "/schedule-releases", Map.of())
                .expect(201);
        var speakers = released.json().findValues("speakers").stream()
                .flatMap(slots -> DemoData.each(slots).stream())
                .toList();
        DemoStepException.unless(speakers.size() == 5, "There are not five speakers but " + speakers.size());
        demo.report(
                "releases the programme",
                released,
                "release " + released.text("/number") + ", five speakers, one from lived experience");
    }

    private static void become(DemoContext demo, String state) {
        var read = demo.as(COORDINATOR).get(event(demo)).expect(200);
        var now = demo.as(COORDINATOR)
                .ifStill(read)
                .post(event(demo) + "/state", Map.of("state", state))
                .expect(200);
        demo.report("moves the webinar on", now, now.text("/state"));
    }

    private void register(DemoContext demo) {
        var registrations = DemoData.each(data.path("registrations"));
        for (var one : registrations) {
            var user = one.path("user").asText();
            var made = demo.as(user)
                    .post(event(demo) + "/registrations", one.path("registration"))
                    .expect(201);
            demo.learn("registration." + user, made.id());
            var place = made.text("/waitingPosition");
            demo.report(
                    "registers",
                    made,
                    made.text("/state") + (place.isEmpty() ? "" : ", number " + place + " in the line"));
        }
        var waits = read(demo, registrations.getLast());
        DemoStepException.unless(
                waits.text("/state").equals("WAITLISTED"), "With both seats taken the third does not wait.");
        var first = registrations.getFirst();
        var gone = demo.as(first.path("user").asText())
                .ifStill(read(demo, first))
                .post("/v1/registrations/"
                        + demo.id("registration." + first.path("user").asText()) + "/cancellation")
                .expect(200);
        demo.report("gives the seat up", gone, gone.text("/state"));
        var moved = read(demo, registrations.getLast());
        DemoStepException.unless(
                moved.text("/state").equals("CONFIRMED"), "The first in the line did not get the free seat.");
        demo.report("has moved up", moved, moved.text("/state"));
        moreSeats(demo);
    }

    private void moreSeats(DemoContext demo) {
        var body = ((ObjectNode) data.path("event").deepCopy()).set("capacity", data.path("laterCapacity"));
        ((ObjectNode) body).putArray("presentedWorkIds").add(demo.id("work"));
        var read = demo.as(COORDINATOR).get(event(demo)).expect(200);
        var more = demo.as(COORDINATOR).ifStill(read).put(event(demo), body).expect(200);
        demo.report("makes room for all", more, more.text("/capacity") + " seats");
    }

    private static ApiResponse read(DemoContext demo, JsonNode registration) {
        var user = registration.path("user").asText();
        return demo.as(user)
                .get("/v1/registrations/" + demo.id("registration." + user))
                .expect(200);
    }

    private static void calendar(DemoContext demo) {
        var file = demo.asNobody()
                .accepting("text/calendar")
                .get(event(demo) + "/calendar.ics")
                .expect(200);
        for (var needed :
                List.of("BEGIN:VTIMEZONE", "TZID:Europe/Belgrade", "DTSTART;TZID=Europe/Belgrade:20210419T150000")) {
            DemoStepException.unless(file.body().contains(needed), "The calendar file lacks " + needed);
        }
        demo.report(
                "takes the calendar file",
                file,
                file.body().split("BEGIN:VEVENT", -1).length - 1 + " entries with their time zone");
    }

    static String event(DemoContext demo) {
        return "/v1/events/" + demo.id("event");
    }
}
