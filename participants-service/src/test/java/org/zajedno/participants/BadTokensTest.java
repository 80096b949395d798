package org.zajedno.participants;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RefusesBadTokens;
import org.zajedno.kit.testing.Tokens;

@QuarkusTest
class BadTokensTest extends RefusesBadTokens {

    @Override
    protected String path() {
        return "/v1/participants";
    }

    @Override
    protected Tokens caller() {
        return Scenario.TEAM_RS;
    }
}
