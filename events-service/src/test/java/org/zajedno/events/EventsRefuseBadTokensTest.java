package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.RefusesBadTokens;
import org.zajedno.kit.testing.Tokens;

@QuarkusTest
class EventsRefuseBadTokensTest extends RefusesBadTokens {

    @Override
    protected String path() {
        return "/v1/registrations";
    }

    @Override
    protected Tokens caller() {
        return Scenario.COORDINATOR;
    }
}
