package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Each PPI lead opens the panel of the own country and invites its members; panels of an earlier play are used again. */
final class PanelStep implements DemoStep {
    private static final String PANELS = "/v1/panels";

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("Five Lived Experience Advisory Panels and their members (panels)");
        var all = DemoData.each(DemoData.json("panels").path("panels"));
        all.forEach(panel -> open(demoContext, panel));
        var foreign = demoContext.as("ppi-ba").get(PANELS + "/" + demoContext.id("panel.RS"));
        demoContext.told("does not see the panel of Serbia", foreign.expect(404), "");
        takeABreak(demoContext);
    }

    private static void open(DemoContext demoContext, JsonNode wanted) {
        var lead = wanted.path("ppiLead").asText();
        var country = wanted.path("country").asText();
        var before = demoContext.as(lead).get(PANELS + "?limit=200").expect(200);
        var same = before.items().stream()
                .filter(panel -> panel.path("name").equals(wanted.at("/panel/name/en")))
                .filter(panel -> panel.path("state").asText().equals("ACTIVE"))
                .findFirst();
        if (same.isPresent()) {
            demoContext.learn("panel." + country, same.get().path("id").asText());
            demoContext.told(
                    "finds the panel, opened before",
                    before,
                    same.get().path("name").asText() + ", " + same.get().path("members") + " active members");
            return;
        }
        var made = demoContext.as(lead).post(PANELS, wanted.path("panel")).expect(201);
        demoContext.learn("panel." + country, made.id());
        demoContext.told("opens the panel", made, made.text("/name") + ", " + made.text("/state"));
        DemoData.each(wanted.path("members")).forEach(member -> admit(demoContext, lead, made.id(), member));
        takeBackAnInvitation(demoContext, lead, made.id());
        activate(demoContext, lead, made.id(), wanted.path("panel"));
    }

    private static void admit(DemoContext demoContext, String lead, String panel, JsonNode member) {
        var invitation = demoContext
                .as(lead)
                .post(PANELS + "/" + panel + "/memberships", member.path("membership"))
                .expect(201);
        demoContext.told(
                "invites a member", invitation, invitation.text("/pseudonym") + ", " + invitation.text("/state"));
        var accepted = demoContext
                .as(member.path("user").asText())
                .post("/v1/invitations/acceptance", Map.of("code", invitation.text("/invitationCode")))
                .expect(200);
        demoContext.told("takes the place", accepted, accepted.text("/pseudonym") + ", " + accepted.text("/state"));
    }

    private static void takeBackAnInvitation(DemoContext demoContext, String lead, String panel) {
        var invitation = demoContext
                .as(lead)
                .post(PANELS + "/" + panel + "/memberships", Map.of("pseudonym", "Una", "role", "MEMBER"))
                .expect(201);
        var ended = demoContext
                .as(lead)
                .post("/v1/memberships/" + invitation.id() + "/end")
                .expect(200);
        demoContext.told("takes an invitation back", ended, ended.text("/pseudonym") + ", " + ended.text("/state"));
    }

    private static void activate(DemoContext demoContext, String lead, String panel, JsonNode described) {
        var change = ((ObjectNode) described.deepCopy()).put("state", "ACTIVE");
        change.remove("country");
        var read = demoContext.as(lead).get(PANELS + "/" + panel).expect(200);
        var blind = demoContext.as(lead).put(PANELS + "/" + panel, change);
        DemoStepException.unless(
                blind.status() == 428, "A panel could be changed without saying which state was read.");
        var active = demoContext
                .as(lead)
                .ifStill(read)
                .put(PANELS + "/" + panel, change)
                .expect(200);
        demoContext.told(
                "lets the panel begin its work",
                active,
                "%s, %s members, answers within %s days"
                        .formatted(
                                active.text("/state"),
                                active.text("/members"),
                                active.text("/feedbackAgreement/responseWithinDays")));
    }

    private static void takeABreak(DemoContext demoContext) {
        var path = "/v1/memberships/" + DemoUsers.of(demoContext, "member-rs-2");
        var pause = demoContext.as("member-rs-2").post(path + "/break").expect(200);
        demoContext.told("takes a break", pause, pause.text("/state"));
        var back = demoContext.as("member-rs-2").post(path + "/return").expect(200);
        demoContext.told("comes back to the same place", back, back.text("/state"));
    }
}
