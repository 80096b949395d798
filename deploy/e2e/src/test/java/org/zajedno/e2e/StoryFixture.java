package org.zajedno.e2e;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is there before the story begins: a study, three panels that nobody has joined yet, and invitations on paper. */
final class StoryFixture {
    static final String STUDY = "IMPULSE: one information sheet, read in three languages";
    static final Map<String, String> PANELS =
            Map.of("RS", "Readers in Serbia", "XK", "Readers in Kosovo*", "MK", "Readers in North Macedonia");

    private final DemoStack demoStack;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> leadsOfPlaces = new LinkedHashMap<>();

    private StoryFixture(DemoStack demoStack) {
        this.demoStack = demoStack;
    }

    static StoryFixture prepare(DemoStack demoStack) throws IOException, InterruptedException {
        var setting = new StoryFixture(demoStack);
        setting.study();
        setting.panel("RS", "sr-Latn", Map.of("sr-Latn", "Čitaoci u Srbiji"), "mira", "Lasta");
        setting.panel("XK", "sq", Map.of("sq", "Lexuesit në Kosovë*", "sr-Latn", "Čitaoci na Kosovu*"), "arta", "Zana");
        setting.panel(
                "MK",
                "mk",
                Map.of("mk", "Читатели во Северна Македонија", "sr-Latn", "Čitaoci u Severnoj Makedoniji"),
                "biljana",
                "Јаворка");
        return setting;
    }

    /** What stands on the invitation of somebody. */
    String codeOf(String member) {
        return codes.get(member);
    }

    /** Ends all places: the leads have nobody else to care for when the story is told. */
    void part() {
        leadsOfPlaces.forEach((place, lead) -> demoStack
                .api()
                .as(lead)
                .post("/v1/memberships/" + place + "/end")
                .expect(200));
    }

    private void study() {
        demoStack
                .api()
                .as("coordinator")
                .post(
                        "/v1/studies",
                        Map.of(
                                "acronym",
                                "IMPULSE-3",
                                "title",
                                Map.of("en", STUDY),
                                "grant",
                                Map.of("programme", "H2020", "number", "779335"),
                                "reportingPeriods",
                                List.of(Map.of("number", 1, "from", "2018-01-01", "to", "2021-12-31")),
                                "startsOn",
                                "2018-01-01",
                                "endsOn",
                                "2021-12-31"))
                .expect(201);
    }

    private void panel(String country, String language, Map<String, String> names, String member, String pseudonym)
            throws IOException, InterruptedException {
        var lead = "ppi-" + country.toLowerCase(Locale.ROOT);
        var described = new LinkedHashMap<String, Object>();
        var name = new LinkedHashMap<>(names);
        name.put("en", PANELS.get(country));
        described.put("name", name);
        described.put("languages", List.of(language));
        described.put(
                "termsOfReference",
                Map.of("purpose", Map.of("en", "To read what people are asked to sign."), "termOfOfficeMonths", 24));
        described.put("feedbackAgreement", Map.of("acknowledgeWithinDays", 3, "responseWithinDays", 21));
        var formed = new LinkedHashMap<>(described);
        formed.put("country", country);
        var panel = demoStack.api().as(lead).post("/v1/panels", formed).expect(201);
        described.put("state", "ACTIVE");
        var path = "/v1/panels/" + panel.id();
        var read = demoStack.api().as(lead).get(path).expect(200);
        demoStack.api().as(lead).ifStill(read).put(path, described).expect(200);
        var invitation = demoStack
                .api()
                .as(lead)
                .post(path + "/memberships", Map.of("pseudonym", pseudonym, "role", "MEMBER", "language", language))
                .expect(201);
        codes.put(member, invitation.text("/invitationCode"));
        leadsOfPlaces.put(invitation.id(), lead);
        new KeycloakAdminClient(demoStack.stack().issuer()).addPerson(member, "panel-member", country);
    }
}
