package org.zajedno.panels.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.panels.TestUsers.member;
import static org.zajedno.panels.TestUsers.memberOf;
import static org.zajedno.panels.TestUsers.panel;
import static org.zajedno.panels.TestUsers.ppiLead;
import static org.zajedno.panels.TestUsers.researcher;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class DevelopmentApiTest {

    private static final String INDUCTION =
            "{\"kind\":\"INDUCTION\",\"title\":{\"en\":\"Welcome day\",\"sr-Latn\":\"Dan dobrodošlice\"},\"date\":\"2021-04-19\"}";

    private String lipa;
    private String breza;
    private String path;

    @BeforeEach
    void membersAreThere() {
        TestDatabase.clean();
        var panel = panel("RS");
        lipa = memberOf(panel, "RS", "Lipa");
        breza = memberOf(panel, "RS", "Breza");
        path = "/v1/memberships/"
                + member("RS", lipa).get("/v1/memberships").jsonPath().getString("items[0].id") + "/development-steps";
    }

    @Test
    void memberReadsWhatTheLeadNoted() {
        // Given
        var noted = ppiLead("RS").body(INDUCTION).post(path);
        // When
        var seen = member("RS", lipa).header("Accept-Language", "sr-Latn").get(path);
        // Then
        assertThat(noted.statusCode()).isEqualTo(201);
        assertThat(seen.jsonPath().getString("items[0].title")).isEqualTo("Dan dobrodošlice");
        assertThat(seen.jsonPath().getString("items[0].kind")).isEqualTo("INDUCTION");
        assertThat(seen.jsonPath().getString("items[0].date")).isEqualTo("2021-04-19");
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        // Given
        ppiLead("RS").body(INDUCTION).post(path);
        // When
        var neighbour = member("RS", breza).get(path);
        // Then
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").get(path).statusCode()).isEqualTo(404);
        assertThat(ppiLead("BA").body(INDUCTION).post(path).statusCode()).isEqualTo(404);
        assertThat(member("RS", lipa).body(INDUCTION).post(path).statusCode()).isEqualTo(403);
        assertThat(researcher().get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void stepThatIsOnlyPlannedIsRefused() {
        // Given a day that has not come
        // When
        var response = ppiLead("RS").body(INDUCTION.replace("2021", "2090")).post(path);
        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("date");
    }
}
