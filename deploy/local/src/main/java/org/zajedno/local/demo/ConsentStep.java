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
    public void play(DemoContext demo) {
        demo.begin("Consent per purpose, and a withdrawal that reaches every service (participants)");
        form(demo);
        participant(demo);
        consent(demo);
        quote(demo);
        withdraw(demo);
    }

    private void form(DemoContext demo) {
        var form = demo.as(COORDINATOR)
                .post("/v1/consent-forms", Map.of("studyId", demo.id("study"), "title", data.path("title")))
                .expect(201);
        var versions = "/v1/consent-forms/" + form.id() + "/versions";
        var version = demo.as(COORDINATOR).post(versions, data.path("version")).expect(201);
        demo.learn("formVersion", version.id());
        var one = versions + "/" + version.text("/number");
        var own = demo.as(COORDINATOR).post(one + "/approval").expect(403);
        demo.report("cannot approve what the same person wrote", own, own.text("/type"));
        demo.as(SECOND_COORDINATOR).post(one + "/approval").expect(200);
        var force = demo.as(COORDINATOR).post(one + "/entry-into-force").expect(200);
        demo.report(
                "brings a consent form into force",
                force,
                "version " + force.text("/number") + ", "
                        + force.json().path("texts").size() + " languages");
        var other = demo.as(TEAM).in("hr").get(one + "/texts/hr").expect(404);
        demo.report("gets no other language in the place of one that is not there", other, other.text("/type"));
    }

    private static void participant(DemoContext demo) {
        var body = Map.of("studyId", demo.id("study"), "siteId", demo.id("site.RS"));
        var added = demo.as(TEAM).post("/v1/participants", body).expect(201);
        demo.learn("participant", added.id());
        demo.report("adds a participant", added, "code " + added.text("/code"));
        var path = "/v1/participants/" + added.id();
        demo.report(
                "does not see the participant of Serbia",
                demo.as("team-ba").get(path).expect(404),
                "");
        move(demo, "SCREENING").expect(200);
        move(demo, "ELIGIBLE").expect(200);
        var early = move(demo, "ON_STUDY").expect(409);
        demo.report("cannot begin before consent", early, early.text("/type"));
    }

    private static ApiResponse move(DemoContext demo, String to) {
        var path = "/v1/participants/" + demo.id("participant");
        var read = demo.as(TEAM).get(path).expect(200);
        return demo.as(TEAM)
                .ifStill(read)
                .post(
                        path + "/enrolment",
                        Map.of("to", to, "on", LocalDate.of(2019, 11, 5).toString()));
    }

    private static String consents(DemoContext demo) {
        return "/v1/participants/" + demo.id("participant") + "/consents";
    }

    private void consent(DemoContext demo) {
        var body = ((ObjectNode) data.path("consent").deepCopy()).put("consentFormVersionId", demo.id("formVersion"));
        var given = demo.as(TEAM).post(consents(demo), body).expect(201);
        demo.learn("consent", given.id());
        demo.report(
                "records what the participant decided",
                given,
                "in " + given.text("/language") + ", " + permitted(given) + ", text "
                        + given.text("/textSha256").substring(0, 8) + "…");
        var begun = move(demo, "ON_STUDY").expect(200);
        demo.report("moves the participant on", begun, begun.text("/enrolment"));
    }

    private static List<String> permitted(ApiResponse consent) {
        return DemoData.each(consent.json().path("purposes")).stream()
                .filter(purpose -> purpose.path("permitted").asBoolean())
                .map(purpose -> purpose.path("purpose").asText())
                .toList();
    }

    /** Something that rests on the consent, so that a service has something to remove. */
    private static void quote(DemoContext demo) {
        var body =
                ((ObjectNode) DemoData.json("webinar").path("quote").deepCopy()).put("consentId", demo.id("consent"));
        var path = WebinarStep.event(demo) + "/quotes";
        var invented = body.deepCopy().put("consentId", UUID.randomUUID().toString());
        var refused = demo.as(COORDINATOR).post(path, invented).expect(422);
        demo.report("publishes nothing by a consent that was not given", refused, refused.text("/type"));
        var quote = demo.eventually(
                        "the events service has heard of the consent",
                        () -> demo.as(COORDINATOR).post(path, body),
                        reply -> reply.status() != 422)
                .expect(201);
        demo.learn("quote", quote.id());
        demo.report("publishes what an attendee said", quote, "rests on the consent to QUOTE");
    }

    private void withdraw(DemoContext demo) {
        var path = consents(demo) + "/" + demo.id("consent");
        var taken = demo.as(TEAM)
                .post(path + "/withdrawals", data.path("withdrawal"))
                .expect(201);
        demo.learn("withdrawal", taken.id());
        demo.report(
                "records that QUOTE is taken back",
                taken,
                "awaits " + taken.json().path("awaited"));
        var heard = demo.eventually(
                "panels, events and dissemination have acknowledged the withdrawal",
                () -> demo.as(TEAM).get(path).expect(200),
                reply -> reply.json().at("/withdrawals/0/awaited").isEmpty());
        var services = new TreeSet<String>();
        DemoData.each(heard.json().at("/withdrawals/0/acknowledged"))
                .forEach(one -> services.add(
                        one.path("service").asText() + " " + one.path("outcome").asText()));
        DemoStepException.unless(services.size() == 3, "Not three services have acknowledged: " + services);
        demo.report(
                "sees who has acted on it",
                heard,
                services + ", history of " + heard.json().path("history").size() + " events, " + permitted(heard)
                        + " still holds");
        var gone = demo.asNobody().get(WebinarStep.event(demo) + "/quotes/" + demo.id("quote"));
        demo.report("does not find the quote any more", gone.expect(404), "");
    }
}
