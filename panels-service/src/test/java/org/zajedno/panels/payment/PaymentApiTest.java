package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.People.coordinator;
import static org.zajedno.panels.People.member;
import static org.zajedno.panels.People.memberOf;
import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;
import static org.zajedno.panels.People.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.Chain;

@QuarkusTest
class PaymentApiTest {

    private static final byte[] PDF = "%PDF-1.7 a receipt".getBytes(StandardCharsets.US_ASCII);

    private String panel;
    private String lipa;
    private String breza;

    @BeforeEach
    void membersAndARateAreThere() {
        TestDatabase.clean();
        panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        breza = memberOf(panel, "RS", "Breza");
        rate("REVIEW", "2500.00");
    }

    private static Response rate(String task, String amount) {
        return coordinator()
                .body("{\"country\":\"RS\",\"taskKind\":\"" + task + "\",\"amount\":" + amount
                        + ",\"currency\":\"RSD\",\"basis\":{\"en\":\"About two hours\",\"sr-Latn\":\"Oko dva sata\"}}")
                .put("/v1/payment-rates");
    }

    private String openReview() {
        return Chain.openReview(Chain.version(Chain.material(), Chain.TEXT), panel);
    }

    private String offerTo(String account) {
        return "/v1/payment-offers/"
                + member("RS", account).get("/v1/payment-offers").jsonPath().getString("items[0].id");
    }

    private Response claim(String offer, String body) {
        return member("RS", lipa).body(body).post(offer + "/claim");
    }

    /** A claim of Lipa's, after a comment. */
    private String claimed() {
        var review = openReview();
        Chain.say(review, "RS", lipa, Chain.general("{\"preference\":\"NONE\"}"));
        var offer = offerTo(lipa);
        member("RS", lipa).post(offer + "/acceptance");
        return claim(offer, "{\"expenses\":[{\"what\":\"Autobus\",\"amount\":1450.00}]}")
                .header("Location");
    }

    @Test
    void offerIsToldWithTheReviewToEveryMemberAlone() {
        // Given
        var review = openReview();
        // When
        var offers = member("RS", lipa)
                .header("Accept-Language", "sr-Latn")
                .get("/v1/payment-offers")
                .jsonPath();
        // Then
        assertThat(offers.getList("items")).hasSize(1);
        assertThat(offers.getString("items[0].reviewRequestId")).isEqualTo(review);
        assertThat(offers.getString("items[0].title")).isEqualTo("Informacije za učesnike");
        assertThat(offers.getFloat("items[0].amount")).isEqualTo(2500f);
        assertThat(offers.getString("items[0].currency")).isEqualTo("RSD");
        assertThat(offers.getString("items[0].basis")).isEqualTo("Oko dva sata");
        assertThat(offers.getString("items[0].notice")).contains("odbijete");
        assertThat(offers.getString("items[0].state")).isEqualTo("OFFERED");
        assertThat(member("RS", breza).get(offerTo(lipa)).statusCode()).isEqualTo(404);
    }

    @Test
    void reviewShowsItsOfferToTheMemberAndToNobodyElse() {
        // Given
        var review = "/v1/review-requests/" + openReview();
        member("RS", lipa).post(offerTo(lipa) + "/declination");
        // When
        var own = member("RS", lipa).get(review).jsonPath();
        // Then
        assertThat(own.getFloat("paymentOffer.amount")).isEqualTo(2500f);
        assertThat(own.getString("paymentOffer.currency")).isEqualTo("RSD");
        assertThat(own.getString("paymentOffer.state")).isEqualTo("DECLINED");
        assertThat(member("RS", breza).get(review).jsonPath().getString("paymentOffer.state"))
                .isEqualTo("OFFERED");
        assertThat(researcher().get(review).asString()).doesNotContain("paymentOffer");
        assertThat(ppiLead("RS").get(review).asString()).doesNotContain("paymentOffer");
    }

    @Test
    void whoeverJoinsWhileAReviewIsOpenIsOfferedTheSame() {
        // Given
        openReview();
        var jela = memberOf(panel, "RS", "Jela");
        // When
        var offers = member("RS", jela).get("/v1/payment-offers").jsonPath();
        // Then
        assertThat(offers.getList("items")).hasSize(1);
        assertThat(member("RS", jela).get("/v1/payment-offers").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void newRateLeavesWhatWasOffered() {
        // Given
        openReview();
        // When
        rate("REVIEW", "3000.00");
        // Then
        assertThat(member("RS", lipa).get(offerTo(lipa)).jsonPath().getFloat("amount"))
                .isEqualTo(2500f);
        var rates = ppiLead("RS").get("/v1/payment-rates").jsonPath();
        assertThat(rates.getList("items")).hasSize(1);
        assertThat(rates.getFloat("items[0].amount")).isEqualTo(3000f);
        assertThat(ppiLead("BA").get("/v1/payment-rates").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void rateInAnotherCountrysCurrencyIsRefused() {
        // Given a rate in the wrong currency
        var body =
                "{\"country\":\"BA\",\"taskKind\":\"REVIEW\",\"amount\":20,\"currency\":\"EUR\",\"basis\":{\"en\":\"b\"}}";
        // When
        var response = coordinator().body(body).put("/v1/payment-rates");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("currency");
    }

    @Test
    void noCannotBeToldFromSilence() {
        // Given one member who says no and one who says nothing
        var review = openReview();
        var before = whatOthersSee(review);
        // When
        var declined = member("RS", lipa).post(offerTo(lipa) + "/declination");
        // Then
        assertThat(declined.jsonPath().getString("state")).isEqualTo("DECLINED");
        assertThat(whatOthersSee(review)).isEqualTo(before);
        assertThat(researcher().get("/v1/payment-offers").statusCode()).isEqualTo(403);
        assertThat(researcher().get("/v1/claims").statusCode()).isEqualTo(403);
        assertThat(ppiLead("RS").get("/v1/payment-offers").statusCode()).isEqualTo(403);
        assertThat(ppiLead("RS").get(offerTo(lipa)).statusCode()).isEqualTo(403);
    }

    private List<String> whatOthersSee(String review) {
        return List.of(
                ppiLead("RS").get("/v1/claims").asString(),
                ppiLead("RS").get("/v1/review-requests/" + review).asString(),
                ppiLead("RS").get("/v1/panels/" + panel + "/memberships").asString(),
                researcher().get("/v1/review-requests/" + review).asString(),
                researcher().get("/v1/panels/" + panel).asString());
    }

    @Test
    void claimIsApprovedAndPaid() {
        // Given
        var claim = claimed();
        // When
        var approved = ppiLead("RS").post(claim + "/approval");
        // Then
        assertThat(approved.jsonPath().getString("state")).isEqualTo("APPROVED");
        assertThat(approved.jsonPath().getString("pseudonym")).isEqualTo("Lipa");
        assertThat(approved.jsonPath().getFloat("total")).isEqualTo(3950f);
        assertThat(ppiLead("RS").post(claim + "/payment").jsonPath().getString("state"))
                .isEqualTo("PAID");
        assertThat(member("RS", lipa).get(offerTo(lipa)).jsonPath().getString("claimState"))
                .isEqualTo("PAID");
        assertThat(ppiLead("RS").get("/v1/claims?state=PAID").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void refusedClaimSaysWhyAndCanBeClaimedAnew() {
        // Given
        var claim = claimed();
        // When
        ppiLead("RS").body("{\"reason\":\"Nedostaje račun.\"}").post(claim + "/refusal");
        // Then
        var offer = member("RS", lipa).get(offerTo(lipa)).jsonPath();
        assertThat(offer.getString("claimState")).isEqualTo("REJECTED");
        assertThat(offer.getString("reason")).isEqualTo("Nedostaje račun.");
        assertThat(claim(offerTo(lipa), "{}").statusCode()).isEqualTo(201);
        assertThat(claim(offerTo(lipa), "{}").jsonPath().getString("type"))
                .isEqualTo("urn:zajedno:problem:already-claimed");
    }

    @Test
    void claimComesAfterTheTask() {
        // Given
        openReview();
        var offer = offerTo(lipa);
        // When
        var unanswered = claim(offer, "{}");
        member("RS", lipa).post(offer + "/acceptance");
        var undone = claim(offer, "{}");
        // Then
        assertThat(unanswered.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:offer-not-accepted");
        assertThat(undone.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:task-not-done");
    }

    @Test
    void bankDataIsRefused() {
        // Given
        openReview();
        var offer = offerTo(lipa);
        member("RS", lipa).post(offer + "/acceptance");
        // When
        var response = claim(offer, "{\"expenses\":[{\"what\":\"na RS35 2600 0560 1001 6113 79\",\"amount\":10}]}");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("expenses[0].what");
        assertThat(response.asString()).doesNotContain("2600");
    }

    @Test
    void strangersSeeNoClaim() {
        // Given
        var claim = claimed();
        // When
        var foreign = ppiLead("BA").get(claim);
        // Then
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").post(claim + "/approval").statusCode()).isEqualTo(404);
        assertThat(member("RS", breza).get(claim).statusCode()).isEqualTo(404);
        assertThat(member("RS", breza).get("/v1/claims").jsonPath().getList("items"))
                .isEmpty();
        assertThat(member("RS", lipa).post(claim + "/approval").statusCode()).isEqualTo(403);
        assertThat(member("RS", lipa).get("/v1/claims").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void receiptIsSeenByTheMemberAndTheLeadAndByNobodyElse() {
        // Given
        var claim = claimed();
        // When
        var added = member("RS", lipa).contentType("application/pdf").body(PDF).post(claim + "/receipts");
        // Then
        assertThat(added.statusCode()).isEqualTo(201);
        var seen = ppiLead("RS").accept("*/*").get(added.header("Location"));
        assertThat(seen.asByteArray()).isEqualTo(PDF);
        assertThat(seen.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.header("Content-Disposition")).startsWith("attachment");
        assertThat(member("RS", breza)
                        .accept("*/*")
                        .get(added.header("Location"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(member("RS", breza)
                        .contentType("application/pdf")
                        .body(PDF)
                        .post(claim + "/receipts")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ppiLead("RS").get(claim).jsonPath().getString("receipts[0].type"))
                .isEqualTo("PDF");
    }

    @Test
    void receiptThatIsSomethingElseIsRefused() {
        // Given
        var claim = claimed();
        // When
        var response = member("RS", lipa)
                .contentType("image/png")
                .body("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))
                .post(claim + "/receipts");
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(member("RS", lipa).get(claim).jsonPath().getList("receipts")).isEmpty();
    }

    @Test
    void leadOffersAMeetingAndIsNotToldTheAnswer() {
        // Given
        rate("MEETING", "1800.00");
        var membership = member("RS", lipa).get("/v1/memberships").jsonPath().getString("items[0].id");
        // When
        var made = ppiLead("RS")
                .body("{\"membershipId\":\"" + membership
                        + "\",\"taskKind\":\"MEETING\",\"title\":{\"sr-Latn\":\"Sastanak u maju\"}}")
                .post("/v1/payment-offers");
        // Then
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getString("state")).isNull();
        assertThat(member("RS", lipa).get(made.header("Location")).jsonPath().getString("title"))
                .isEqualTo("Sastanak u maju");
        var training = ppiLead("RS")
                .body("{\"membershipId\":\"" + membership + "\",\"taskKind\":\"TRAINING\",\"title\":{\"en\":\"t\"}}")
                .post("/v1/payment-offers");
        assertThat(training.jsonPath().getString("type")).isEqualTo("urn:zajedno:problem:no-rate");
    }
}
