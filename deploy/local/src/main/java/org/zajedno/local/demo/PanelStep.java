package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Each PPI lead opens the panel of the own country and invites its members; panels of an earlier play are used again. */
final class PanelStep implements Step {
    private static final String PANELS = "/v1/panels";

    @Override
    public void play(Stage stage) {
        stage.begin("Five Lived Experience Advisory Panels and their members (panels)");
        var all = DemoData.each(DemoData.json("panels").path("panels"));
        all.forEach(panel -> open(stage, panel));
        var foreign = stage.as("ppi-ba").get(PANELS + "/" + stage.id("panel.RS"));
        stage.told("does not see the panel of Serbia", foreign.expect(404), "");
        takeABreak(stage);
    }

    private static void open(Stage stage, JsonNode wanted) {
        var lead = wanted.path("ppiLead").asText();
        var country = wanted.path("country").asText();
        var before = stage.as(lead).get(PANELS + "?limit=200").expect(200);
        var same = before.items().stream()
                .filter(panel -> panel.path("name").equals(wanted.at("/panel/name/en")))
                .filter(panel -> panel.path("state").asText().equals("ACTIVE"))
                .findFirst();
        if (same.isPresent()) {
            stage.learn("panel." + country, same.get().path("id").asText());
            stage.told(
                    "finds the panel, opened before",
                    before,
                    same.get().path("name").asText() + ", " + same.get().path("members") + " active members");
            return;
        }
        var made = stage.as(lead).post(PANELS, wanted.path("panel")).expect(201);
        stage.learn("panel." + country, made.id());
        stage.told("opens the panel", made, made.text("/name") + ", " + made.text("/state"));
        DemoData.each(wanted.path("members")).forEach(member -> admit(stage, lead, made.id(), member));
        takeBackAnInvitation(stage, lead, made.id());
        activate(stage, lead, made.id(), wanted.path("panel"));
    }

    private static void admit(Stage stage, String lead, String panel, JsonNode member) {
        var invitation = stage.as(lead)
                .post(PANELS + "/" + panel + "/memberships", member.path("membership"))
                .expect(201);
        stage.told("invites a member", invitation, invitation.text("/pseudonym") + ", " + invitation.text("/state"));
        var accepted = stage.as(member.path("user").asText())
                .post("/v1/invitations/acceptance", Map.of("code", invitation.text("/invitationCode")))
                .expect(200);
        stage.told("takes the place", accepted, accepted.text("/pseudonym") + ", " + accepted.text("/state"));
    }

    private static void takeBackAnInvitation(Stage stage, String lead, String panel) {
        var invitation = stage.as(lead)
                .post(PANELS + "/" + panel + "/memberships", Map.of("pseudonym", "Una", "role", "MEMBER"))
                .expect(201);
        var ended = stage.as(lead)
                .post("/v1/memberships/" + invitation.id() + "/end")
                .expect(200);
        stage.told("takes an invitation back", ended, ended.text("/pseudonym") + ", " + ended.text("/state"));
    }

    private static void activate(Stage stage, String lead, String panel, JsonNode described) {
        var change = ((ObjectNode) described.deepCopy()).put("state", "ACTIVE");
        change.remove("country");
        var read = stage.as(lead).get(PANELS + "/" + panel).expect(200);
        var blind = stage.as(lead).put(PANELS + "/" + panel, change);
        StepFailed.unless(blind.status() == 428, "A panel could be changed without saying which state was read.");
        var active =
                stage.as(lead).ifStill(read).put(PANELS + "/" + panel, change).expect(200);
        stage.told(
                "lets the panel begin its work",
                active,
                "%s, %s members, answers within %s days"
                        .formatted(
                                active.text("/state"),
                                active.text("/members"),
                                active.text("/feedbackAgreement/responseWithinDays")));
    }

    private static void takeABreak(Stage stage) {
        var path = "/v1/memberships/" + Seats.of(stage, "member-rs-2");
        var pause = stage.as("member-rs-2").post(path + "/break").expect(200);
        stage.told("takes a break", pause, pause.text("/state"));
        var back = stage.as("member-rs-2").post(path + "/return").expect(200);
        stage.told("comes back to the same place", back, back.text("/state"));
    }
}
