package org.zajedno.dissemination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zajedno.dissemination.Scenario.as;
import static org.zajedno.dissemination.Scenario.edition;
import static org.zajedno.dissemination.Scenario.researcher;
import static org.zajedno.dissemination.Scenario.step;
import static org.zajedno.dissemination.Scenario.work;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zajedno.kit.testing.TestDatabase;

@QuarkusTest
class WorkResourceTest {

    @Inject
    FactDispatcher facts;

    @BeforeEach
    void aStudyIsKnown() {
        TestDatabase.clean();
        facts.dispatch(Scenario.studyRegistered());
    }

    @Test
    void workIsReadInTheReadersLanguage() {
        var created = researcher().body(Scenario.WORK).post("/v1/works");

        var read = researcher().header("Accept-Language", "sr-ME").get(created.header("Location"));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(read.jsonPath().getString("title")).isEqualTo("Radimo zajedno");
        assertThat(read.header("Content-Language")).isEqualTo("sr-Latn");
        assertThat(read.header("ETag")).isEqualTo("\"0.sr-Latn\"");
        assertThat(read.jsonPath().getString("editions")).isEqualTo(created.header("Location") + "/editions");
    }

    @Test
    void workOfAnUnknownStudyIsRefused() {
        var refused = researcher()
                .body(Scenario.WORK.replace(
                        Scenario.STUDY.toString(), UUID.randomUUID().toString()))
                .post("/v1/works");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("studyId");
    }

    @Test
    void workIsKnownToStrangersOnceAnEditionIsOut() {
        var work = work();
        assertThat(given().get("/v1/works/" + work).statusCode()).isEqualTo(404);
        assertThat(given().get("/v1/works").jsonPath().getList("items")).isEmpty();
        var edition = edition(work, "en", "Let's Work Together", "How to work together.");
        step(edition, "approval", null);

        step(edition, "publication", null);

        assertThat(given().get("/v1/works/" + work).statusCode()).isEqualTo(200);
        assertThat(given().get("/v1/works").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void workIsChangedUnderItsVersionOnly() {
        var location = researcher().body(Scenario.WORK).post("/v1/works").header("Location");
        var body = "{\"kind\":\"LEAFLET\",\"title\":{\"en\":\"Let's Work Together!\"}}";

        var changed = researcher().header("If-Match", "\"0\"").body(body).put(location);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1.en\"");
        assertThat(researcher()
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .put(location)
                        .statusCode())
                .isEqualTo(412);
        assertThat(researcher().body(body).put(location).statusCode()).isEqualTo(428);
    }

    @Test
    void listIsReadPageByPage() {
        work();
        work();
        work();

        var first = researcher().queryParam("limit", 2).get("/v1/works");
        var second = researcher()
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/v1/works");

        assertThat(first.jsonPath().getList("items")).hasSize(2);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.jsonPath().getList("items")).hasSize(1);
        assertThat(second.jsonPath().getString("next")).isNull();
    }

    @Test
    void unpublishedWorkIsNotFoundByMembers() {
        var location = researcher().body(Scenario.WORK).post("/v1/works").header("Location");

        assertThat(as("panel-member", "RS").get(location).statusCode()).isEqualTo(404);
        assertThat(as("panel-member", "RS").get(location + "/editions").statusCode())
                .isEqualTo(404);
        assertThat(as("country-team", "XK").get(location).statusCode()).isEqualTo(200);
    }
}
