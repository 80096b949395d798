package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Work is offered with a price before it begins; each member answers in private, claims after the task, and is paid. */
final class PaymentStep implements DemoStep {
    private static final String OFFERS = "/v1/payment-offers/";
    private static final String CLAIMS = "/v1/claims/";

    private final JsonNode data = DemoData.json("payment");

    @Override
    public void play(DemoContext demo) {
        demo.begin("What members are paid, and what nobody learns of it (panels)");
        paid(demo);
        declined(demo);
        refused(demo);
        for (var user : List.of("member-ba-2", "member-xk-2", "member-mk-2")) {
            var lead = DemoUsers.lead(DemoUsers.country(user));
            var waiting =
                    demo.as(lead).get("/v1/claims?state=SUBMITTED&limit=200").expect(200);
            if (waiting.items().isEmpty()) {
                accept(demo, user);
                claim(demo, user);
            } else {
                demo.report("finds a claim that waits", waiting, "for " + waiting.text("/items/0/title"));
            }
        }
    }

    private void paid(DemoContext demo) {
        var user = "member-rs-1";
        accept(demo, user);
        var leak = demo.as(user)
                .post(OFFERS + demo.id("offer." + user) + "/claims", expenses(data.path("accountNumber"), 1))
                .expect(422);
        demo.report(
                "cannot leave an account number here",
                leak,
                leak.text("/violations/0/field") + " " + leak.text("/violations/0/message"));
        var claim = CLAIMS + claim(demo, user);
        var receipt = demo.as(user)
                .post(claim + "/receipts", DemoData.receipt(), "image/png")
                .expect(201);
        demo.report("adds a picture of the receipt", receipt, receipt.text("/bytes") + " bytes");
        var approved = demo.as("ppi-rs").post(claim + "/approval").expect(200);
        demo.report("approves the claim", approved, approved.text("/total") + " " + approved.text("/currency"));
        var paid = demo.as("ppi-rs").post(claim + "/payment").expect(200);
        demo.report("notes that the money left", paid, paid.text("/state"));
    }

    private static void declined(DemoContext demo) {
        var user = "member-rs-2";
        var offer = offered(demo, user);
        var declined = demo.as(user).post(OFFERS + offer + "/declination").expect(200);
        demo.report("says no in private", declined, declined.text("/state"));
        var closed = demo.as("researcher").get("/v1/payment-offers").expect(403);
        demo.report("does not learn who said no", closed, "");
    }

    private void refused(DemoContext demo) {
        var user = "member-me-1";
        accept(demo, user);
        var refused = demo.as("ppi-me")
                .post(CLAIMS + claim(demo, user) + "/rejection", Map.of("reason", data.path("refusal")))
                .expect(200);
        demo.report("refuses a claim, and says why", refused, refused.text("/state") + ": " + refused.text("/reason"));
    }

    private static void accept(DemoContext demo, String user) {
        var offer = offered(demo, user);
        var accepted = demo.as(user).post(OFFERS + offer + "/acceptance").expect(200);
        demo.report(
                "accepts the offer for the review",
                accepted,
                accepted.text("/amount") + " " + accepted.text("/currency") + ": " + accepted.text("/basis"));
    }

    private static String offered(DemoContext demo, String user) {
        var offers = demo.as(user)
                .get("/v1/payment-offers?limit=200&reviewRequestId=" + demo.id("review"))
                .expect(200);
        var offer = offers.items().stream()
                .filter(one -> one.path("reviewRequestId").asText().equals(demo.id("review")))
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " was offered nothing for the review."));
        demo.learn("offer." + user, offer.path("id").asText());
        return offer.path("id").asText();
    }

    private String claim(DemoContext demo, String user) {
        var ticket = data.path("ticket").path(DemoUsers.country(user));
        var claimed = demo.as(user)
                .post(
                        OFFERS + demo.id("offer." + user) + "/claims",
                        expenses(ticket.path("what"), ticket.path("amount").asDouble()))
                .expect(201);
        demo.report(
                "claims it, and the bus ticket",
                claimed,
                claimed.text("/total") + " " + claimed.text("/currency") + ", " + claimed.text("/state"));
        return claimed.id();
    }

    private static Map<String, Object> expenses(JsonNode what, double amount) {
        return Map.of("expenses", List.of(Map.of("what", what, "amount", amount)));
    }
}
