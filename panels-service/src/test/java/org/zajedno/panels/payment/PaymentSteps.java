package org.zajedno.panels.payment;

import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;

import io.restassured.response.Response;

/** Rates and offers, as tests need them. */
final class PaymentSteps {

    private PaymentSteps() {}

    static Response rate(String task, String amount) {
        return coordinator()
                .body("{\"country\":\"RS\",\"taskKind\":\"" + task + "\",\"amount\":" + amount
                        + ",\"currency\":\"RSD\",\"basis\":{\"en\":\"About two hours\",\"sr-Latn\":\"Oko dva sata\"}}")
                .put("/v1/payment-rates");
    }

    /** The first offer of a member in RS. */
    static String offerTo(String account) {
        return "/v1/payment-offers/"
                + member("RS", account).get("/v1/payment-offers").jsonPath().getString("items[0].id");
    }
}
