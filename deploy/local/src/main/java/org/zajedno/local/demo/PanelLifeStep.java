package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What each panel agreed on, how it meets, and how its members grow into the task; what an earlier play left is used again. */
final class PanelLifeStep implements DemoStep {
    private static final String MEMBERSHIPS = "/v1/memberships/";

    private final JsonNode data = DemoData.json("life");
    private final List<JsonNode> panels = DemoData.each(DemoData.json("panels").path("panels"));

    @Override
    public void play(DemoContext demo) {
        demo.begin("What the panels agreed on, how they meet, what members learned (panels)");
        for (var panel : panels) {
            var country = panel.path("country").asText();
            var meetings = DemoUsers.panel(demo, country) + "/meetings";
            var known = demo.as(DemoUsers.lead(country)).get(meetings).expect(200);
            if (known.items().isEmpty()) {
                live(demo, country, panel);
            } else {
                demo.report(
                        "finds the panel's meetings and terms",
                        known,
                        known.items().size() + " meetings");
            }
        }
        read(demo);
    }

    private void live(DemoContext demo, String country, JsonNode panel) {
        agree(demo, country);
        var members = DemoData.each(panel.path("members")).stream()
                .map(member -> DemoUsers.of(demo, member.path("user").asText()))
                .toList();
        for (var number = 0; number < members.size(); number++) {
            appoint(
                    demo,
                    country,
                    members.get(number),
                    data.path("termsInMonths").path(number).asInt());
        }
        meet(demo, country, members);
        plan(demo, country);
        for (var step : DemoData.each(data.path("development"))) {
            step.path("members").forEach(number -> note(demo, country, members.get(number.asInt() - 1), step));
        }
    }

    private void agree(DemoContext demo, String country) {
        var agreed = demo.as(DemoUsers.lead(country))
                .post(DemoUsers.panel(demo, country) + "/terms-of-reference", data.path("termsOfReference"))
                .expect(201);
        demo.report(
                "puts new terms of reference in force",
                agreed,
                "version " + agreed.text("/number") + ": " + agreed.text("/purpose"));
    }

    private void appoint(DemoContext demo, String country, String membership, int months) {
        var seat =
                demo.as(DemoUsers.lead(country)).get(MEMBERSHIPS + membership).expect(200);
        var from = today().minusMonths(data.path("begunMonthsAgo").asInt());
        var until = from.plusMonths(months).minusDays(1);
        var appointed = demo.as(DemoUsers.lead(country))
                .ifStill(seat)
                .put(MEMBERSHIPS + membership + "/term", Map.of("from", from.toString(), "until", until.toString()))
                .expect(200);
        demo.report(
                "appoints a member for a term of office",
                appointed,
                appointed.text("/pseudonym") + ", from " + appointed.text("/termFrom") + " until "
                        + appointed.text("/termUntil"));
    }

    /** Planned like every meeting; afterwards it is written down who was there and what was said. */
    private void meet(DemoContext demo, String country, List<String> members) {
        var held = data.at("/meetings/held");
        var content =
                content(country, held, today().minusDays(held.path("daysAgo").asInt()));
        content.remove("notes");
        var path = DemoUsers.panel(demo, country) + "/meetings";
        var planned = demo.as(DemoUsers.lead(country)).post(path, content).expect(201);
        content.set("notes", held.path("notes"));
        members.forEach(content.withArray("attendedMembershipIds")::add);
        var written = demo.as(DemoUsers.lead(country))
                .ifStill(planned)
                .put(path + "/" + planned.id(), content)
                .expect(200);
        demo.report(
                "writes down who was at the meeting and what was said",
                written,
                written.json().path("attendedMembershipIds").size() + " members were there: " + written.text("/notes"));
    }

    private void plan(DemoContext demo, String country) {
        var coming = data.at("/meetings/coming");
        var planned = demo.as(DemoUsers.lead(country))
                .post(
                        DemoUsers.panel(demo, country) + "/meetings",
                        content(
                                country,
                                coming,
                                today().plusDays(coming.path("inDays").asInt())))
                .expect(201);
        demo.report(
                "plans the next meeting",
                planned,
                planned.text("/startsAt") + " " + planned.text("/zone") + ", with "
                        + planned.json().path("accessNeeds"));
    }

    private ObjectNode content(String country, JsonNode meeting, LocalDate day) {
        ObjectNode content = meeting.deepCopy();
        content.remove(List.of("daysAgo", "inDays", "at"));
        content.put("startsAt", day + "T" + meeting.path("at").asText() + ":00");
        content.set("zone", data.path("zones").path(country));
        content.putArray("attendedMembershipIds");
        return content;
    }

    private static void note(DemoContext demo, String country, String membership, JsonNode step) {
        var noted = demo.as(DemoUsers.lead(country))
                .post(
                        MEMBERSHIPS + membership + "/development-steps",
                        Map.of(
                                "kind",
                                step.path("kind"),
                                "title",
                                step.path("title"),
                                "date",
                                today().minusDays(step.path("daysAgo").asInt()).toString()))
                .expect(201);
        demo.report("notes what a member has learned", noted, noted.text("/kind") + ": " + noted.text("/title"));
    }

    private static void read(DemoContext demo) {
        var meetings = demo.as("member-mk-1")
                .in("mk")
                .get(DemoUsers.panel(demo, "MK") + "/meetings")
                .expect(200);
        demo.report("reads what was said at the meeting", meetings, meetings.text("/items/0/notes"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
