package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.BadTokenTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class ParticipantsBadTokenTest extends BadTokenTestBase {

    @Override
    protected String path() {
        return "/v1/participants";
    }

    @Override
    protected TestTokens caller() {
        return Scenario.TEAM_RS;
    }
}
