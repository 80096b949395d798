package org.zajedno.participants;

import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.RESEARCHER;
import static org.zajedno.participants.Scenario.STEWARD_RS;
import static org.zajedno.participants.Scenario.TEAM_RS;
import static org.zajedno.participants.Scenario.TEAM_XK;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.consent;
import static org.zajedno.participants.Scenario.consentBody;
import static org.zajedno.participants.Scenario.created;
import static org.zajedno.participants.Scenario.form;
import static org.zajedno.participants.Scenario.move;
import static org.zajedno.participants.Scenario.participant;
import static org.zajedno.participants.Scenario.post;
import static org.zajedno.participants.Scenario.study;
import static org.zajedno.participants.Scenario.versionFrom;
import static org.zajedno.participants.Scenario.versionInForce;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.zajedno.kit.testing.ListTotalsTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class ParticipantsListTotalsTest extends ListTotalsTestBase {

    private static final String TAKE_BACK = "{\"purpose\": \"CONTACT_AGAIN\", \"scope\": \"%s\"}";

    private String study;
    private String form;
    private String participant;

    @Override
    protected void fill() {
        study();
        study = study();
        form(study);
        form = form(study);
        var version = versionInForce(form);
        consent(TEAM_XK, participant(study, "XK"), version);
        consent(TEAM_RS, participant(study, "RS"), version);
        consent(TEAM_RS, participant(study, "RS"), version);
        participant = participant(study, "RS");
        created(TEAM_RS, "/v1/participants/" + participant + "/consents", consentBody(version, "2019-11-03", true));
        var consent = consent(TEAM_RS, participant, version);
        post(TEAM_RS, consent + "/withdrawals", TAKE_BACK.formatted("STOP_CONTACT"));
        post(TEAM_RS, consent + "/withdrawals", TAKE_BACK.formatted("ERASE"));
        move(TEAM_RS, participant, "SCREENING").then().statusCode(200);
        move(TEAM_RS, participant, "ELIGIBLE").then().statusCode(200);
        versionFrom(form, "2020-02-29", true);
        var identity = "/v1/participants/" + participant + "/identity";
        as(TEAM_RS).body("{\"name\": \"Petar Petrović\"}").put(identity);
        for (var reason : List.of("The clinic asks for a call back", "The clinic asks once more")) {
            post(STEWARD_RS, identity + "/disclosures", "{\"reason\": \"" + reason + "\"}");
        }
    }

    @Override
    protected Map<String, TestTokens> callers() {
        return Map.of(
                "coordinator", COORDINATOR,
                "team", TEAM_RS,
                "another team", TEAM_XK,
                "steward", STEWARD_RS,
                "researcher", RESEARCHER,
                "member", TestTokens.of("panel-member").in("RS"));
    }

    @Override
    protected Map<String, List<String>> filters() {
        return Map.of(
                "listParticipants",
                List.of("", "&studyId=" + study, "&modifiedSince=2020-01-01T00:00:00Z"),
                "listReconsentTasks",
                List.of("", "&country=RS", "&country=XK"));
    }

    @Override
    protected String inPath(String operation) {
        if (operation.contains("ConsentForm")) {
            return form;
        }
        return operation.equals("listSites") ? study : participant;
    }
}
