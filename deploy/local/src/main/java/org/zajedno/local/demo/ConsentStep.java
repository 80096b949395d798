package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** A participant in Serbia agrees, purpose by purpose, and takes one purpose back; the other services act on it. */
final class ConsentStep implements DemoStep {
    private static final String COORDINATOR = "coordinator";
    /** Whoever wrote a version does not approve it. */
    private static final String SECOND_COORDINATOR = "coordinator-2";

    private static final String TEAM = "team-rs";

    private final JsonNode data = DemoData.json("consent");

    @Override
    public void play(DemoContext demoContext) {
        demoContext.begin("Consent per purpose, and a withdrawal that reaches every service (participants)");
        form(demoContext);
        participant(demoContext);
        consent(demoContext);
        quote(demoContext);
        withdraw(demoContext);
    }

    private void form(DemoContext demoContext) {
        var form = demoContext
                .as(COORDINATOR)
                .post("/v1/consent-forms", Map.of("studyId", demoContext.id("study"), "title", data.path("title")))
                .expect(201);
        var versions = "/v1/consent-forms/" + form.id() + "/versions";
        var version =
                demoContext.as(COORDINATOR).post(versions, data.path("version")).expect(201);
        demoContext.learn("formVersion", version.id());
        var one = versions + "/" + version.text("/number");
        var own = demoContext.as(COORDINATOR).post(one + "/approval").expect(403);
        demoContext.told("cannot approve what the same person wrote", own, own.text("/type"));
        demoContext.as(SECOND_COORDINATOR).post(one + "/approval").expect(200);
        var force = demoContext.as(COORDINATOR).post(one + "/entry-into-force").expect(200);
        demoContext.told(
                "brings a consent form into force",
                force,
                "version " + force.text("/number") + ", "
                        + force.json().path("texts").size() + " languages");
        var other = demoContext.as(TEAM).in("hr").get(one + "/texts/hr").expect(404);
        demoContext.told("gets no other language in the place of one that is not there", other, other.text("/type"));
    }

    private static void participant(DemoContext demoContext) {
        var body = Map.of("studyId", demoContext.id("study"), "siteId", demoContext.id("site.RS"));
        var added = demoContext.as(TEAM).post("/v1/participants", body).expect(201);
        demoContext.learn("participant", added.id());
        demoContext.told("adds a participant", added, "code " + added.text("/code"));
        var path = "/v1/participants/" + added.id();
        demoContext.told(
                "does not see the participant of Serbia",
                demoContext.as("team-ba").get(path).expect(404),
                "");
        move(demoContext, "SCREENING").expect(200);
        move(demoContext, "ELIGIBLE").expect(200);
        var early = move(demoContext, "ON_STUDY").expect(409);
        demoContext.told("cannot begin before consent", early, early.text("/type"));
    }

    private static ApiResponse move(DemoContext demoContext, String to) {
        var path = "/v1/participants/" + demoContext.id("participant");
        var read = demoContext.as(TEAM).get(path).expect(200);
        return demoContext
                .as(TEAM)
                .ifStill(read)
                .post(
                        path + "/enrolment",
                        Map.of("to", to, "on", LocalDate.of(2019, 11, 5).toString()));
    }

    private static String consents(DemoContext demoContext) {
        return "/v1/participants/" + demoContext.id("participant") + "/consents";
    }

    private void consent(DemoContext demoContext) {
        var body = ((ObjectNode) data.path("consent").deepCopy())
                .put("consentFormVersionId", demoContext.id("formVersion"));
        var given = demoContext.as(TEAM).post(consents(demoContext), body).expect(201);
        demoContext.learn("consent", given.id());
        demoContext.told(
                "records what the participant decided",
                given,
                "in " + given.text("/language") + ", " + permitted(given) + ", text "
                        + given.text("/textSha256").substring(0, 8) + "…");
        var begun = move(demoContext, "ON_STUDY").expect(200);
        demoContext.told("moves the participant on", begun, begun.text("/enrolment"));
    }

    private static List<String> permitted(ApiResponse consent) {
        return DemoData.each(consent.json().path("purposes")).stream()
                .filter(purpose -> purpose.path("permitted").asBoolean())
                .map(purpose -> purpose.path("purpose").asText())
                .toList();
    }

    /** Something that rests on the consent, so that a service has something to remove. */
    private static void quote(DemoContext demoContext) {
        var body = ((ObjectNode) DemoData.json("webinar").path("quote").deepCopy())
                .put("consentId", demoContext.id("consent"));
        var path = WebinarStep.event(demoContext) + "/quotes";
        var invented = body.deepCopy().put("consentId", UUID.randomUUID().toString());
        var refused = demoContext.as(COORDINATOR).post(path, invented).expect(422);
        demoContext.told("publishes nothing by a consent that was not given", refused, refused.text("/type"));
        var quote = demoContext
                .eventually(
                        "the events service has heard of the consent",
                        () -> demoContext.as(COORDINATOR).post(path, body),
                        reply -> reply.status() != 422)
                .expect(201);
        demoContext.learn("quote", quote.id());
        demoContext.told("publishes what an attendee said", quote, "rests on the consent to QUOTE");
    }

    private void withdraw(DemoContext demoContext) {
        var path = consents(demoContext) + "/" + demoContext.id("consent");
        var taken = demoContext
                .as(TEAM)
                .post(path + "/withdrawals", data.path("withdrawal"))
                .expect(201);
        demoContext.learn("withdrawal", taken.id());
        demoContext.told(
                "records that QUOTE is taken back",
                taken,
                "awaits " + taken.json().path("awaited"));
        var heard = demoContext.eventually(
                "panels, events and dissemination have acknowledged the withdrawal",
                () -> demoContext.as(TEAM).get(path).expect(200),
                reply -> reply.json().at("/withdrawals/0/awaited").isEmpty());
        var services = new TreeSet<String>();
        DemoData.each(heard.json().at("/withdrawals/0/acknowledged"))
                .forEach(one -> services.add(
                        one.path("service").asText() + " " + one.path("outcome").asText()));
        DemoStepException.unless(services.size() == 3, "Not three services have acknowledged: " + services);
        demoContext.told(
                "sees who has acted on it",
                heard,
                services + ", history of " + heard.json().path("history").size() + " events, " + permitted(heard)
                        + " still holds");
        var gone = demoContext.asNobody().get(WebinarStep.event(demoContext) + "/quotes/" + demoContext.id("quote"));
        demoContext.told("does not find the quote any more", gone.expect(404), "");
    }
}
