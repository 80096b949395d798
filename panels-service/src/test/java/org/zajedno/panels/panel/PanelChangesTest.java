package org.zajedno.panels.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.coordinator;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.ModifiedSinceTestBase;
import org.zajedno.kit.testing.TestDatabase;
import org.zajedno.kit.testing.TestTokens;
import org.zajedno.panels.TestUsers;

@QuarkusTest
class PanelChangesTest extends ModifiedSinceTestBase {

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

    @Test
    void memberWhoPausesMovesThePanelForItsLeadAlone() {
        // Given
        TestDatabase.clean();
        var panel = "/v1/panels/" + panel("RS");
        memberOf(panel.substring("/v1/panels/".length()), "RS", "Breza");
        var membership = ppiLead("RS").get(panel + "/memberships").jsonPath().getString("items[0].id");
        var before = ppiLead("RS").get(panel);
        var seen = researcher().get(panel);

        // When
        ppiLead("RS").post("/v1/memberships/" + membership + "/break").then().statusCode(200);

        // Then
        assertThat(Instant.parse(ppiLead("RS").get(panel).jsonPath().getString("modifiedAt")))
                .isAfter(Instant.parse(before.jsonPath().getString("modifiedAt")))
                .isAfterOrEqualTo(Instant.parse(ppiLead("RS")
                        .get("/v1/memberships/" + membership)
                        .jsonPath()
                        .getString("modifiedAt")));
        var after = researcher().get(panel);
        assertThat(after.asString()).isEqualTo(seen.asString()).doesNotContain("modifiedAt");
        assertThat(after.header("ETag")).isEqualTo(seen.header("ETag"));
    }

    @Test
    void nobodyButTheLeadAsksWhatChanged() {
        // Given
        var since = "/v1/panels?modifiedSince=2021-01-01T00:00:00Z";

        // When
        var replies = List.of(
                researcher().get(since),
                coordinator().get(since),
                member("RS", "somebody").get(since),
                TestUsers.as(TestTokens.of("country-team").in("RS")).get(since));

        // Then
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(422);
            assertThat(reply.jsonPath().getString("violations[0].field")).isEqualTo("modifiedSince");
            assertThat(reply.header("Modified-Until")).isNull();
        });
    }
}
