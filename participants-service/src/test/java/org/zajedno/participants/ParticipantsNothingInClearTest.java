package org.zajedno.participants;

import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.STUDY;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.zajedno.kit.testing.NothingInClearTestBase;

@QuarkusTest
class ParticipantsNothingInClearTest extends NothingInClearTestBase {

    private static final String IDENTITY = """
            {"name": "Petar Petrović", "dateOfBirth": "1980-02-29", "nationalId": "JMBG 2902980", "email": "petar@example.org",
             "phone": "+381 11 123", "address": "Knez Mihailova 1", "preferredLanguage": "sr-Latn"}""";

    @Override
    protected void everythingIsWritten() {
        var study = study();
        as(COORDINATOR).header("If-Match", "*").body(STUDY).put("/v1/studies/" + study);
        var participant = participant(study, "RS");
        var consent = consent(TEAM_RS, participant, versionInForce(form(study)));
        post(TEAM_RS, consent + "/withdrawals", "{\"purpose\": \"CONTACT_AGAIN\", \"scope\": \"STOP_CONTACT\"}");
        as(TEAM_RS).body(IDENTITY).put("/v1/participants/" + participant + "/identity");
        post(STEWARD_RS, "/v1/participants/" + participant + "/identity/disclosures", "{\"reason\": \"to call back\"}");
    }

    @Override
    protected Map<String, String> publicPlaces() {
        return Map.of("facts.StudyRegistered", "what a study is called and who pays for it is public");
    }

    @Override
    protected Map<String, String> boundTexts() {
        return Map.of();
    }
}
