package org.zajedno.participants.study;

import static org.zajedno.participants.Scenario.COORDINATOR;
import static org.zajedno.participants.Scenario.as;
import static org.zajedno.participants.Scenario.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.zajedno.kit.testing.ModifiedSinceTestBase;

@QuarkusTest
class PartnerOrganisationChangesTest extends ModifiedSinceTestBase {

    @Override
    protected String table() {
        return "partner_organisation";
    }

    @Override
    protected String make() {
        return organisation();
    }

    @Override
    protected Response changedSince(String since) {
        return as(COORDINATOR).get("/v1/partner-organisations?modifiedSince=" + since);
    }
}
