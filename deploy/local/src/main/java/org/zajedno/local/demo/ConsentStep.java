package org.zajedno.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** A participant in Serbia agrees, purpose by purpose, and takes one purpose back; the other services act on it. */
final class ConsentStep implements Step {
    private static final String COORDINATOR = "coordinator";
    /** Whoever wrote a version does not approve it. */
    private static final String SECOND_COORDINATOR = "coordinator-2";

    private static final String TEAM = "team-rs";

    private final JsonNode data = DemoData.json("consent");

    @Override
    public void play(Stage stage) {
        stage.begin("Consent per purpose, and a withdrawal that reaches every service (participants)");
        form(stage);
        participant(stage);
        consent(stage);
        quote(stage);
        withdraw(stage);
    }

    private void form(Stage stage) {
        var form = stage.as(COORDINATOR)
                .post("/v1/consent-forms", Map.of("studyId", stage.id("study"), "title", data.path("title")))
                .expect(201);
        var versions = "/v1/consent-forms/" + form.id() + "/versions";
        var version = stage.as(COORDINATOR).post(versions, data.path("version")).expect(201);
        stage.learn("formVersion", version.id());
        var one = versions + "/" + version.text("/number");
        var own = stage.as(COORDINATOR).post(one + "/approval").expect(403);
        stage.told("cannot approve what the same person wrote", own, own.text("/type"));
        stage.as(SECOND_COORDINATOR).post(one + "/approval").expect(200);
        var force = stage.as(COORDINATOR).post(one + "/entry-into-force").expect(200);
        stage.told(
                "brings a consent form into force",
                force,
                "version " + force.text("/number") + ", "
                        + force.json().path("texts").size() + " languages");
        var other = stage.as(TEAM).in("hr").get(one + "/texts/hr").expect(404);
        stage.told("gets no other language in the place of one that is not there", other, other.text("/type"));
    }

    private static void participant(Stage stage) {
        var body = Map.of("studyId", stage.id("study"), "siteId", stage.id("site.RS"));
        var added = stage.as(TEAM).post("/v1/participants", body).expect(201);
        stage.learn("participant", added.id());
        stage.told("adds a participant", added, "code " + added.text("/code"));
        var path = "/v1/participants/" + added.id();
        stage.told(
                "does not see the participant of Serbia",
                stage.as("team-ba").get(path).expect(404),
                "");
        move(stage, "SCREENING").expect(200);
        move(stage, "ELIGIBLE").expect(200);
        var early = move(stage, "ON_STUDY").expect(409);
        stage.told("cannot begin before consent", early, early.text("/type"));
    }

    private static Reply move(Stage stage, String to) {
        var path = "/v1/participants/" + stage.id("participant");
        var read = stage.as(TEAM).get(path).expect(200);
        return stage.as(TEAM)
                .ifStill(read)
                .post(
                        path + "/enrolment",
                        Map.of("to", to, "on", LocalDate.of(2019, 11, 5).toString()));
    }

    private static String consents(Stage stage) {
        return "/v1/participants/" + stage.id("participant") + "/consents";
    }

    private void consent(Stage stage) {
        var body = ((ObjectNode) data.path("consent").deepCopy()).put("consentFormVersionId", stage.id("formVersion"));
        var given = stage.as(TEAM).post(consents(stage), body).expect(201);
        stage.learn("consent", given.id());
        stage.told(
                "records what the participant decided",
                given,
                "in " + given.text("/language") + ", " + permitted(given) + ", text "
                        + given.text("/textSha256").substring(0, 8) + "…");
        var begun = move(stage, "ON_STUDY").expect(200);
        stage.told("moves the participant on", begun, begun.text("/enrolment"));
    }

    private static List<String> permitted(Reply consent) {
        return DemoData.each(consent.json().path("purposes")).stream()
                .filter(purpose -> purpose.path("permitted").asBoolean())
                .map(purpose -> purpose.path("purpose").asText())
                .toList();
    }

    /** Something that rests on the consent, so that a service has something to remove. */
    private static void quote(Stage stage) {
        var body =
                ((ObjectNode) DemoData.json("webinar").path("quote").deepCopy()).put("consentId", stage.id("consent"));
        var path = WebinarStep.event(stage) + "/quotes";
        var invented = body.deepCopy().put("consentId", UUID.randomUUID().toString());
        var refused = stage.as(COORDINATOR).post(path, invented).expect(422);
        stage.told("publishes nothing by a consent that was not given", refused, refused.text("/type"));
        var quote = stage.eventually(
                        "the events service has heard of the consent",
                        () -> stage.as(COORDINATOR).post(path, body),
                        reply -> reply.status() != 422)
                .expect(201);
        stage.learn("quote", quote.id());
        stage.told("publishes what an attendee said", quote, "rests on the consent to QUOTE");
    }

    private void withdraw(Stage stage) {
        var path = consents(stage) + "/" + stage.id("consent");
        var taken = stage.as(TEAM)
                .post(path + "/withdrawals", data.path("withdrawal"))
                .expect(201);
        stage.learn("withdrawal", taken.id());
        stage.told(
                "records that QUOTE is taken back",
                taken,
                "awaits " + taken.json().path("awaited"));
        var heard = stage.eventually(
                "panels, events and dissemination have acknowledged the withdrawal",
                () -> stage.as(TEAM).get(path).expect(200),
                reply -> reply.json().at("/withdrawals/0/awaited").isEmpty());
        var services = new TreeSet<String>();
        DemoData.each(heard.json().at("/withdrawals/0/acknowledged"))
                .forEach(one -> services.add(
                        one.path("service").asText() + " " + one.path("outcome").asText()));
        StepFailed.unless(services.size() == 3, "Not three services have acknowledged: " + services);
        stage.told(
                "sees who has acted on it",
                heard,
                services + ", history of " + heard.json().path("history").size() + " events, " + permitted(heard)
                        + " still holds");
        var gone = stage.asNobody().get(WebinarStep.event(stage) + "/quotes/" + stage.id("quote"));
        stage.told("does not find the quote any more", gone.expect(404), "");
    }
}
