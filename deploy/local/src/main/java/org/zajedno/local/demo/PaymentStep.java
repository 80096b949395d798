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
    public void play(DemoContext demoContext) {
        demoContext.begin("What members are paid, and what nobody learns of it (panels)");
        paid(demoContext);
        declined(demoContext);
        refused(demoContext);
        for (var user : List.of("member-ba-2", "member-xk-2", "member-mk-2")) {
            var lead = DemoUsers.lead(DemoUsers.country(user));
            var waiting = demoContext
                    .as(lead)
                    .get("/v1/claims?state=SUBMITTED&limit=200")
                    .expect(200);
            if (waiting.items().isEmpty()) {
                accept(demoContext, user);
                claim(demoContext, user);
            } else {
                demoContext.told("finds a claim that waits", waiting, "for " + waiting.text("/items/0/title"));
            }
        }
    }

    private void paid(DemoContext demoContext) {
        var user = "member-rs-1";
        accept(demoContext, user);
        var leak = demoContext
                .as(user)
                .post(OFFERS + demoContext.id("offer." + user) + "/claims", expenses(data.path("accountNumber"), 1))
                .expect(422);
        demoContext.told(
                "cannot leave an account number here",
                leak,
                leak.text("/violations/0/field") + " " + leak.text("/violations/0/message"));
        var claim = CLAIMS + claim(demoContext, user);
        var receipt = demoContext
                .as(user)
                .post(claim + "/receipts", DemoData.receipt(), "image/png")
                .expect(201);
        demoContext.told("adds a picture of the receipt", receipt, receipt.text("/bytes") + " bytes");
        var approved = demoContext.as("ppi-rs").post(claim + "/approval").expect(200);
        demoContext.told("approves the claim", approved, approved.text("/total") + " " + approved.text("/currency"));
        var paid = demoContext.as("ppi-rs").post(claim + "/payment").expect(200);
        demoContext.told("notes that the money left", paid, paid.text("/state"));
    }

    private static void declined(DemoContext demoContext) {
        var user = "member-rs-2";
        var offer = offered(demoContext, user);
        var declined =
                demoContext.as(user).post(OFFERS + offer + "/declination").expect(200);
        demoContext.told("says no in private", declined, declined.text("/state"));
        var closed = demoContext.as("researcher").get("/v1/payment-offers").expect(403);
        demoContext.told("does not learn who said no", closed, "");
    }

    private void refused(DemoContext demoContext) {
        var user = "member-me-1";
        accept(demoContext, user);
        var refused = demoContext
                .as("ppi-me")
                .post(CLAIMS + claim(demoContext, user) + "/rejection", Map.of("reason", data.path("refusal")))
                .expect(200);
        demoContext.told(
                "refuses a claim, and says why", refused, refused.text("/state") + ": " + refused.text("/reason"));
    }

    private static void accept(DemoContext demoContext, String user) {
        var offer = offered(demoContext, user);
        var accepted = demoContext.as(user).post(OFFERS + offer + "/acceptance").expect(200);
        demoContext.told(
                "accepts the offer for the review",
                accepted,
                accepted.text("/amount") + " " + accepted.text("/currency") + ": " + accepted.text("/basis"));
    }

    private static String offered(DemoContext demoContext, String user) {
        var offers = demoContext
                .as(user)
                .get("/v1/payment-offers?limit=200&reviewRequestId=" + demoContext.id("review"))
                .expect(200);
        var offer = offers.items().stream()
                .filter(one -> one.path("reviewRequestId").asText().equals(demoContext.id("review")))
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " was offered nothing for the review."));
        demoContext.learn("offer." + user, offer.path("id").asText());
        return offer.path("id").asText();
    }

    private String claim(DemoContext demoContext, String user) {
        var ticket = data.path("ticket").path(DemoUsers.country(user));
        var claimed = demoContext
                .as(user)
                .post(
                        OFFERS + demoContext.id("offer." + user) + "/claims",
                        expenses(ticket.path("what"), ticket.path("amount").asDouble()))
                .expect(201);
        demoContext.told(
                "claims it, and the bus ticket",
                claimed,
                claimed.text("/total") + " " + claimed.text("/currency") + ", " + claimed.text("/state"));
        return claimed.id();
    }

    private static Map<String, Object> expenses(JsonNode what, double amount) {
        return Map.of("expenses", List.of(Map.of("what", what, "amount", amount)));
    }
}
