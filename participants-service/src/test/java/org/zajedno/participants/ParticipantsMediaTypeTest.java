package org.zajedno.participants;

import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.study;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.zajedno.kit.testing.MediaTypeTestBase;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class ParticipantsMediaTypeTest extends MediaTypeTestBase {

    private Map<String, String> addresses;

    @BeforeEach
    void somethingIsThere() {
        TestDatabase.clean();
        var study = study();
        addresses = Map.of(
                "/v1/studies/{studyId}", "/v1/studies/" + study,
                "/v1/participants/{participantId}", "/v1/participants/" + participant(study, "RS"),
                "/v1/consent-forms/{consentFormId}", "/v1/consent-forms/" + form(study));
    }

    @Override
    protected Map<String, String> addresses() {
        return addresses;
    }
}
