package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.HostileInputTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class ParticipantsHostileInputTest extends HostileInputTestBase {

    @Override
    protected String path() {
        return "/v1/studies";
    }

    @Override
    protected String soundBody() {
        return Scenario.STUDY;
    }

    @Override
    protected String textField() {
        return "acronym";
    }

    @Override
    protected TestTokens caller() {
        return Scenario.COORDINATOR;
    }

    @Override
    protected long stored() {
        return Scenario.as(Scenario.RESEARCHER)
                .get("/v1/studies?limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }
}
