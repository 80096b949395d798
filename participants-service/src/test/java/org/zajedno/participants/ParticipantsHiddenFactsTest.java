package org.zajedno.participants;

import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.team;
import static org.zajedno.participants.Scenario.versionInForce;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.UnaryOperator;
import org.zajedno.kit.testing.HiddenFactsTestBase;

@QuarkusTest
class ParticipantsHiddenFactsTest extends HiddenFactsTestBase {

    private static final String TAKEN_BACK = "{\"purpose\": \"PARTICIPATE\", \"scope\": \"ERASE\"}";

    /** What others acknowledge is a withdrawal of somebody in the country of the facts. */
    @Override
    protected UnaryOperator<ObjectNode> begin() {
        var study = study();
        var consent = consent(team("ME"), participant(study, "ME"), versionInForce(form(study)));
        String withdrawal =
                post(team("ME"), consent + "/withdrawals", TAKEN_BACK).path("id");
        return fact ->
                fact.put("withdrawalId", withdrawal).put("consentId", consent.substring(consent.lastIndexOf('/') + 1));
    }
}
