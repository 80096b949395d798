package org.zajedno.dissemination;

import static org.zajedno.dissemination.Scenario.SERBIAN_COMMENT;
import static org.zajedno.dissemination.Scenario.SERBIAN_RESPONSE;
import static org.zajedno.dissemination.Scenario.coordinator;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.thank;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.zajedno.kit.testing.NothingInClearTestBase;

@QuarkusTest
class DisseminationNothingInClearTest extends NothingInClearTestBase {

    private static final String CONTENT = """
            {"title":"Let's Work Together","summary":"A booklet in 6 languages.","text":"How to work together.",
             "translator":"Ana Jovanović","countries":[]}""";

    @Inject
    FactDispatcher facts;

    @Override
    protected void everythingIsWritten() {
        facts.dispatch(
                Scenario.studyRegistered(),
                Scenario.submitted(SERBIAN_COMMENT, "RS"),
                Scenario.answered(SERBIAN_COMMENT, SERBIAN_RESPONSE, "RS", "ACCEPTED"),
                Scenario.released(),
                Scenario.serbiaNamed());
        var work = work();
        researcher()
                .header("If-Match", "*")
                .body(Scenario.WORK.replace("\"studyId\":\"" + Scenario.STUDY + "\",", ""))
                .put("/v1/works/" + work);
        var created = researcher()
                .body("{\"language\":\"en\",\"content\":" + CONTENT + "}")
                .post("/v1/works/" + work + "/editions")
                .header("Location");
        researcher()
                .header("If-Match", researcher().get(created).header("ETag"))
                .body(CONTENT)
                .put(created);
        thank(created, "Mina A.");
        step(created, "approval", null);
        step(created, "publication", null);
        reportOn(id(created));
        fund();
        var withdrawn = edition(work(), "en", "Let's Work", "How to work.");
        thank(withdrawn, "Mina A.");
        step(withdrawn, "approval", null);
        step(withdrawn, "publication", null);
        step(withdrawn, "withdrawal", "{\"reason\":\"Asked for by an author.\"}");
    }

    private static void fund() {
        var added = coordinator().body(FunderResourceTest.funder("FOND")).post("/v1/funders");
        coordinator()
                .header("If-Match", "*")
                .body(FunderResourceTest.funder(added.jsonPath().getString("code")))
                .put(added.header("Location"));
    }

    private static void reportOn(String edition) {
        var told = """
                {"about":{"kind":"EDITION","id":"%s"},"name":"Let's Work Together","description":"A booklet",
                 "audiences":["CITIZENS"],"channel":"PRINT_MATERIALS","outcome":"Read by 40","status":"DELIVERED"}""".formatted(edition);
        var shown = """
                {"about":{"kind":"EDITION","id":"%s"},"name":"Booklet","type":"MEETING","audiences":["CITIZENS"],
                 "objective":"To present.","status":"DELIVERED"}""".formatted(edition);
        var communication = coordinator()
                .body(told)
                .post("/v1/reports/779334/2/communication/lines")
                .header("Location");
        var dissemination = coordinator()
                .body(shown)
                .post("/v1/reports/779334/2/dissemination/lines")
                .header("Location");
        coordinator().header("If-Match", "*").body(told).put(communication);
        coordinator().header("If-Match", "*").body(shown).put(dissemination);
    }

    @Override
    protected Map<String, String> publicPlaces() {
        var published = "a published edition is public";
        var funder = "what funders want to be printed is public";
        return Map.ofEntries(
                Map.entry("public.work.title", "a work with a published edition is public"),
                Map.entry("public.edition.title", published),
                Map.entry("public.edition.summary", published),
                Map.entry("public.edition.text", published),
                Map.entry("public.edition.translator", published),
                Map.entry("public.funder.code", funder),
                Map.entry("public.funder.plain_code", funder),
                Map.entry("public.funder.name", funder),
                Map.entry("public.funder.acknowledgements", funder),
                Map.entry("public.funder.disclaimers", funder));
    }

    @Override
    protected Map<String, String> boundTexts() {
        var code = "a code of the portal's lists";
        return Map.ofEntries(
                Map.entry("changeAcknowledgements.lines.text", "what the contributors chose, and nothing else"),
                Map.entry("changeFunder.code", "stays what it is"),
                Map.entry("createCommunicationLine.audiences", code),
                Map.entry("createCommunicationLine.channel", code),
                Map.entry("createCommunicationLine.status", code),
                Map.entry("changeCommunicationLine.audiences", code),
                Map.entry("changeCommunicationLine.channel", code),
                Map.entry("changeCommunicationLine.status", code),
                Map.entry("createDisseminationLine.audiences", code),
                Map.entry("createDisseminationLine.type", code),
                Map.entry("createDisseminationLine.status", code),
                Map.entry("changeDisseminationLine.audiences", code),
                Map.entry("changeDisseminationLine.type", code),
                Map.entry("changeDisseminationLine.status", code));
    }
}
