package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Work is offered with a price before it begins; each member answers in private, claims after the task, and is paid. */
final class PaymentStep implements Step {
    private static final String OFFERS = "/v1/payment-offers/";
    private static final String CLAIMS = "/v1/claims/";

    private final JsonNode data = DemoData.json("payment");

    @Override
    public void play(Stage stage) {
        stage.begin("What members are paid, and what nobody learns of it (panels)");
        paid(stage);
        declined(stage);
        refused(stage);
        for (var user : List.of("member-ba-2", "member-xk-2", "member-mk-2")) {
            var lead = Seats.lead(Seats.country(user));
            var waiting =
                    stage.as(lead).get("/v1/claims?state=SUBMITTED&limit=200").expect(200);
            if (waiting.items().isEmpty()) {
                accept(stage, user);
                claim(stage, user);
            } else {
                stage.told("finds a claim that waits", waiting, "for " + waiting.text("/items/0/title"));
            }
        }
    }

    private void paid(Stage stage) {
        var user = "member-rs-1";
        accept(stage, user);
        var leak = stage.as(user)
                .post(OFFERS + stage.id("offer." + user) + "/claims", expenses(data.path("accountNumber"), 1))
                .expect(422);
        stage.told(
                "cannot leave an account number here",
                leak,
                leak.text("/violations/0/field") + " " + leak.text("/violations/0/message"));
        var claim = CLAIMS + claim(stage, user);
        var receipt = stage.as(user)
                .post(claim + "/receipts", DemoData.receipt(), "image/png")
                .expect(201);
        stage.told("adds a picture of the receipt", receipt, receipt.text("/bytes") + " bytes");
        var approved = stage.as("ppi-rs").post(claim + "/approval").expect(200);
        stage.told("approves the claim", approved, approved.text("/total") + " " + approved.text("/currency"));
        var paid = stage.as("ppi-rs").post(claim + "/payment").expect(200);
        stage.told("notes that the money left", paid, paid.text("/state"));
    }

    private static void declined(Stage stage) {
        var user = "member-rs-2";
        var offer = offered(stage, user);
        var declined = stage.as(user).post(OFFERS + offer + "/declination").expect(200);
        stage.told("says no in private", declined, declined.text("/state"));
        var closed = stage.as("researcher").get("/v1/payment-offers").expect(403);
        stage.told("does not learn who said no", closed, "");
    }

    private void refused(Stage stage) {
        var user = "member-me-1";
        accept(stage, user);
        var refused = stage.as("ppi-me")
                .post(CLAIMS + claim(stage, user) + "/rejection", Map.of("reason", data.path("refusal")))
                .expect(200);
        stage.told("refuses a claim, and says why", refused, refused.text("/state") + ": " + refused.text("/reason"));
    }

    private static void accept(Stage stage, String user) {
        var offer = offered(stage, user);
        var accepted = stage.as(user).post(OFFERS + offer + "/acceptance").expect(200);
        stage.told(
                "accepts the offer for the review",
                accepted,
                accepted.text("/amount") + " " + accepted.text("/currency") + ": " + accepted.text("/basis"));
    }

    private static String offered(Stage stage, String user) {
        var offers = stage.as(user)
                .get("/v1/payment-offers?limit=200&reviewRequestId=" + stage.id("review"))
                .expect(200);
        var offer = offers.items().stream()
                .filter(one -> one.path("reviewRequestId").asText().equals(stage.id("review")))
                .findFirst()
                .orElseThrow(() -> new StepFailed(user + " was offered nothing for the review."));
        stage.learn("offer." + user, offer.path("id").asText());
        return offer.path("id").asText();
    }

    private String claim(Stage stage, String user) {
        var ticket = data.path("ticket").path(Seats.country(user));
        var claimed = stage.as(user)
                .post(
                        OFFERS + stage.id("offer." + user) + "/claims",
                        expenses(ticket.path("what"), ticket.path("amount").asDouble()))
                .expect(201);
        stage.told(
                "claims it, and the bus ticket",
                claimed,
                claimed.text("/total") + " " + claimed.text("/currency") + ", " + claimed.text("/state"));
        return claimed.id();
    }

    private static Map<String, Object> expenses(JsonNode what, double amount) {
        return Map.of("expenses", List.of(Map.of("what", what, "amount", amount)));
    }
}
