package org.zajedno.panels.panel;

import static org.zajedno.panels.People.panel;
import static org.zajedno.panels.People.ppiLead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.zajedno.kit.testing.FollowsChanges;

@QuarkusTest
class PanelChangesTest extends FollowsChanges {

    @Override
    protected String table() {
        return "panel";
    }

    @Override
    protected String make() {
        return panel("RS");
    }

    @Override
    protected Response changedSince(String since) {
        return ppiLead("RS").get("/v1/panels?modifiedSince=" + since);
    }
}
