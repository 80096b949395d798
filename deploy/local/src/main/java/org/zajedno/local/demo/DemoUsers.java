package org.zajedno.local.demo;

import java.util.Locale;

/** Who of the demo users sits where; their names tell the country. */
final class DemoUsers {
    private DemoUsers() {}

    /** The country of a user such as {@code member-rs-1} or {@code ppi-rs}. */
    static String country(String user) {
        return user.split("-")[1].toUpperCase(Locale.ROOT);
    }

    static String lead(String country) {
        return "ppi-" + country.toLowerCase(Locale.ROOT);
    }

    static String panel(DemoContext demo, String country) {
        return "/v1/panels/" + demo.id("panel." + country);
    }

    /** The id of the place that this member has on the panel of the country. */
    static String of(DemoContext demo, String user) {
        var panel = demo.id("panel." + country(user));
        return demo.as(user).get("/v1/memberships?limit=200").expect(200).items().stream()
                .filter(seat -> seat.path("panelId").asText().equals(panel))
                .map(seat -> seat.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new DemoStepException(user + " does not find the own place on the panel."));
    }
}
