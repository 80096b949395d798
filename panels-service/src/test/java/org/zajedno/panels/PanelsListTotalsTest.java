package org.zajedno.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.invite;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zajedno.kit.testing.ListTotalsTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class PanelsListTotalsTest extends ListTotalsTestBase {

    private static final String NAMING = "Milica kaže da traje duže.";

    private String panel;
    private String lipa;
    private String membership;
    private String material;
    private String released;
    private String review;

    @Override
    protected void fill() {
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        memberOf(panel, "RS", "Breza");
        sitOn(panel("RS"));
        staff("one");
        staff("another");
        var bosnia = panel("BA");
        membership = member("RS", lipa).get("/v1/memberships").path("items[0].id");
        coordinator()
                .body("{\"country\":\"RS\",\"taskKind\":\"REVIEW\",\"amount\":2500.00,\"currency\":\"RSD\","
                        + "\"basis\":{\"en\":\"About two hours\"}}")
                .put("/v1/payment-rates");
        aMaterialThatWasChanged();
        review = ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel, bosnia);
        say(review, NAMING);
        say(review, "Koliko traje jedna sesija?");
        done(ReviewSteps.draft(review, "RS", lipa, UUID.randomUUID().toString()));
        done(ReviewSteps.draft(review, "RS", lipa, UUID.randomUUID().toString()));
        for (var offer : member("RS", lipa).get("/v1/payment-offers").jsonPath().getList("items.id", String.class)) {
            member("RS", lipa).post("/v1/payment-offers/" + offer + "/acceptance");
            done(member("RS", lipa)
                    .body("{\"expenses\":[{\"what\":\"Autobus\",\"amount\":1450.00}]}")
                    .post("/v1/payment-offers/" + offer + "/claims"));
        }
        for (var day : List.of("2021-04-19", "2021-04-20")) {
            done(ppiLead("RS")
                    .body("{\"kind\":\"INDUCTION\",\"title\":{\"en\":\"Welcome day\"},\"date\":\"" + day + "\"}")
                    .post("/v1/memberships/" + membership + "/development-steps"));
            done(ReviewSteps.meeting(panel, "RS"));
            done(member("RS", lipa)
                    .body("{\"wantsCall\":true,\"words\":\"Ne spavam.\"}")
                    .post("/v1/safeguarding-flags"));
            done(researcher()
                    .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                    .post("/v1/gripp-reports"));
        }
        done(ppiLead("RS")
                .body("{\"purpose\":{\"en\":\"To advise on materials.\"},\"termOfOfficeMonths\":12}")
                .post("/v1/panels/" + panel + "/terms-of-reference"));
    }

    private static void staff(String account) {
        var code = coordinator()
                .body("{\"country\":\"RS\",\"role\":\"RESEARCHER\",\"label\":\"Interviews in the clinic\"}")
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        done(as(TestTokens.of().in().account(account))
                .body(Map.of("code", code))
                .post("/v1/invitations/acceptance"));
    }

    /** The same person on another panel. */
    private void sitOn(String another) {
        var code = invite(another, "RS", "Lipa").jsonPath().getString("invitationCode");
        member("RS", lipa).body(Map.of("code", code)).post("/v1/invitations/acceptance");
    }

    private void aMaterialThatWasChanged() {
        material = ReviewSteps.material();
        var first = ReviewSteps.openReview(ReviewSteps.version(material, ReviewSteps.TEXT), panel);
        var comments = List.of(said(first), said(first), said(first));
        released = ReviewSteps.version(material, ReviewSteps.revisedText());
        comments.forEach(comment -> done(ReviewSteps.change(released, comment)));
        done(member("RS", lipa)
                .body("{\"reason\":\"" + NAMING + "\"}")
                .post("/v1/comments/" + comments.getLast() + "/reopening"));
        done(ReviewSteps.release(released));
    }

    private String said(String review) {
        var id = say(review, "Koliko traje jedna sesija?");
        done(ReviewSteps.respond(id, "ACCEPTED"));
        return id;
    }

    private String say(String review, String words) {
        var general =
                ReviewSteps.general("{\"preference\":\"PSEUDONYM\"}").replace("Koliko traje jedna sesija?", words);
        return done(ReviewSteps.say(review, "RS", lipa, general)).path("id");
    }

    private static Response done(Response reply) {
        assertThat(reply.statusCode()).as(reply.asString()).isBetween(200, 299);
        return reply;
    }

    @Override
    protected Map<String, TestTokens> callers() {
        return Map.of(
                "researcher", TestTokens.of("researcher").in("BA", "XK", "ME", "MK", "RS"),
                "coordinator", TestTokens.of("coordinator").in("BA", "XK", "ME", "MK", "RS"),
                "lead", TestTokens.of("ppi-lead").in("RS"),
                "another lead", TestTokens.of("ppi-lead").in("BA"),
                "country-team", TestTokens.of("country-team").in("RS"),
                "member", TestTokens.of("panel-member").in("RS").account(lipa));
    }

    @Override
    protected Map<String, List<String>> filters() {
        return Map.of(
                "listPanels",
                List.of(""),
                "listConcerns",
                List.of("&materialVersionId=" + released),
                "listReviewRequests",
                List.of("", "&state=OPEN", "&overdue=true", "&panelId=" + panel),
                "listContributions",
                List.of("", "&panelId=" + panel, "&studyId=" + ReviewSteps.STUDY),
                "listClaims",
                List.of("", "&panelId=" + panel, "&state=SUBMITTED"));
    }

    @Override
    protected Set<String> uncounted() {
        return Set.of(
                "listComments",
                "listReviewComments",
                "getResponseBoard",
                "listYouSaidWeDid",
                "listConcerns",
                "listImpactEntries");
    }

    @Override
    protected String inPath(String operation) {
        return switch (operation) {
            case "listMaterialChanges" -> released;
            case "listMaterialVersions" -> material;
            case "listDevelopmentSteps" -> membership;
            case "listReviewComments", "getResponseBoard", "listDrafts" -> review;
            default -> panel;
        };
    }
}
