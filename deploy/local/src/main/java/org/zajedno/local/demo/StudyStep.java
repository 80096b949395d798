package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The coordinator registers the study, its partner organisations and its sites; what is there from an earlier play stays. */
final class StudyStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";

    private final JsonNode data = DemoData.json("study");

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("The study, its partner organisations and its sites (participants)");
        var refused = demoContext.as("researcher").post("/v1/studies", data.path("study"));
        demoContext.told("may not register a study", refused.expect(403), "");
        partners(demoContext);
        study(demoContext);
        sites(demoContext);
    }

    private void study(DemoContext demoContext) {
        var wanted = data.path("study");
        var known = demoContext.as(COORDINATOR).get("/v1/studies?limit=200").expect(200);
        var before = known.items().stream()
                .filter(study -> study.path("acronym").equals(wanted.path("acronym")))
                .filter(study -> study.at("/grant/number").equals(wanted.at("/grant/number")))
                .findFirst();
        if (before.isPresent()) {
            demoContext.learn("study", before.get().path("id").asText());
            demoContext.told("finds the study, registered before", known, fact(before.get()));
        } else {
            var made = demoContext.as(COORDINATOR).post("/v1/studies", wanted).expect(201);
            demoContext.learn("study", made.id());
            demoContext.told("registers the study", made, fact(made.json()));
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

    private void partners(DemoContext demoContext) {
        var known = demoContext
                .as(COORDINATOR)
                .get("/v1/partner-organisations?limit=200")
                .expect(200);
        for (var partner : DemoData.each(data.path("partners"))) {
            var country = partner.path("country").asText();
            var name = partner.at("/name/en");
            var before = known.items().stream()
                    .filter(organisation -> organisation.path("name").equals(name))
                    .findFirst();
            if (before.isPresent()) {
                demoContext.learn("partner." + country, before.get().path("id").asText());
            } else {
                var made = demoContext
                        .as(COORDINATOR)
                        .post("/v1/partner-organisations", partner)
                        .expect(201);
                demoContext.learn("partner." + country, made.id());
                demoContext.told("makes a partner organisation known", made, name.asText() + " (" + country + ")");
            }
        }
    }

    private void sites(DemoContext demoContext) {
        var path = "/v1/studies/" + demoContext.id("study") + "/sites";
        var known = demoContext.as(COORDINATOR).get(path + "?limit=200").expect(200);
        for (var site : DemoData.each(data.path("sites"))) {
            var country = site.path("country").asText();
            var before = known.items().stream()
                    .filter(one -> one.path("country").asText().equals(country))
                    .findFirst();
            if (before.isPresent()) {
                demoContext.learn("site." + country, before.get().path("id").asText());
            } else {
                var body = Map.of(
                        "name",
                        site.path("name"),
                        "country",
                        country,
                        "partnerOrganisationId",
                        demoContext.id("partner." + country));
                var made = demoContext.as(COORDINATOR).post(path, body).expect(201);
                demoContext.learn("site." + country, made.id());
                demoContext.told("adds a site", made, made.text("/name"));
            }
        }
    }
}
