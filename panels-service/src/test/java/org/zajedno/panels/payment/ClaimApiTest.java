package org.zajedno.panels.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.payment.PaymentSteps.offerTo;
import static org.zajedno.panels.payment.PaymentSteps.rate;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.panels.ReviewSteps;
import org.zajedno.panels.encryption.FieldCipher;

/** Claims for what was accepted and done. */
@QuarkusTest
class ClaimApiTest {

    private static final byte[] PDF = ReceiptFiles.pdf();

    @Inject
    FieldCipher cipher;

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

    private Response claim(String offer, String body) {
        return member("RS", lipa).body(body).post(offer + "/claims");
    }

    /** A claim of Lipa's, after a comment. */
    private String claimed() {
        var review = openReview();
        ReviewSteps.say(review, "RS", lipa, ReviewSteps.general());
        var offer = offerTo(lipa);
        member("RS", lipa).post(offer + "/acceptance");
        return claim(offer, "{\"expenses\":[{\"what\":\"Autobus\",\"amount\":1450.00}]}")
                .header("Location");
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
        ppiLead("RS").body("{\"reason\":\"Nedostaje račun.\"}").post(claim + "/rejection");
        // Then
        var offer = member("RS", lipa).get(offerTo(lipa)).jsonPath();
        assertThat(offer.getString("claimState")).isEqualTo("REJECTED");
        assertThat(offer.getString("reason")).isEqualTo("Nedostaje račun.");
        assertThat(claim(offerTo(lipa), "{}").statusCode()).isEqualTo(201);
        assertThat(claim(offerTo(lipa), "{}").jsonPath().getString("type")).isEqualTo("/problems/already-claimed");
        assertThat(member("RS", lipa).get("/v1/claims").jsonPath().getList("items.state"))
                .containsExactly("REJECTED", "SUBMITTED");
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
        assertThat(unanswered.jsonPath().getString("type")).isEqualTo("/problems/offer-not-accepted");
        assertThat(undone.jsonPath().getString("type")).isEqualTo("/problems/task-not-done");
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
        assertThat(seen.asByteArray()).startsWith('%', 'P', 'D', 'F', '-');
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

    /** Puts a receipt into the place of another, as it was kept when less was taken out. */
    private void kept(String receipt, byte[] content) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var wall = owner.createStatement();
                var change = owner.prepareStatement("update claim_receipt set content = ?, bytes = ?, cleaned_by = 1"
                        + " where id = cast(? as uuid) returning membership_id");
                var find =
                        owner.prepareStatement("select membership_id from claim_receipt where id = cast(? as uuid)")) {
            wall.execute("select set_config('zajedno.countries', 'RS', false)");
            find.setString(1, receipt);
            try (var found = find.executeQuery()) {
                found.next();
                change.setBytes(1, cipher.encrypt(content, found.getObject(1, UUID.class)));
            }
            change.setInt(2, content.length);
            change.setString(3, receipt);
            change.execute();
        }
    }

    @Test
    void receiptFromBeforeIsCleanedWhenSomebodyReadsIt() throws Exception {
        // Given
        var address = member("RS", lipa)
                .contentType("application/pdf")
                .body(PDF)
                .post(claimed() + "/receipts")
                .header("Location");
        kept(address.replaceFirst(".*/", ""), ReceiptFiles.pdfBy("Anaxcanary"));
        // When
        var first = ppiLead("RS").accept("*/*").get(address);
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(CleanPdfTest.everything(first.asByteArray())).doesNotContain("Anaxcanary");
        assertThat(ppiLead("RS").accept("*/*").get(address).asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void receiptFromBeforeThatCannotBeCleanedIsNotHandedOut() throws SQLException {
        // Given
        var address = member("RS", lipa)
                .contentType("application/pdf")
                .body(PDF)
                .post(claimed() + "/receipts")
                .header("Location");
        kept(address.replaceFirst(".*/", ""), "%PDF-1.4 Anaxcanary".getBytes(StandardCharsets.US_ASCII));
        // When
        var seen = ppiLead("RS").accept("*/*").get(address);
        // Then
        assertThat(seen.statusCode()).isEqualTo(422);
        assertThat(seen.jsonPath().getString("type")).isEqualTo("/problems/receipt-unreadable");
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
}
