package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.id;
import static org.zajedno.dissemination.Scenario.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.ModifiedSinceTestBase;

@QuarkusTest
class WorkChangesTest extends ModifiedSinceTestBase {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void studyIsKnown() {
        facts.dispatch(Scenario.studyRegistered());
    }

    @Override
    protected String table() {
        return "work";
    }

    @Override
    protected String make() {
        return Scenario.work();
    }

    @Override
    protected Response changedSince(String since) {
        return Scenario.researcher().get("/v1/works?modifiedSince=" + since);
    }

    @Test
    void withdrawnEditionIsToldToWhoeverSawIt() {
        // Given
        var work = make();
        var since = Instant.now().minusSeconds(1);
        var edition = edition(work, "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);
        step(edition, "publication", null);
        var out = given().get("/v1/works/" + work + "/editions?modifiedSince=" + since);

        // When
        step(edition, "withdrawal", "{\"reason\":\"A newer one replaces it.\"}");

        // Then
        var gone = given().get("/v1/works/" + work + "/editions?modifiedSince=" + since)
                .jsonPath();
        var whole = given().get("/v1/works/" + work + "/editions").jsonPath();
        assertThat(out.jsonPath().getList("items.id")).containsExactly(id(edition));
        assertThat(out.jsonPath().getList("gone")).isNull();
        assertThat(gone.getList("items")).isEmpty();
        assertThat(gone.getList("gone.id")).containsExactly(id(edition));
        assertThat(Instant.parse(gone.getString("gone[0].goneAt"))).isAfter(since);
        assertThat(whole.getList("gone")).isNull();
        assertThat(Scenario.researcher()
                        .get("/v1/works/" + work + "/editions?modifiedSince=" + since)
                        .jsonPath()
                        .getList("items.state"))
                .containsExactly("WITHDRAWN");
    }
}
