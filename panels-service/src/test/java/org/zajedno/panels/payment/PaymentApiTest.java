package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;
import static org.zajedno.panels.payment.PaymentSteps.offerTo;
import static org.zajedno.panels.payment.PaymentSteps.rate;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;

@QuarkusTest
class PaymentApiTest {

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

    private String openReview() {
        return ReviewSteps.openReview(ReviewSteps.version(ReviewSteps.material(), ReviewSteps.TEXT), panel);
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
        assertThat(training.jsonPath().getString("type")).isEqualTo("/problems/no-rate");
    }
}
