package org.zajedno.events.event;

import static org.zajedno.events.Scenario.COORDINATOR;
import static org.zajedno.events.Scenario.as;
import static org.zajedno.events.Scenario.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.zajedno.kit.testing.ModifiedSinceTestBase;

@QuarkusTest
class EventChangesTest extends ModifiedSinceTestBase {

    @Override
    protected String table() {
        return "event";
    }

    @Override
    protected String make() {
        return draft(5).toString();
    }

    @Override
    protected Response changedSince(String since) {
        return as(COORDINATOR).get("/v1/events?modifiedSince=" + since);
    }
}
