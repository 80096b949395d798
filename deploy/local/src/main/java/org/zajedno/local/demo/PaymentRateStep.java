package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What work on a panel is worth in each country, and how members are told that something waits. */
final class PaymentRateStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";
    private static final String RATES = "/v1/payment-rates";
    private static final String SETTINGS = "/v1/message-settings";

    private final JsonNode payment = DemoData.json("payment");
    private final List<JsonNode> messages = DemoData.each(DemoData.json("life").path("messages"));

    @Override
    public void play(DemoContext demo) {
        demo.begin("What the work is worth, and how members are told that something waits (panels)");
        var known = demo.as(COORDINATOR).get(RATES).expect(200);
        var before = known.items().stream()
                .map(rate ->
                        rate.path("country").asText() + rate.path("taskKind").asText())
                .collect(Collectors.toSet());
        demo.report("looks at the rates", known, before.size() + " are set already");
        for (var rate : DemoData.each(payment.path("rates"))) {
            rate.path("amounts").properties().stream()
                    .filter(amount -> !before.contains(rate.path("country").asText() + amount.getKey()))
                    .forEach(amount -> set(demo, rate, amount.getKey(), amount.getValue()));
        }
        messages.forEach(one -> choose(demo, one.path("user").asText(), one.path("settings")));
    }

    private void set(DemoContext demo, JsonNode rate, String task, JsonNode amount) {
        var made = demo.as(COORDINATOR)
                .put(
                        RATES,
                        Map.of(
                                "country",
                                rate.path("country"),
                                "currency",
                                rate.path("currency"),
                                "taskKind",
                                task,
                                "amount",
                                amount,
                                "basis",
                                payment.path("basis").path(task)))
                .expect(200);
        demo.report(
                "sets what a task is worth",
                made,
                "%s, %s: %s %s".formatted(made.text("/country"), task, made.text("/amount"), made.text("/currency")));
    }

    private static void choose(DemoContext demo, String user, JsonNode settings) {
        var before = demo.as(user).get(SETTINGS);
        if (before.status() == 200) {
            demo.report("finds the own settings for mail", before, before.text("/frequency"));
            return;
        }
        var chosen = demo.as(user).put(SETTINGS, settings).expect(200);
        demo.report(
                "says where and how often to get mail",
                chosen,
                chosen.text("/frequency") + ", in " + chosen.text("/language"));
    }
}
