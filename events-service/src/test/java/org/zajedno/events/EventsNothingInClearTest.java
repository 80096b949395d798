package org.zajedno.events;

import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.TEAM_BA;
import static org.zajedno.events.Scenario.TEAM_RS;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;
import static org.zajedno.events.Scenario.etag;
import static org.zajedno.events.Scenario.finished;
import static org.zajedno.events.Scenario.open;
import static org.zajedno.events.Scenario.programme;
import static org.zajedno.events.Scenario.register;
import static org.zajedno.events.Scenario.somebody;
import static org.zajedno.events.Scenario.webinar;
import static org.zajedno.events.Scenario.write;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.zajedno.kit.testing.NothingInClearTestBase;

@QuarkusTest
class EventsNothingInClearTest extends NothingInClearTestBase {

    @Override
    protected void everythingIsWritten() {
        draft(webinar(10));
        var event = open(1);
        as(COORDINATOR).header("If-Match", etag(event)).body(webinar(1)).put("/v1/events/{id}", event);
        write(
                event,
                programme("")
                        .replace(
                                "\"language\"",
                                "\"summary\": {\"en\": \"Who was there.\"}, \"room\": \"Room 2\", \"language\""));
        as(COORDINATOR)
                .body("{\"note\": {\"en\": \"The second day is new.\"}}")
                .post("/v1/events/{id}/schedule-releases", event);
        register(event, somebody("RS"), "RS");
        register(event, somebody("BA"), "BA");
        as(TEAM_RS).get("/v1/events/{id}/registrations", event);
        quote(finished());
        as(COORDINATOR)
                .header("If-Match", etag(event))
                .body("{\"state\": \"CANCELLED\", \"reason\": {\"en\": \"The speaker is ill.\"}}")
                .post("/v1/events/{id}/state", event);
    }

    private static void quote(UUID event) {
        as(TEAM_BA).body("""
                        {"text": {"en": "It gave me courage."}, "permissionGiven": true, "credit": "NAMED",
                         "creditedAs": "Ana A."}""").post("/v1/events/{id}/quotes", event);
    }

    @Override
    protected Map<String, String> publicPlaces() {
        var announced = "an announced event is public with all that its page says; a draft is not";
        var released = "a released programme is public, with who speaks";
        return Map.ofEntries(
                Map.entry("public.event.title", announced),
                Map.entry("public.event.description", announced),
                Map.entry("public.event.platform", announced),
                Map.entry("public.event.organisers", announced),
                Map.entry("public.event.state_reason", announced),
                Map.entry("facts.EventAnnounced", announced),
                Map.entry("public.schedule_release.days", released),
                Map.entry("public.schedule_release.note", released),
                Map.entry("public.attendee_quote.text", "published with the permission of who said it"),
                Map.entry("public.attendee_quote.credited_as", "the name that goes with it, by the same permission"));
    }

    @Override
    protected Map<String, String> boundTexts() {
        var time = "a local time or a zone, of a fixed form";
        return Map.ofEntries(
                Map.entry("createEvent.starts.local", time),
                Map.entry("createEvent.starts.zone", time),
                Map.entry("createEvent.ends.local", time),
                Map.entry("createEvent.ends.zone", time),
                Map.entry("changeEvent.starts.local", time),
                Map.entry("changeEvent.starts.zone", time),
                Map.entry("changeEvent.ends.local", time),
                Map.entry("changeEvent.ends.zone", time),
                Map.entry("changeProgramme.days.sessions.starts.local", time),
                Map.entry("changeProgramme.days.sessions.starts.zone", time),
                Map.entry("changeProgramme.days.sessions.ends.local", time),
                Map.entry("changeProgramme.days.sessions.ends.zone", time));
    }
}
