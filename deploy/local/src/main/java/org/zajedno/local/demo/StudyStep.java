package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The coordinator registers the study, its partner organisations and its sites; what is there from an earlier play stays. */
final class StudyStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode data = DemoData.json("study");

    @Override
    public void play(DemoContext demo) {
        demo.begin("The study, its partner organisations and its sites (participants)");
        var refused = demo.as("researcher").post("/v1/studies", data.path("study"));
        demo.report("may not register a study", refused.expect(403), "");
        partners(demo);
        study(demo);
        sites(demo);
    }

    private void study(DemoContext demo) {
        var wanted = data.path("study");
        var known = demo.as(COORDINATOR).get("/v1/studies?limit=200").expect(200);
        var before = known.items().stream()
                .filter(study -> study.path("acronym").equals(wanted.path("acronym")))
                .filter(study -> study.at("/grant/number").equals(wanted.at("/grant/number")))
                .findFirst();
        if (before.isPresent()) {
            demo.learn("study", before.get().path("id").asText());
            demo.report("finds the study, registered before", known, fact(before.get()));
        } else {
            var made = demo.as(COORDINATOR).post("/v1/studies", wanted).expect(201);
            demo.learn("study", made.id());
            demo.report("registers the study", made, fact(made.json()));
        }
    }

    private static String fact(JsonNode study) {
        return "%s, %s grant %s, %d reporting periods"
                .formatted(
                        study.path("acronym").asText(),
                        study.at("/grant/programme").asText(),
                        study.at("/grant/number").asText(),
                        study.path("reportingPeriods").size());
    }

    private void partners(DemoContext demo) {
        var known =
                demo.as(COORDINATOR).get("/v1/partner-organisations?limit=200").expect(200);
        for (var partner : DemoData.each(data.path("partners"))) {
            var country = partner.path("country").asText();
            var name = partner.at("/name/en");
            var before = known.items().stream()
                    .filter(organisation -> organisation.path("name").equals(name))
                    .findFirst();
            if (before.isPresent()) {
                demo.learn("partner." + country, before.get().path("id").asText());
            } else {
                var made = demo.as(COORDINATOR)
                        .post("/v1/partner-organisations", partner)
                        .expect(201);
                demo.learn("partner." + country, made.id());
                demo.report("makes a partner organisation known", made, name.asText() + " (" + country + ")");
            }
        }
    }

    private void sites(DemoContext demo) {
        var path = "/v1/studies/" + demo.id("study") + "/sites";
        var known = demo.as(COORDINATOR).get(path + "?limit=200").expect(200);
        for (var site : DemoData.each(data.path("sites"))) {
            var country = site.path("country").asText();
            var before = known.items().stream()
                    .filter(one -> one.path("country").asText().equals(country))
                    .findFirst();
            if (before.isPresent()) {
                demo.learn("site." + country, before.get().path("id").asText());
            } else {
                var body = Map.of(
                        "name",
                        site.path("name"),
                        "country",
                        country,
                        "partnerOrganisationId",
                        demo.id("partner." + country));
                var made = demo.as(COORDINATOR).post(path, body).expect(201);
                demo.learn("site." + country, made.id());
                demo.report("adds a site", made, made.text("/name"));
            }
        }
    }
}
