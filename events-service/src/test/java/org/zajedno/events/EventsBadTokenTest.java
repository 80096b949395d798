package org.zajedno.events;

import io.quarkus.test.junit.QuarkusTest;
import org.zajedno.kit.testing.BadTokenTestBase;
import org.zajedno.kit.testing.TestTokens;

@QuarkusTest
class EventsBadTokenTest extends BadTokenTestBase {

    @Override
    protected String path() {
        return "/v1/registrations";
    }

    @Override
    protected TestTokens caller() {
        return Scenario.COORDINATOR;
    }
}
