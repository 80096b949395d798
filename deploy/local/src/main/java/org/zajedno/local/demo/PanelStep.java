package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Each PPI lead opens the panel of the own country and invites its members; panels of an earlier play are used again. */
final class PanelStep implements DemoStep {
    private static final String PANELS = "/v1/panels";

    @Override
    public void play(DemoContext demo) {
        demo.begin("Five Lived Experience Advisory Panels and their members (panels)");
        var all = DemoData.each(DemoData.json("panels").path("panels"));
        all.forEach(panel -> open(demo, panel));
        var foreign = demo.as("ppi-ba").get(PANELS + "/" + demo.id("panel.RS"));
        demo.report("does not see the panel of Serbia", foreign.expect(404), "");
        takeABreak(demo);
    }

    private static void open(DemoContext demo, JsonNode wanted) {
        var lead = wanted.path("ppiLead").asText();
        var country = wanted.path("country").asText();
        var before = demo.as(lead).get(PANELS + "?limit=200").expect(200);
        var same = before.items().stream()
                .filter(panel -> panel.path("name").equals(wanted.at("/panel/name/en")))
                .filter(panel -> panel.path("state").asText().equals("ACTIVE"))
                .findFirst();
        if (same.isPresent()) {
            demo.learn("panel." + country, same.get().path("id").asText());
            demo.report(
                    "finds the panel, opened before",
                    before,
                    same.get().path("name").asText() + ", " + same.get().path("members") + " active members");
            return;
        }
        var made = demo.as(lead).post(PANELS, wanted.path("panel")).expect(201);
        demo.learn("panel." + country, made.id());
        demo.report("opens the panel", made, made.text("/name") + ", " + made.text("/state"));
        DemoData.each(wanted.path("members")).forEach(member -> admit(demo, lead, made.id(), member));
        takeBackAnInvitation(demo, lead, made.id());
        activate(demo, lead, made.id(), wanted.path("panel"));
    }

    private static void admit(DemoContext demo, String lead, String panel, JsonNode member) {
        var invitation = demo.as(lead)
                .post(PANELS + "/" + panel + "/memberships", member.path("membership"))
                .expect(201);
        demo.report("invites a member", invitation, invitation.text("/pseudonym") + ", " + invitation.text("/state"));
        var accepted = demo.as(member.path("user").asText())
                .post("/v1/invitations/acceptance", Map.of("code", invitation.text("/invitationCode")))
                .expect(200);
        demo.report("takes the place", accepted, accepted.text("/kind") + ", " + accepted.text("/role"));
    }

    private static void takeBackAnInvitation(DemoContext demo, String lead, String panel) {
        var invitation = demo.as(lead)
                .post(PANELS + "/" + panel + "/memberships", Map.of("pseudonym", "Una", "role", "MEMBER"))
                .expect(201);
        var ended = demo.as(lead)
                .post("/v1/memberships/" + invitation.id() + "/end")
                .expect(200);
        demo.report("takes an invitation back", ended, ended.text("/pseudonym") + ", " + ended.text("/state"));
    }

    private static void activate(DemoContext demo, String lead, String panel, JsonNode described) {
        var change = ((ObjectNode) described.deepCopy()).put("state", "ACTIVE");
        change.remove("country");
        var read = demo.as(lead).get(PANELS + "/" + panel).expect(200);
        var blind = demo.as(lead).put(PANELS + "/" + panel, change);
        DemoStepException.unless(
                blind.status() == 428, "A panel could be changed without saying which state was read.");
        var active =
                demo.as(lead).ifStill(read).put(PANELS + "/" + panel, change).expect(200);
        demo.report(
                "lets the panel begin its work",
                active,
                "%s, %s members, answers within %s days"
                        .formatted(
                                active.text("/state"),
                                active.text("/members"),
                                active.text("/feedbackAgreement/responseWithinDays")));
    }

    private static void takeABreak(DemoContext demo) {
        var path = "/v1/memberships/" + DemoUsers.of(demo, "member-rs-2");
        var pause = demo.as("member-rs-2").post(path + "/break").expect(200);
        demo.report("takes a break", pause, pause.text("/state"));
        var back = demo.as("member-rs-2").post(path + "/return").expect(200);
        demo.report("comes back to the same place", back, back.text("/state"));
    }
}
