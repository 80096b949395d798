package org.zajedno.panels;

import static org.zajedno.panels.TestUsers.as;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.zajedno.kit.testing.NothingInClearTestBase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.payment.ReceiptFiles;

@QuarkusTest
class PanelsNothingInClearTest extends NothingInClearTestBase {

    /** Held for the PPI lead, because of what it tells about somebody. */
    private static final String TELLING = "Pitajte Milicu, njen brat ima šizofreniju.";

    private String panel;
    private String account;
    private String seat;

    @Override
    protected void everythingIsWritten() {
        panel = TestUsers.panel("RS");
        account = TestUsers.memberOf(panel, "RS", "Lipa");
        seat = member("RS", account).get("/v1/memberships").jsonPath().getString("items[0].id");
        aPanelIsLedOn();
        aMemberIsCaredFor();
        somebodyIsToWorkHere();
        var material = ReviewSteps.material();
        var first = ReviewSteps.version(material, ReviewSteps.TEXT);
        aTextIsWritten(first);
        var review = ReviewSteps.openReview(first, panel);
        somethingIsBegun(review);
        aCommentIsHeldAndGivenBack(review);
        var comment = ReviewSteps.say(
                        review,
                        "RS",
                        account,
                        ReviewSteps.comment(ReviewSteps.passage(), "{\"preference\":\"NAMED\",\"name\":\"Ana An\"}"))
                .jsonPath()
                .getString("id");
        somethingIsSaidForTheMember(review);
        commentsAreAnswered(review, comment, first);
        somethingIsReported(comment);
        var second = ReviewSteps.version(material, ReviewSteps.revisedText());
        var change = ReviewSteps.change(second, comment).jsonPath().getString("id");
        researcher()
                .body("{\"description\":{\"sq\":\"Thotë sa zgjat\"}}")
                .post("/v1/material-versions/" + second + "/changes/" + change + "/translations");
        researcher()
                .body("{\"override\":{\"reason\":{\"en\":\"The committee meets tomorrow.\"}}}")
                .post("/v1/material-versions/" + second + "/release");
        credits(comment);
        reviewsEnd(review, second);
    }

    private void aPanelIsLedOn() {
        ppiLead("RS")
                .body("{\"purpose\":{\"en\":\"To advise on the whole study.\"},\"termOfOfficeMonths\":12}")
                .post("/v1/panels/" + panel + "/terms-of-reference");
        var wanted =
                "{\"startsAt\":\"2030-03-01T17:00:00\",\"zone\":\"Europe/Belgrade\",\"place\":{\"en\":\"The library\"},"
                        + "\"link\":\"https://meet.example.org/room\",\"agenda\":{\"en\":\"The sheet\"},"
                        + "\"accessNeeds\":[\"BREAKS\"],\"attendedMembershipIds\":[],\"notes\":{\"en\":\"Bring it along.\"}}";
        var meeting = ppiLead("RS").body(wanted).post("/v1/panels/" + panel + "/meetings");
        ppiLead("RS").header("If-Match", "*").body(wanted).put(meeting.header("Location"));
    }

    private void aMemberIsCaredFor() {
        coordinator()
                .body(
                        "{\"country\":\"RS\",\"taskKind\":\"MEETING\",\"amount\":10,\"currency\":\"RSD\",\"basis\":{\"en\":\"An hour\"}}")
                .put("/v1/payment-rates");
        var offer = ppiLead("RS")
                .body("{\"membershipId\":\"" + seat + "\",\"taskKind\":\"MEETING\",\"title\":{\"en\":\"The meeting\"}}")
                .post("/v1/payment-offers")
                .header("Location");
        member("RS", account).post(offer + "/acceptance");
        var claim = member("RS", account)
                .body("{\"expenses\":[{\"what\":\"Bus ticket\",\"amount\":3}]}")
                .post(offer + "/claims")
                .header("Location");
        member("RS", account)
                .contentType("application/pdf")
                .body(ReceiptFiles.pdf())
                .post(claim + "/receipts");
        ppiLead("RS").body("{\"reason\":\"Nedostaje račun.\"}").post(claim + "/rejection");
        ppiLead("RS")
                .body("{\"kind\":\"TRAINING\",\"title\":{\"en\":\"How to read\"},\"date\":\"2021-04-19\"}")
                .post("/v1/memberships/" + seat + "/development-steps");
        var flag = member("RS", account)
                .body("{\"wantsCall\":true,\"call\":{\"phone\":\"+381 60 7654321\",\"askFor\":\"Dragana\","
                        + "\"times\":\"Posle pet po podne\",\"messageAllowed\":true},\"words\":\"Ne mogu više.\"}")
                .post("/v1/safeguarding-flags")
                .header("Location");
        ppiLead("RS").post(flag + "/takeover");
        ppiLead("RS").body("{\"note\":\"Razgovarale smo.\"}").post(flag + "/closing");
        member("RS", account)
                .body("{\"email\":\"lipa@example.org\",\"frequency\":\"DAILY\",\"language\":\"en\"}")
                .put("/v1/message-settings");
    }

    private static void somebodyIsToWorkHere() {
        var code = coordinator()
                .body("{\"country\":\"RS\",\"role\":\"RESEARCHER\",\"label\":\"Interviews in the clinic\"}")
                .post("/v1/staff-invitations")
                .jsonPath()
                .getString("invitationCode");
        var staff = as(TestTokens.of().in().account("somebody-new"))
                .body("{\"code\":\"" + code + "\"}")
                .post("/v1/invitations/acceptance")
                .jsonPath()
                .getString("id");
        coordinator()
                .header("If-Match", "*")
                .body("{\"label\":\"Interviews at home\",\"roles\":[\"RESEARCHER\"],\"countries\":[\"RS\",\"BA\"]}")
                .put("/v1/staff-accounts/" + staff);
    }

    private static void aTextIsWritten(String version) {
        ReviewSteps.upload(version, "bs", "text/plain", "sheet.txt", "Dobro dosli.".getBytes(StandardCharsets.UTF_8));
        researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"Mirë se vini. Do të keni 6 seanca.\"}")
                .put("/v1/material-versions/" + version + "/texts/sq");
        researcher()
                .body("{\"term\":{\"en\":\"consent\"},\"explanation\":{\"en\":\"Saying yes.\"}}")
                .put("/v1/glossary/terms/" + ReviewSteps.unknown());
    }

    private void somethingIsBegun(String review) {
        member("RS", account)
                .header("If-None-Match", "*")
                .body("{\"text\":\"Koliko tra\",\"credit\":{\"preference\":\"NAMED\",\"name\":\"Ana An\"},\"about\":"
                        + ReviewSteps.passage() + "}")
                .put("/v1/review-requests/" + review + "/drafts/" + ReviewSteps.unknown());
    }

    private void aCommentIsHeldAndGivenBack(String review) {
        var held = ReviewSteps.say(
                        review, "RS", account, ReviewSteps.general().replace("Koliko traje jedna sesija?", TELLING))
                .jsonPath()
                .getString("id");
        ppiLead("RS")
                .body("{\"decision\":\"RETURN\",\"reason\":\"Molim bez imena.\"}")
                .post("/v1/comments/" + held + "/screening");
    }

    private void somethingIsSaidForTheMember(String review) {
        ppiLead("RS")
                .body(ReviewSteps.comment(ReviewSteps.passage(), "{\"preference\":\"NAMED\",\"name\":\"Ana An\"}")
                        .replace(
                                "{\"kind\"",
                                "{\"membershipId\":\"" + seat + "\",\"source\":\"PHONE\",\"receivedOn\":\""
                                        + LocalDate.now(ZoneOffset.UTC) + "\",\"kind\""))
                .post("/v1/review-requests/" + review + "/comments-on-behalf");
    }

    private void commentsAreAnswered(String review, String comment, String version) {
        var waiting = ReviewSteps.said(review, "RS", account);
        researcher()
                .body("{\"decision\":\"ACCEPTED\",\"reason\":{\"en\":\"We will say so.\"}}")
                .put("/v1/comments/" + waiting + "/response-draft");
        var concern = researcher()
                .body("{\"materialVersionId\":\"" + version
                        + "\",\"title\":{\"en\":\"How long it takes\"},\"commentIds\":[\"" + waiting + "\"]}")
                .post("/v1/concerns")
                .header("Location");
        researcher()
                .header("If-Match", "*")
                .body("{\"title\":{\"en\":\"How long it all takes\"},\"commentIds\":[\"" + waiting + "\"]}")
                .put(concern);
        researcher()
                .body("{\"decision\":\"NOT_ACCEPTED\",\"reason\":{\"en\":\"It cannot be told.\"}}")
                .post(concern + "/response");
        ReviewSteps.respond(comment, "ACCEPTED");
        researcher()
                .body("{\"reason\":{\"sq\":\"Keni të drejtë.\"}}")
                .post("/v1/comments/" + comment + "/response/translations");
        ppiLead("RS")
                .body("{\"said\":{\"en\":\"Say how long it takes.\"},\"dropCountry\":false}")
                .put("/v1/comments/" + comment + "/you-said");
        member("RS", account)
                .body("{\"reason\":\"Nije to bilo pitanje.\"}")
                .post("/v1/comments/" + waiting + "/reopening");
    }

    private void somethingIsReported(String comment) {
        researcher()
                .body(
                        "{\"panelId\":\"" + panel
                                + "\",\"standard\":\"IMPACT\",\"score\":3,\"period\":\"2026\",\"evidence\":{\"en\":\"The minutes\"}}")
                .post("/v1/standards-assessments");
        var told = "\"date\":\"2026-03-01\",\"researchStage\":\"DESIGN\","
                + "\"involvementLevel\":\"COLLABORATION\",\"method\":{\"en\":\"By review\"},\"hopedToInfluence\":{\"en\":\"The sheet\"},"
                + "\"whatChanged\":{\"en\":\"It says how long\"},\"effect\":\"POSITIVE\",\"whyItMatters\":{\"en\":\"People plan\"},"
                + "\"standards\":[],\"researcherView\":{\"en\":\"It helped\"}}";
        var entry = researcher()
                .body("{\"commentIds\":[\"" + comment + "\"]," + told)
                .post("/v1/impact-entries")
                .header("Location");
        researcher().header("If-Match", "*").body("{" + told).put(entry);
        var views = told.replace("\"researcherView\"", "\"contributorView\"");
        var own = ppiLead("RS")
                .body("{\"commentIds\":[\"" + comment + "\"]," + views)
                .post("/v1/impact-entries")
                .header("Location");
        ppiLead("RS")
                .header("If-Match", "*")
                .body("{\"contributorView\":{\"en\":\"It was heard\"}}")
                .put(own);
        var report = researcher()
                .body("{\"studyId\":\"" + ReviewSteps.STUDY + "\",\"form\":\"SF\",\"language\":\"en\"}")
                .post("/v1/gripp-reports")
                .header("Location");
        researcher()
                .header("If-Match", "*")
                .body("{\"text\":\"Written by a person\"}")
                .put(report + "/items/1");
    }

    private void credits(String comment) {
        var wish = "{\"preference\":\"NAMED\",\"name\":\"Ana An\"}";
        member("RS", account).header("If-Match", "*").body(wish).put("/v1/comments/" + comment + "/credit");
        var own = member("RS", account).get("/v1/contributions").jsonPath().getString("items[0].id");
        member("RS", account).header("If-Match", "*").body(wish).put("/v1/contributions/" + own + "/credit");
    }

    private void reviewsEnd(String review, String version) {
        researcher()
                .header("If-Match", "*")
                .body("{\"deadline\":\"2041-01-01T00:00:00Z\",\"reason\":{\"en\":\"Holidays\"}}")
                .put("/v1/review-requests/" + review + "/deadline");
        researcher()
                .body("{\"reason\":{\"en\":\"Enough was said\"}}")
                .post("/v1/review-requests/" + review + "/closing");
        var other = ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT);
        researcher()
                .body("{\"reason\":{\"en\":\"The study is stopped\"}}")
                .post("/v1/review-requests/" + ReviewSteps.openReview(other, panel) + "/cancellation");
    }

    @Override
    protected Map<String, String> publicPlaces() {
        return Map.of();
    }

    @Override
    protected Map<String, String> boundTexts() {
        var quoted = "must stand in the text that it quotes";
        var zone = "the name of a time zone";
        return Map.ofEntries(
                Map.entry("createMaterialChange.before.exact", quoted),
                Map.entry("createMaterialChange.before.prefix", quoted),
                Map.entry("createMaterialChange.before.suffix", quoted),
                Map.entry("createMaterialChange.after.exact", quoted),
                Map.entry("createMaterialChange.after.prefix", quoted),
                Map.entry("createMaterialChange.after.suffix", quoted),
                Map.entry("createComment.about.selector.exact", quoted),
                Map.entry("createComment.about.selector.prefix", quoted),
                Map.entry("createComment.about.selector.suffix", quoted),
                Map.entry("createCommentOnBehalf.about.selector.exact", quoted),
                Map.entry("createCommentOnBehalf.about.selector.prefix", quoted),
                Map.entry("createCommentOnBehalf.about.selector.suffix", quoted),
                Map.entry("createMeeting.zone", zone),
                Map.entry("changeMeeting.zone", zone),
                Map.entry("changeReadingPosition.paragraphId", "the id of a paragraph"),
                Map.entry("acceptInvitation.code", "a code that was given out; only its digest is known"),
                Map.entry("createTraining.code", "a code that events-service gave out; only its digest is known"),
                Map.entry("confirmAddress.token", "a token that was sent by mail; only its digest is kept"));
    }
}
